import { largest } from '../../base/lists.ts';
import { rangeOf, untracked } from '../requests/areas.ts';
import type { RowMove } from '../../workbook/diff/row-moves.ts';
import { labelText, type RowTexts } from '../../workbook/model/row-labels.ts';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Loads the texts in these columns, of as many rows as are used; the result gives them after the round trip. */
export function requestTexts(sheet: Excel.Worksheet, columns: readonly number[]): () => RowTexts {
  const used = untracked(sheet.getUsedRangeOrNullObject(true)).load('rowIndex,rowCount');
  const width = largest(columns, 0) + 1;
  const all = rangeOf(sheet, { row: 0, column: 0, rows: ROWS, columns: width });
  const labels = untracked(all.getUsedRangeOrNullObject(true)).load('rowIndex,columnIndex,formulas');
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
    const rows = rangeOf(sheet, { row, column: 0, rows: Math.abs(count), columns: COLUMNS });
    if (count > 0) untracked(rows.insert('Down'));
    else rows.delete('Up');
  }
}
