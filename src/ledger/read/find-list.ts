import { type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import { isBlank } from './cell-text.ts';
import { type InputColumn, type InputList, isNeeded, SENTINEL } from '../model/sheets.ts';

/** A list as it stands in a sheet: where its headings are, and the rows that may hold its items. */
export interface FoundList {
  readonly headingRow: number;
  /** Sheet column by field; columns that are not needed may be missing. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows below the headings up to the next list or the end of the sheet; the sentinel is left out, unless something is typed beside it. */
  readonly rows: readonly number[];
  readonly sentinelRow: number | undefined;
  /** Where the columns begin that fill themselves in. */
  readonly keyColumn: number | undefined;
  /** The column before them, where nothing stands in it. */
  readonly freeColumn: number | undefined;
}

/** Whether a sheet has the headings of a list. */
export function hasList(sheet: SheetSnapshot, { columns }: Pick<InputList, 'columns'>): boolean {
  return headingRowOf(sheet, columns) !== undefined;
}

/** Finds a list by its headings, wherever they stand; `until` is the list that follows on the same sheet. */
export function findList(
  sheet: SheetSnapshot,
  list: Pick<InputList, 'columns' | 'keyHeading'>,
  until?: Pick<InputList, 'columns'>,
): FoundList | undefined {
  const headingRow = headingRowOf(sheet, list.columns);
  if (headingRow === undefined) return undefined;
  const end = (until && headingRowOf(sheet, until.columns)) ?? sheet.values.length;
  const columns = columnsIn(sheet, headingRow, list.columns);
  const [first, ...others] = list.columns.filter(isNeeded).map((column) => columns.get(column.field)!);
  const rows: number[] = [];
  let sentinelRow: number | undefined;
  for (let row = headingRow + 1; row < end; row++) {
    const isSentinel =
      valueAt(sheet, row, first!) === SENTINEL && others.every((column) => isBlank(valueAt(sheet, row, column)));
    if (isSentinel) sentinelRow ??= row;
    else rows.push(row);
  }
  const keyColumn = list.keyHeading === undefined ? undefined : columnOf(sheet, headingRow, list.keyHeading);
  const isFree = (column: number) =>
    sheet.values.slice(headingRow, end).every((cells) => isBlank(cells[column] ?? null));
  return {
    headingRow,
    columns,
    rows,
    sentinelRow,
    keyColumn,
    freeColumn: keyColumn !== undefined && keyColumn > 0 && isFree(keyColumn - 1) ? keyColumn - 1 : undefined,
  };
}

function headingRowOf(sheet: SheetSnapshot, columns: readonly InputColumn[]): number | undefined {
  const typed = columns.filter(isNeeded);
  const row = sheet.values.findIndex((values) => typed.every(({ heading }) => values.includes(heading)));
  return row < 0 ? undefined : row;
}

function columnsIn(sheet: SheetSnapshot, row: number, columns: readonly InputColumn[]): Map<string, number> {
  const headings = sheet.values[row] ?? [];
  return new Map(
    columns.flatMap((column) => {
      const index = headings.indexOf(column.heading);
      return index < 0 ? [] : [[column.field, index] as const];
    }),
  );
}

function columnOf(sheet: SheetSnapshot, row: number, heading: string): number | undefined {
  const column = sheet.values[row]!.indexOf(heading);
  return column < 0 ? undefined : column;
}
