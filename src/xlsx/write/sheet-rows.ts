import { cellName, parseArea } from '../../workbook/model/address.ts';
import { attributesOf, joinPieces, splitPieces, withAttributes, withRootAttributes } from '../package/pieces.ts';

/** The rows of a worksheet as they are written, by their place from 0. */
export type RowsByPlace = Map<number, string>;

/** The rows of <sheetData>; one that does not say where it is follows the one before, and then it does say so. */
export function rowsOf(sheetData: string): RowsByPlace {
  const rows: RowsByPlace = new Map();
  let row = -1;
  for (const { name, xml } of splitPieces(sheetData).pieces) {
    if (name !== 'row') continue;
    const { r } = attributesOf(xml);
    row = r === undefined ? row + 1 : Number(r) - 1;
    rows.set(row, r === undefined ? withAttributes(xml, { r: row + 1 }) : xml);
  }
  return rows;
}

/** Rows as the content of <sheetData>. */
export function rowsXml(rows: RowsByPlace): string {
  return inOrder(rows).join('');
}

/** A row with other cells: `replace` gives the new one for each of the columns; the other cells stay as they are. */
export function withCells(
  rowXml: string,
  row: number,
  columns: readonly number[],
  replace: (column: number, cell: string | undefined) => string,
): string {
  const element = splitPieces(rowXml);
  const cells = new Map<number, string>();
  const others = element.pieces.filter(({ name }) => name !== '' && name !== 'c');
  let column = -1;
  for (const { name, xml } of element.pieces) {
    if (name !== 'c') continue;
    const { r } = attributesOf(xml);
    column = r === undefined ? column + 1 : parseArea(r).column;
    cells.set(column, r === undefined ? withAttributes(xml, { r: cellName(row, column) }) : xml);
  }
  for (const one of columns) cells.set(one, replace(one, cells.get(one)));
  const pieces = [...inOrder(cells).map((xml) => ({ name: 'c', xml })), ...others];
  // the extent of a row is a hint that need not be given, and a wrong one misleads
  return joinPieces(withRootAttributes({ ...element, pieces }, { spans: undefined }));
}

function inOrder(places: ReadonlyMap<number, string>): string[] {
  return [...places].sort(([one], [other]) => one - other).map(([, xml]) => xml);
}
