import { columnName, fixedRangeName, parseArea, sheetPrefix } from '../../workbook/model/address.ts';
import type { DefinedName } from '../package/names.ts';
import { areaAfter, type Lines } from './remaining-lines.ts';
import type { RedactedSheet } from './redact-sheet.ts';

const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/** The print titles of a sheet after lines went, written anew from what the old name says: none may be left. */
export function redactTitles(
  { name: kind, refersTo }: DefinedName,
  { name, rows, columns }: RedactedSheet,
): DefinedName[] {
  if (kind !== PRINT_TITLES) return [];
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

/** The areas of a sheet that are printed, after lines went: whatever stands beside them is not to be printed now either. */
export function redactPrintArea(
  { name: kind, refersTo }: DefinedName,
  { name, rows, columns }: RedactedSheet,
): DefinedName[] {
  if (kind !== PRINT_AREA) return [];
  const areas = [...refersTo.matchAll(/!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?=,|$)/gi)].flatMap(
    ([, area]) => {
      const after = areaAfter(parseArea(area!), rows, columns);
      return after ? [fixedRangeName(name, after)] : [];
    },
  );
  return areas.length > 0 ? [{ name: PRINT_AREA, sheet: name, attributes: {}, refersTo: areas.join(',') }] : [];
}

function range(first: number, last: number, lines: Lines, say: (line: number) => string): string | undefined {
  const [from, end] = [lines.staying(first), lines.staying(last + 1)];
  return from < end ? `$${say(from)}:$${say(end - 1)}` : undefined;
}
