import type { Area } from '../workbook/address.ts';
import { loaded, type LoadedArea, type WantedArea } from './load-areas.ts';

/** What a sheet holds, as far as it came with the first answer. */
export interface AskedSheet {
  readonly name: string;
  /** null: it is empty. */
  readonly area: Area | null;
  /** Its first rows; null: they come later. */
  readonly first: LoadedArea | null;
  /** What is still to be loaded; null: nothing. */
  readonly rest: WantedArea | null;
}

/** Loads extent and first rows of sheets, as far as they are there; the result gives them after the round trip. */
export function askSheets(sheets: readonly Excel.Worksheet[], rows: number): () => AskedSheet[] {
  const asked = sheets.map((sheet) => {
    const used = sheet.load('name').getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used, first: used.getIntersectionOrNullObject(`1:${rows}`).load('values,formulas') };
  });
  return () =>
    asked.flatMap(({ sheet, used, first }) => (sheet.isNullObject ? [] : [askedSheet(sheet.name, used, first)]));
}

function askedSheet(name: string, used: Excel.Range, first: Excel.Range): AskedSheet {
  if (used.isNullObject) return { name, area: null, first: null, rest: null };
  const area = { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
  const cells = first.isNullObject ? null : loaded(first, 'values,formulas');
  const have = cells?.values.length ?? 0;
  const rest = { ...area, row: area.row + have, rows: area.rows - have };
  const bytesPerRow = cells ? JSON.stringify(cells).length / have : BYTES_PER_CELL * area.columns;
  return { name, area, first: cells, rest: rest.rows > 0 ? { sheet: name, area: rest, bytesPerRow } : null };
}

/** A guess, where nothing of a sheet is known. */
const BYTES_PER_CELL = 100;
