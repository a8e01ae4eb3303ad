import type { RowMove } from '../workbook/row-moves.ts';
import { labelText, type RowTexts } from '../workbook/row-labels.ts';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Loads the texts in these columns, of as many rows as are used; the result gives them after the round trip. */
export function askTexts(sheet: Excel.Worksheet, columns: readonly number[]): () => RowTexts {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  const width = Math.max(0, ...columns) + 1;
  const labels = sheet
    .getRangeByIndexes(0, 0, ROWS, width)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,formulas');
  return () => {
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, formulas } = labels.isNullObject
      ? { rowIndex: 0, columnIndex: 0, formulas: [] }
      : labels;
    return Array.from({ length: used.rowIndex + used.rowCount }, (_, row) =>
      columns.map((column) => labelText((formulas[row - rowIndex] as unknown[] | undefined)?.[column - columnIndex])),
    );
  };
}

/** Inserts and deletes whole rows: what refers to the rows that stay follows them. */
export function moveRows(sheet: Excel.Worksheet, moves: readonly RowMove[]): void {
  for (const { row, count } of moves) {
    const rows = sheet.getRangeByIndexes(row, 0, Math.abs(count), COLUMNS);
    if (count > 0) rows.insert('Down');
    else rows.delete('Up');
  }
}
