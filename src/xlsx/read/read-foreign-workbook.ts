import { parseArea, type Area } from '../../workbook/model/address.ts';
import type { GridCell, ScaledCell } from '../../workbook/model/grid.ts';
import { openPackage } from '../package/package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { CellRectangle, CellRoom } from './cell-rectangle.ts';
import { cleanCell } from './clean-cell.ts';
import type { ForeignSheet } from './foreign-sheet.ts';
import { HiddenLines } from './hidden-lines.ts';
import { shownNumbers, type ShownNumbers } from './number-formats.ts';
import { readCells } from './read-cells.ts';
import { sharedStringsOf } from './shared-strings.ts';

/** The visible sheets of an .xlsx: values, merged areas and hidden rows; a number that is shown as a code is one. */
export function readForeignWorkbook(bytes: Uint8Array): ForeignSheet[] {
  const source = openPackage(bytes);
  const { parts, workbookPath, sheets } = source;
  const stylesPath = relationshipsOf(parts, workbookPath).find(({ type }) => type === 'styles')?.target;
  const looks = shownNumbers(stylesPath === undefined ? undefined : parts.text(stylesPath));
  const strings = sharedStringsOf(source);
  const room = new CellRoom();
  return sheets
    .filter(({ isWorksheet, isVisible }) => isWorksheet && isVisible)
    .map(({ name, path }) => readForeignSheet(name, parts.required(path), { strings, looks, room }));
}

/** What the sheets of a workbook share. */
interface Shared {
  readonly strings: readonly string[];
  readonly looks: ReadonlyMap<string, ShownNumbers>;
  readonly room: CellRoom;
}

function readForeignSheet(name: string, xml: string, { strings, looks, room }: Shared): ForeignSheet {
  const cells = new CellRectangle(room);
  const lines = new HiddenLines();
  const merged: Area[] = [];
  const uncalculated: GridCell[] = [];
  const scaled: ScaledCell[] = [];
  readCells(
    xml,
    strings,
    (at, column, value, formula, style) => {
      if (formula !== null && value === null) uncalculated.push({ row: at, column });
      const { digits, by } = looks.get(style ?? '') ?? {};
      if (by !== undefined && typeof value === 'number') scaled.push({ row: at, column, by });
      const isCode = typeof value === 'number' && digits !== undefined && Number.isSafeInteger(value) && value >= 0;
      const shown = isCode ? String(value).padStart(digits, '0') : cleanCell(value);
      if (shown !== null) cells.put(at, column, shown, null);
    },
    (element, attributes) => {
      lines.take(element, attributes);
      if (element === 'mergeCell') merged.push(parseArea(attributes.ref ?? ''));
    },
  );
  const { values } = cells.whole;
  return {
    name,
    values,
    merged,
    hiddenRows: lines.rows,
    ...(uncalculated.length > 0 && { uncalculated }),
    ...(scaled.length > 0 && { scaled }),
  };
}
