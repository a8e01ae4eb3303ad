import type { CellValue } from '../../workbook/model/snapshot.ts';
import type { CellSet } from '../columns/cell-set.ts';
import type { Column } from '../columns/column.ts';
import { expenditureKind, type ExpenditureKind } from '../columns/expenditure-words.ts';
import type { Rejection } from './row-outcome.ts';
import { type CodeField, type Field, CODE_FIELDS } from '../columns/field-aliases.ts';
import { cellName } from '../../workbook/model/address.ts';
import { textAt, type Grid, type GridCell } from '../../workbook/model/grid.ts';
import type { Layout } from '../columns/layout.ts';
import type { Inquiry } from '../columns/question.ts';
import { isYearEnd } from './row-words.ts';
import { joinParts } from '../columns/join-parts.ts';
import { readKeys, type RowKeys } from './row-keys.ts';

/** Fields that grouped lists print once for several rows; a blank in the others is simply a blank. */
const GROUPED = new Set<Field>(['unit', 'unitName', 'functional', 'departmental', 'project', 'source', 'nature']);

/**
 * Reads the keys of rows from top to bottom. A blank below a value may continue it: merged areas say so; parts of a code say so
 * when a lower part stands alone; anywhere else, where all columns at the left are the same and more follows at the right, it is
 * asked once per column.
 */
export class KeyReader {
  readonly #values: Grid['values'];
  readonly #layout: Layout;
  readonly #inquiry: Inquiry;
  readonly #pending: CellSet<GridCell>;
  /** The last value of every key column in the present group. */
  readonly #above = new Map<number, CellValue>();
  readonly #parts = new Map<CodeField, string[]>();
  #section: ExpenditureKind | undefined;

  /** `pending` are the cells whose formula has no result. */
  constructor(values: Grid['values'], layout: Layout, inquiry: Inquiry, pending: CellSet<GridCell>) {
    this.#values = values;
    this.#layout = layout;
    this.#inquiry = inquiry;
    this.#pending = pending;
  }

  /** What the last title or sum said of the rows below it. */
  get section(): ExpenditureKind | undefined {
    return this.#section;
  }

  /** What a title or a sum above says of the rows that follow. */
  setSection(kind: ExpenditureKind): void {
    this.#section = kind;
  }

  /** A row that only names a group (a unit, a function): rows below may continue it. */
  remember(row: number): void {
    for (const { index } of this.#layout.keys) this.#note(index, this.#values[row]![index] ?? null);
  }

  /** The keys of a sum: what it says itself. */
  readSum(row: number): RowKeys {
    const parts = new Map(CODE_FIELDS.map((field) => [field, this.#joinParts(field, row, [])?.code]));
    return readKeys(
      row,
      (column) => this.#own(row, column),
      (field) => parts.get(field),
      undefined,
      this.#layout,
    );
  }

  /** The keys of a row, blanks filled in where that is certain or answered. */
  read(row: number): RowKeys {
    const open: Rejection[] = [];
    const cells = new Map<number, CellValue>();
    for (const column of this.#layout.keys) {
      const own = this.#own(row, column.index);
      const before = this.#above.get(column.index) ?? null;
      if (!isBlank(own)) {
        cells.set(column.index, own);
        this.#note(column.index, own);
      } else if (this.#pending.has(row, column.index)) {
        open.push({ reason: 'notCalculated', column: column.index, found: cellName(row, column.index) });
      } else if (!isBlank(before) && this.#mayContinue(column, row)) {
        const answer = this.#inquiry.ask({
          code: 'continues',
          subject: column.id,
          choices: ['continues', 'empty'],
          row,
          column: column.index,
        });
        if (answer === 'continues') cells.set(column.index, before);
        if (answer === undefined) open.push({ reason: 'questionOpen', column: column.index, found: '' });
      }
    }
    const codeOfParts = (field: CodeField) => {
      const joined = this.#joinParts(field, row, this.#parts.get(field) ?? []);
      if (joined) this.#parts.set(field, joined.parts);
      return joined?.code;
    };
    const cell = (column: number) => cells.get(column) ?? this.#own(row, column);
    const keys = readKeys(row, cell, codeOfParts, this.#section, this.#layout);
    return { ...keys, problems: [...open, ...keys.problems] };
  }

  #own(row: number, column: number): CellValue {
    const value = this.#values[row]![column] ?? null;
    return typeof value === 'string' ? value.trim() : value;
  }

  /** A new value ends the groups at its right. */
  #note(column: number, value: CellValue): void {
    if (isBlank(value)) return;
    if (String(this.#above.get(column) ?? '') !== String(value)) {
      for (const { index } of this.#layout.keys) if (index > column) this.#above.delete(index);
    }
    this.#above.set(column, value);
  }

  #mayContinue({ index, meaning }: Column, row: number): boolean {
    if (meaning.is !== 'field' || !GROUPED.has(meaning.field)) return false;
    if (meaning.field === 'project' && this.#saysBasic(row)) return false;
    if (meaning.field === 'unit' || meaning.field === 'unitName') {
      const other = this.#layout.fields.get(meaning.field === 'unit' ? 'unitName' : 'unit');
      if (other !== undefined && !isBlank(this.#own(row, other))) return false;
    }
    if (this.#layout.labels.some((label) => isYearEnd(textAt(this.#values, row, label.index)))) return false;
    return this.#layout.keys.some((other) => other.index > index && !isBlank(this.#own(row, other.index)));
  }

  #saysBasic(row: number): boolean {
    return (['kind', 'nature'] as const).some((field) => {
      const column = this.#layout.fields.get(field);
      return column !== undefined && expenditureKind(textAt(this.#values, row, column)) === '基本支出';
    });
  }

  /** The code in the columns 类, 款, 项; blanks before a filled one stand for those above. Undefined where it cannot be read. */
  #joinParts(field: CodeField, row: number, above: readonly string[]): { code: string; parts: string[] } | undefined {
    const columns = this.#layout.parts.get(field) ?? [];
    return joinParts(
      columns.map((column) => textAt(this.#values, row, column)),
      above,
    );
  }
}

const isBlank = (value: CellValue) => value === null || value === '';
