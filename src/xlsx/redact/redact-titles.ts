import { columnName, parseArea, sheetPrefix } from '../workbook/address.ts';
import type { DefinedName } from './names.ts';
import type { Lines } from './publish-lines.ts';
import type { PublishedSheet } from './publish-sheet.ts';

export const PRINT_TITLES = '_xlnm.Print_Titles';

/** The print titles of a sheet after lines went, written anew from what the old name says: none may be left. */
export function publishTitles({ refersTo }: DefinedName, { name, rows, columns }: PublishedSheet): DefinedName[] {
  const across = /!\$?([A-Z]{1,3}):\$?([A-Z]{1,3})(?=,|$)/i.exec(refersTo);
  const down = /!\$?(\d{1,7}):\$?(\d{1,7})(?=,|$)/.exec(refersTo);
  const columnOf = (letters: string): number => parseArea(`${letters}1`).column;
  const ranges = [
    across && range(columnOf(across[1]!), columnOf(across[2]!), columns, columnName),
    down && range(Number(down[1]) - 1, Number(down[2]) - 1, rows, (row) => String(row + 1)),
  ].filter((one) => typeof one === 'string');
  if (ranges.length === 0) return [];
  const titles = ranges.map((one) => sheetPrefix(name) + one).join(',');
  return [{ name: PRINT_TITLES, sheet: name, attributes: {}, refersTo: titles }];
}

function range(first: number, last: number, lines: Lines, say: (line: number) => string): string | undefined {
  const [from, end] = [lines.staying(first), lines.staying(last + 1)];
  return from < end ? `$${say(from)}:$${say(end - 1)}` : undefined;
}
