import { smallest } from '../../base/lists.ts';
import type { RecognisedTable } from '../../recognise/scan/recognised-workbook.ts';
import type { TableId } from '../../tables/model/table.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import { type CellPlace, type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import type { FoundCell } from '../model/finding.ts';
import type { CellReading } from './readings.ts';
import type { TableCells } from '../relations/relation.ts';
import type { Evidence } from './evidence.ts';

/** Lines under a table are looked for in so many rows. */
const MOST_NOTE_ROWS = 12;

/** A text that stands in a cell; never empty. */
export interface StandingText {
  readonly text: string;
  readonly cell: FoundCell;
}

/** Amounts of several cells together; `readable` is false where one of them holds no number. */
export interface Amounts {
  readonly amount: number;
  readonly readable: boolean;
  readonly cells: readonly FoundCell[];
}

/** A found table; undefined where it was not found. */
export function viewOf(evidence: Evidence, id: TableId): TableView | undefined {
  const found = evidence.found.tables.get(id);
  return found && new TableView(evidence, id, found);
}

/** Those of the tables that were found, in this order. */
export function viewsOf(evidence: Evidence, ids: readonly TableId[]): TableView[] {
  return ids.flatMap((id) => viewOf(evidence, id) ?? []);
}

/** Every found table. */
export function allViews(evidence: Evidence): TableView[] {
  return viewsOf(evidence, [...evidence.found.tables.keys()]);
}

/** A found table as rules look at it: texts as they stand in its sheet, amounts as they were read. */
export class TableView {
  readonly #sheet: SheetSnapshot;
  readonly #cells: TableCells;

  constructor(
    private readonly evidence: Evidence,
    readonly id: TableId,
    readonly found: RecognisedTable,
  ) {
    this.#sheet = evidence.snapshot.sheets.find((sheet) => sheet.name === found.sheet)!;
    this.#cells = evidence.shape.cells[id];
  }

  /** Keys of the rows with money of a kind: item, pair, project, unit. */
  rowsOf(kind: string): readonly string[] {
    return this.#cells.rowsOf(kind);
  }

  /** Every reading of the table. */
  readings(): CellReading[] {
    return this.found.placed.figures.map((figure) => this.evidence.readings.get(figure)!);
  }

  /** The amounts of rows in columns together; undefined where a column is missing. */
  amounts(rows: readonly string[], columns: readonly string[]): Amounts | undefined {
    const readings = this.#cells.at(rows, columns)?.map((figure) => this.evidence.readings.get(figure)!);
    return (
      readings && {
        amount: readings.reduce((sum, { amount }) => sum + amount, 0),
        readable: readings.every(isReadable),
        cells: readings.map(cellOf),
      }
    );
  }

  /** The cell of a row in a column, by their keys; undefined where the table has no such row or column. */
  cell(row: string, column: string): FoundCell | undefined {
    const { rows, columns } = this.found.placed;
    if (!rows.has(row) || !columns.has(column)) return undefined;
    return { ...this.cellAt(rows.get(row)!, columns.get(column)!), key: { table: this.id, row, column } };
  }

  /** The normalized text of a row in a column; empty where there is none. */
  text(row: string, column: string): string {
    return normalizeText(this.#contentOf(row, column));
  }

  /** The text of a row in a column as it stands there, to be named in a message. */
  printed(row: string, column: string): string {
    return this.#contentOf(row, column).trim();
  }

  #contentOf(row: string, column: string): string {
    const { rows, columns } = this.found.placed;
    return String(valueAt(this.#sheet, rows.get(row) ?? -1, columns.get(column) ?? -1) ?? '');
  }

  cellAt(row: number, column: number): FoundCell {
    return { place: { sheet: this.#sheet.name, row, column }, value: valueAt(this.#sheet, row, column) };
  }

  /** Texts of the title, the caption and the headings. */
  headTexts(): StandingText[] {
    const { head } = this.found.placed;
    return this.texts(Math.min(head.first, this.found.title?.row ?? head.first), head.last);
  }

  /** Texts of the lines under the table. */
  noteTexts(): StandingText[] {
    return this.texts(this.found.placed.body.last + 1, this.end);
  }

  /** Texts of the whole table, from its title to the lines under it, that match a pattern. */
  textsLike(pattern: RegExp): StandingText[] {
    const { head } = this.found.placed;
    return this.texts(Math.min(head.first, this.found.title?.row ?? head.first), this.end, pattern);
  }

  /** Texts of some rows, first and last included; with a pattern those that match it. */
  texts(first: number, last: number, pattern?: RegExp): StandingText[] {
    const found: StandingText[] = [];
    for (let row = first; row <= last; row++) {
      const values = this.#sheet.values[row] ?? [];
      for (let column = 0; column < values.length; column++) {
        const value = values[column];
        if (typeof value !== 'string' || value === '' || pattern?.test(value) === false) continue;
        found.push({ text: value, cell: this.cellAt(row, column) });
      }
    }
    return found;
  }

  /** The leftmost column of the table. */
  get left(): number {
    return smallest(this.found.placed.columns.values());
  }

  /** The last row that may belong to the table: its notes end where another table begins. */
  get end(): number {
    const { last } = this.found.placed.body;
    const { tables, unrecognised } = this.evidence.found;
    const starts = [
      ...[...tables.values()]
        .filter(({ sheet }) => sheet === this.#sheet.name)
        .map(({ title, placed }) => Math.min(title?.row ?? Infinity, placed.head.first)),
      ...unrecognised.filter(({ title }) => title.sheet === this.#sheet.name).map(({ title }) => title.row),
    ].filter((row) => row > last);
    return smallest(
      starts.map((row) => row - 1),
      last + MOST_NOTE_ROWS,
    );
  }
}

/** A cell of any sheet with what stands in it. */
export function cellAt({ sheet: name, row, column }: CellPlace, { snapshot }: Evidence): FoundCell {
  const sheet = snapshot.sheets.find((one) => one.name === name)!;
  return { place: { sheet: name, row, column }, value: valueAt(sheet, row, column) };
}

/** The normalized text of a cell. */
export const textIn = (cell: FoundCell | undefined) => normalizeText(String(cell?.value ?? ''));

/** The text of a cell as it stands there. */
export const printedIn = (cell: FoundCell | undefined) => String(cell?.value ?? '').trim();

/** The cell of a reading. */
export const cellOf = ({ place, value, table, figure: { row, column } }: CellReading): FoundCell => ({
  place,
  value,
  key: { table, row, column },
});

/** Whether it is known what a cell amounts to. */
export const isReadable = ({ state }: CellReading) => state !== 'no number' && state !== 'uncalculated';
