import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';
import { isBlank } from './cell-text.ts';
import type { InputColumn, InputList } from './sheets.ts';
import { SENTINEL } from './sheets.ts';

/** A list as it stands in a sheet: where its headings are, and the rows that may hold its items. */
export interface FoundList {
  readonly headingRow: number;
  /** Sheet column by field; columns that are only shown may be missing. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows below the headings up to the next list or the end of the sheet; the sentinel is left out, unless something is typed beside it. */
  readonly rows: readonly number[];
  readonly sentinelRow: number | undefined;
  /** Where the columns begin that fill themselves in. */
  readonly keyColumn: number | undefined;
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
  const below = Array.from({ length: Math.max(0, end - headingRow - 1) }, (_, index) => headingRow + 1 + index);
  const columns = columnsIn(sheet, headingRow, list.columns);
  const [first, ...others] = list.columns.filter(isTyped).map((column) => columns.get(column.field)!);
  const isSentinel = (row: number) =>
    valueAt(sheet, row, first!) === SENTINEL && others.every((column) => isBlank(valueAt(sheet, row, column)));
  return {
    headingRow,
    columns,
    rows: below.filter((row) => !isSentinel(row)),
    sentinelRow: below.find(isSentinel),
    keyColumn: list.keyHeading === undefined ? undefined : columnOf(sheet, headingRow, list.keyHeading),
  };
}

const isTyped = (column: InputColumn) => column.kind !== 'shown';

function headingRowOf(sheet: SheetSnapshot, columns: readonly InputColumn[]): number | undefined {
  const typed = columns.filter(isTyped);
  const row = sheet.values.findIndex((_, index) => {
    const found = columnsIn(sheet, index, columns);
    return typed.every((column) => found.has(column.field));
  });
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
