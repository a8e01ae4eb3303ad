import type { Ledger } from '../../ledger/model/schema.ts';
import type { Fen } from '../../money/fen.ts';
import type { Block } from '../columns/block.ts';
import { CellSet } from '../columns/cell-set.ts';
import type { Column } from '../columns/column.ts';
import type { Rejection } from './row-outcome.ts';
import { cellName } from '../../workbook/model/address.ts';
import { type Grid, textAt } from '../../workbook/model/grid.ts';
import type { Layout } from '../columns/layout.ts';
import type { Inquiry, Question } from '../columns/question.ts';
import { readAmountCell, toFen } from '../columns/read-amount.ts';

/** The amounts of one row in 分 by column; a blank cell has none. */
export interface RowMoney {
  /** As it stands in the cell, sums too. */
  readonly raw: ReadonlyMap<number, number>;
  /** Without what is contained in it and read elsewhere (其中); only columns of amounts. */
  readonly net: ReadonlyMap<number, number>;
  readonly problems: readonly Rejection[];
  /** Columns in which a formula has no result. */
  readonly pending: readonly number[];
}

/** Reads the amounts of the rows of one block. */
export class MoneyReader {
  readonly #values: Grid['values'];
  readonly #pending: CellSet<NonNullable<Grid['uncalculated']>[number]>;
  readonly #scaled: CellSet<NonNullable<Grid['scaled']>[number]>;
  readonly #block: Block;
  readonly #layout: Layout;
  readonly #inquiry: Inquiry;

  constructor({ values, uncalculated, scaled }: Grid, block: Block, layout: Layout, inquiry: Inquiry) {
    this.#values = values;
    this.#pending = new CellSet(uncalculated);
    this.#scaled = new CellSet(scaled);
    this.#block = block;
    this.#layout = layout;
    this.#inquiry = inquiry;
  }

  /** All amounts of a row. In a sum, cells that cannot be read do not count. */
  read(row: number): RowMoney {
    const problems: Rejection[] = [];
    const raw = new Map<number, number>();
    const columns = [...this.#layout.amounts, ...this.#layout.totals];
    for (const column of columns) {
      const fen = this.#amount(row, column);
      if (typeof fen === 'number') raw.set(column.index, fen);
      // A sum that cannot be read costs no row: it is only compared.
      else if (fen && column.meaning.is === 'amount') problems.push(fen);
    }
    const net = new Map<number, number>();
    for (const { index, meaning } of this.#layout.amounts) {
      const whole = raw.get(index);
      const part = meaning.without === undefined ? undefined : raw.get(meaning.without);
      if (whole !== undefined) net.set(index, whole - (part ?? 0));
      const exceeds = part !== undefined && Math.abs(part) > Math.abs(whole ?? 0);
      if (exceeds) problems.push(this.#problem('ofWhichTooLarge', row, meaning.without!));
    }
    if (problems.length === 0 && !this.#layout.amounts.some(({ index }) => raw.has(index))) {
      const total = this.#layout.totals.find(({ index }) => raw.get(index) === 0);
      const column = this.#layout.amounts[0]?.index ?? 0;
      if (!total) problems.push(this.#problem('amountMissing', row, column));
    }
    const pending = columns.flatMap(({ index }) => (this.#pending.has(row, index) ? [index] : []));
    return { raw, net, problems, pending };
  }

  #amount(row: number, column: Column): Fen | Rejection | undefined {
    if (this.#pending.has(row, column.index)) {
      return { reason: 'notCalculated', column: column.index, found: cellName(row, column.index) };
    }
    const cell = readAmountCell(this.#values[row]![column.index] ?? null);
    if (cell.is === 'blank') return undefined;
    if (cell.is === 'unreadable') return this.#problem('amountUnreadable', row, column.index);
    const unit = cell.unit ?? this.#storedUnit(column, row) ?? this.#unitOf(column, row);
    if (unit === undefined || unit === 'open') return this.#problem('questionOpen', row, column.index);
    if (unit === 'other') return this.#problem('amountUnitUnsupported', row, column.index);
    const reading = toFen(cell.value, unit);
    if (reading.ok) return reading.value;
    return this.#problem(
      reading.problem === 'finerThanFen' ? 'amountFinerThanFen' : 'amountTooLarge',
      row,
      column.index,
    );
  }

  /** A number that is shown smaller than it is stored: what heading and title say may be meant of either. */
  #storedUnit({ index }: Column, row: number): Ledger['amountUnit'] | 'open' | undefined {
    if (!this.#scaled.has(row, index)) return undefined;
    return this.#ask({ code: 'storedUnit', subject: '', choices: ['元', '万元'], row, column: index }) ?? 'open';
  }

  /** What heading and title say; where they contradict each other or say nothing, it is asked. */
  #unitOf({ meaning, index }: Column, row: number): Block['moneyUnit'] {
    const own = meaning.is === 'amount' || meaning.is === 'total' ? meaning.moneyUnit : undefined;
    const { moneyUnit, titleUnits, unitLines } = this.#block;
    const question: Question = { code: 'amountUnit', subject: '', choices: ['元', '万元'], row, column: index };
    // What a page above says does not contradict what the headings of this one say.
    const title = this.#block.index > 0 && titleUnits.size === 0 ? (own ?? moneyUnit) : moneyUnit;
    const line = unitLines.findLast((one) => one.row < row);
    const unit = own ?? moneyUnit;
    if (line && line.unit !== unit) return this.#ask({ ...question, page: line.row });
    if (unit && (own ?? unit) === (title ?? unit)) return unit;
    const isOwnPage = this.#block.index > 0 && titleUnits.size > 0;
    return this.#ask(isOwnPage ? { ...question, page: this.#block.firstRow } : question);
  }

  #ask(question: Question): Ledger['amountUnit'] | undefined {
    return this.#inquiry.ask(question) as Ledger['amountUnit'] | undefined;
  }

  #problem(reason: Rejection['reason'], row: number, column: number): Rejection {
    return { reason, column, found: textAt(this.#values, row, column) };
  }
}
