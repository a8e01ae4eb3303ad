import { areaName, columnName, parseArea, type Area } from '../../src/workbook/model/address.ts';
import { SHEET_COLUMNS, SHEET_ROWS, type Axis } from './engine.ts';

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

/** Whole rows or whole columns. */
export function wholeLines(axis: Axis, first: number, count: number): Area {
  return axis === 'row'
    ? { ...WHOLE_SHEET, row: first, rows: count }
    : { ...WHOLE_SHEET, column: first, columns: count };
}

export interface Address {
  /** The sheet's name as written before the "!"; undefined: none. */
  readonly sheet?: string;
  readonly area: Area;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^'!]+)$/;

/** An address as users write it: "B2", "$A$1:C3", "A:C", "5:7", with or without a sheet. null: it is none. */
export function parseAddress(text: string): Address | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  const area = parseLocal(match[3]!);
  return area && { ...(sheet === undefined ? {} : { sheet }), area };
}

function parseLocal(text: string): Area | null {
  const [first = '', last = first] = text.replaceAll('$', '').split(':');
  const corners = `${complete(first, 'A', 1)}:${complete(last, columnName(SHEET_COLUMNS - 1), SHEET_ROWS)}`;
  const single = !text.includes(':') && !/\d/.test(text);
  if (single || !/^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/i.test(corners)) return null;
  const [from, to] = corners.split(':').map(parseArea) as [Area, Area];
  const area = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
  return insideSheet(area) ? area : null;
}

/** Columns and rows are areas that reach from edge to edge. */
function complete(corner: string, column: string, row: number): string {
  if (/^[A-Z]{1,3}$/i.test(corner)) return `${corner}${row}`;
  return /^\d+$/.test(corner) ? `${column}${corner}` : corner;
}

export function insideSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows > 0 &&
    area.columns > 0 &&
    area.row + area.rows <= SHEET_ROWS &&
    area.column + area.columns <= SHEET_COLUMNS
  );
}

/** "A1:B2", "5:7" for whole rows, "A:C" for whole columns. */
export function localAddress(area: Area): string {
  if (area.columns === SHEET_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  if (area.rows === SHEET_ROWS) return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  return areaName(area);
}

/** 'Sheet 1'!A1:B2, quoted only where Excel quotes. */
export function fullAddress(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${localAddress(area)}`;
}

/** $A$1:$B$2, as names are written. */
export function fixedAddress(area: Area): string {
  return localAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** A sheet's name as it stands before "!". */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
