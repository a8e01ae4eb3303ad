import type { HeadingMatch } from './match-headings.ts';
import type { Irregularity, IrregularityKind } from './recognised-workbook.ts';
import type { Region } from './regions.ts';
import type { SheetView } from './sheet-view.ts';

/** Begins like what stands below a table. */
const NOTE =
  /^(备注|注[:0-9]|注$|附注|说明[:0-9]|填表|制表|审核人|负责人|单位负责人)|(本表|此表)(为|是)?(空表|无数据)|公开空表/;
/** A formula whose text is a note: it may show nothing now. */
const NOTE_FORMULA = /"(备注|注)：|空表"/;
/** The words of a row that sums up. */
const SUM = /^(本年|支出|收入|部门|单位|资金)*(合计|总计|小计|共计):?$/;

/** A row of column numbers has so many at least. */
const MIN_COLUMN_NUMBERS = 3;

/** The rows below the headings of a table, read by the keys of its columns. */
export class TableBody {
  readonly view: SheetView;
  /** Rows that hold anything, from the first below the headings to the last before the notes. */
  readonly rows: readonly number[];
  /** Rows of the lines under the table. */
  readonly notes: readonly number[];
  readonly first: number;
  readonly irregularities: Irregularity[] = [];
  readonly #end: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #money: readonly number[];
  /** Columns of money that are not sums of others. */
  readonly #leaves: readonly number[];
  readonly #texts: readonly number[];

  constructor({ view, anchor, end, repeated }: Region, { declared, columns }: HeadingMatch) {
    this.view = view;
    this.first = anchor.last + 1;
    this.#end = end;
    this.#columns = columns;
    const at = (kind: 'text' | 'money', leaves = false) =>
      declared.columns
        .filter((column) => column.kind === kind && columns.has(column.key) && !(leaves && column.isSum))
        .map(({ key }) => columns.get(key)!);
    this.#money = at('money');
    this.#leaves = at('money', true);
    this.#texts = at('text');
    const filled: number[] = [];
    const notes: number[] = [];
    for (let row = this.first; row < end; row++) {
      if (repeated.has(row) || (filled.length === 0 && isColumnNumbers(view, row))) continue;
      if (isNote(view, row)) notes.push(row);
      else if (notes.length === 0 && (this.hasText(row) || this.hasMoney(row) || this.isSpare(row))) filled.push(row);
    }
    this.rows = filled;
    this.notes = notes;
  }

  /** Folded text of a row in a column; '' where the sheet has no such column. */
  text(row: number, key: string): string {
    return this.view.text(row, this.#columns.get(key));
  }

  printed(row: number, key: string): string {
    return this.view.printed(row, this.#columns.get(key));
  }

  hasText(row: number): boolean {
    for (const column of this.#texts) if (this.view.text(row, column) !== '') return true;
    return false;
  }

  hasMoney(row: number, keys?: readonly string[]): boolean {
    if (keys) return keys.some((key) => this.view.hasMoney(row, this.#columns.get(key)));
    for (const column of this.#money) if (this.view.hasMoney(row, column)) return true;
    return false;
  }

  /** The row of 合计 where it has neither text nor money: the first with figures, be they zero, else the first of all. */
  blankTotal(): number | undefined {
    const end = Math.min(this.rows[0] ?? Infinity, this.notes[0] ?? Infinity, this.#end);
    for (let row = this.first; row < end; row++) {
      if (this.#money.some((column) => typeof this.view.value(row, column) === 'number')) return row;
    }
    return this.first < end ? this.first : undefined;
  }

  /** An empty row of a form that is filled by hand: no text, but formulas. */
  isSpare(row: number): boolean {
    return !this.hasText(row) && this.#money.some((column) => this.view.formula(row, column) !== null);
  }

  /** Whether what is not a sum of its row is a formula too, as in rows that sum up others. */
  hasFormulaInLeaf(row: number): boolean {
    return this.#leaves.some((column) => this.view.formula(row, column) !== null);
  }

  /** Whether a cell of text says 合计. */
  isSum(row: number): boolean {
    for (const column of this.#texts) if (SUM.test(this.view.text(row, column))) return true;
    return false;
  }

  /** Notes what is odd in a row, at the first of its cells that says something. */
  addIrregularity(kind: IrregularityKind, row: number, key?: string): void {
    const columns = [...this.#texts, ...this.#money];
    const column =
      (key === undefined ? undefined : this.#columns.get(key)) ??
      columns.find((one) => this.view.text(row, one) !== '') ??
      0;
    this.irregularities.push({ kind, place: this.view.place(row, column), found: this.view.printed(row, column) });
  }
}

/** What may stand beside or in the place of a column's number. */
const COLUMN_MARK = /^(栏次|行次|[*]+|[-—]+|[甲乙丙丁])$/;

/** The row of column numbers below the headings: 1 2 3 …, beginning with 栏次 perhaps. */
function isColumnNumbers(view: SheetView, row: number): boolean {
  let next = 1;
  for (let column = 0; column < view.width; column++) {
    const text = view.text(row, column);
    if (text === '' || COLUMN_MARK.test(text)) continue;
    if (text !== String(next)) return false;
    next++;
  }
  return next > MIN_COLUMN_NUMBERS;
}

/** A line under a table. */
export function isNote(view: SheetView, row: number): boolean {
  const values = view.sheet.values[row] ?? [];
  const column = values.findIndex(
    (value, index) => (value !== null && value !== '') || view.formula(row, index) !== null,
  );
  if (column < 0) return false;
  const formula = view.formula(row, column);
  return (formula !== null && NOTE_FORMULA.test(formula)) || NOTE.test(view.text(row, column));
}
