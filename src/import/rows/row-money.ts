import type { Ledger } from '../ledger/schema.ts';
import type { Fen } from '../money/fen.ts';
import type { Column } from './column.ts';
import type { Rejection } from './fate.ts';
import type { Grid } from './grid.ts';
import { textAt } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Inquiry } from './question.ts';
import { readAmountCell, toFen } from './read-amount.ts';
import type { Understanding } from './understand.ts';

/** The amounts of one row in 分 by column; a blank cell has none. */
export interface RowMoney {
  /** As it stands in the cell, sums too. */
  readonly raw: ReadonlyMap<number, number>;
  /** Without what is contained in it and read elsewhere (其中); only columns of amounts. */
  readonly net: ReadonlyMap<number, number>;
  readonly problems: readonly Rejection[];
}

export class MoneyReader {
  readonly #values: Grid['values'];
  readonly #titleUnit: Understanding['moneyUnit'];
  readonly #layout: Layout;
  readonly #inquiry: Inquiry;

  constructor({ grid, moneyUnit }: Understanding, layout: Layout, inquiry: Inquiry) {
    this.#values = grid.values;
    this.#titleUnit = moneyUnit;
    this.#layout = layout;
    this.#inquiry = inquiry;
  }

  /** All amounts of a row. In a sum, cells that cannot be read do not count. */
  read(row: number): RowMoney {
    const problems: Rejection[] = [];
    const raw = new Map<number, number>();
    for (const column of [...this.#layout.amounts, ...this.#layout.totals]) {
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
    return { raw, net, problems };
  }

  #amount(row: number, column: Column): Fen | Rejection | undefined {
    const cell = readAmountCell(this.#values[row]![column.index] ?? null);
    if (cell.is === 'blank') return undefined;
    if (cell.is === 'unreadable') return this.#problem('amountUnreadable', row, column.index);
    const unit = cell.unit ?? this.#unitOf(column, row);
    if (unit === undefined) return this.#problem('questionOpen', row, column.index);
    if (unit === 'other') return this.#problem('amountUnitUnsupported', row, column.index);
    const reading = toFen(cell.value, unit);
    if (reading.ok) return reading.value;
    return this.#problem(
      reading.problem === 'finerThanFen' ? 'amountFinerThanFen' : 'amountTooLarge',
      row,
      column.index,
    );
  }

  /** What heading and title say; where they contradict each other or say nothing, it is asked. */
  #unitOf({ meaning, index }: Column, row: number): Understanding['moneyUnit'] {
    const own = meaning.is === 'amount' || meaning.is === 'total' ? meaning.moneyUnit : undefined;
    const unit = own ?? this.#titleUnit;
    if (unit && (own ?? unit) === (this.#titleUnit ?? unit)) return unit;
    const choices = ['元', '万元'] as const;
    const answer = this.#inquiry.ask({ code: 'amountUnit', subject: '', choices, row, column: index });
    return answer as Ledger['amountUnit'] | undefined;
  }

  #problem(reason: Rejection['reason'], row: number, column: number): Rejection {
    return { reason, column, found: textAt(this.#values, row, column) };
  }
}
