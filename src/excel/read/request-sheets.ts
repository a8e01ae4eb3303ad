import type { Area } from '../../workbook/model/address.ts';
import { untracked } from '../requests/areas.ts';
import { loaded, type LoadedArea, type AreaRequest } from '../requests/load-areas.ts';

/** What a sheet holds, as far as it came with the first answer. */
export interface RequestedSheet {
  readonly name: string;
  /** null: it is empty. */
  readonly area: Area | null;
  /** Its first rows; null: they come later. */
  readonly first: LoadedArea | null;
  /** What is still to be loaded; null: nothing. */
  readonly rest: AreaRequest | null;
}

/** Loads extent and first rows of sheets, as far as they are there; the result gives them after the round trip. */
export function requestSheets(sheets: readonly Excel.Worksheet[], rows: number): () => RequestedSheet[] {
  const requested = sheets.map((sheet) => {
    const used = untracked(sheet.load('name').getUsedRangeOrNullObject(true));
    const first = untracked(used.getIntersectionOrNullObject(`1:${rows}`));
    return {
      sheet,
      used: used.load('rowIndex,columnIndex,rowCount,columnCount'),
      first: first.load('values,formulas'),
    };
  });
  return () =>
    requested.flatMap(({ sheet, used, first }) =>
      sheet.isNullObject ? [] : [requestedSheet(sheet.name, used, first)],
    );
}

function requestedSheet(name: string, used: Excel.Range, first: Excel.Range): RequestedSheet {
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
