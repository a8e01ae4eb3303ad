import { rangeOf } from '../requests/areas.ts';

/** Rows and columns that stay in view; 0 and 0: none. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Excel's own size of a sheet: a range of frozen rows has all columns, and the other way round. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Loads what is frozen; the result reads it after the round trip. */
export function requestFrozen({ freezePanes }: Excel.Worksheet): () => Frozen {
  const location = freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
  return () => {
    if (location.isNullObject) return { rows: 0, columns: 0 };
    const { rowCount, columnCount } = location;
    return { rows: rowCount === ROWS ? 0 : rowCount, columns: columnCount === COLUMNS ? 0 : columnCount };
  };
}

/** Freezes these and nothing else. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: Frozen): void {
  sheet.freezePanes.unfreeze();
  if (rows && columns) sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows) sheet.freezePanes.freezeRows(rows);
  else if (columns) sheet.freezePanes.freezeColumns(columns);
}
