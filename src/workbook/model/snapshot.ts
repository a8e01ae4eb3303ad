import { sheetPrefix, cellName } from './address.ts';

/** A cell's value as a workbook gives it; null is an empty cell, errors are their text ("#REF!"). */
export type CellValue = string | number | boolean | null;

/** What one sheet holds, from A1 to the last used cell. Rows and columns count from 0. */
export interface SheetSnapshot {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** The formula with its "=", where a cell has one; null elsewhere. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Rows and columns that nobody sees, where a sheet has any and they were asked for. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] } | undefined;
}

/** A defined name, and what it stands for with its "=". */
export interface NameSnapshot {
  readonly name: string;
  /** The sheet that it belongs to; null: the workbook. */
  readonly sheet: string | null;
  readonly formula: string;
}

/** What a workbook holds, sheets in their order. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Defined names, where an open workbook was read as a whole and has any. */
  readonly names?: readonly NameSnapshot[];
  /** What is kept in an open workbook under the keys that were asked for; null: nothing. */
  readonly notes?: Readonly<Record<string, string | null>>;
  /** The documents of the namespaces that were asked for; null: none. */
  readonly xmlParts?: Readonly<Record<string, string | null>>;
}

/** The value of a cell; outside of what is used: null. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row]?.[column] ?? null;
}

/** A place in a workbook: sheet and cell, from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** 'sheet'!B7 */
export function placeName(place: CellPlace): string {
  return sheetPrefix(place.sheet) + cellName(place.row, place.column);
}
