import { widthOf } from '../../base/lists.ts';
import type { Area } from './address.ts';
import type { CellValue } from './snapshot.ts';

/** A foreign table as it stands: values only. Rows and columns count from 0; rows may differ in length. */
export interface Grid {
  readonly values: readonly (readonly CellValue[])[];
  readonly merged: readonly Area[];
  /** Rows that a filter or a person has hidden. */
  readonly hiddenRows: readonly number[];
  /** Cells with a formula that was never calculated: what they are to hold is not there. */
  readonly uncalculated?: readonly GridCell[];
  /** Cells whose number format shows the number smaller than it is stored, and how many times (numberScale). */
  readonly scaled?: readonly ScaledCell[];
}

/** A cell of a grid; row and column count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface ScaledCell extends GridCell {
  readonly by: number;
}

export const gridOf = (values: Grid['values']): Grid => ({ values, merged: [], hiddenRows: [] });

/** The cell's text without blanks around it; nothing is blank text. */
export function textAt(values: Grid['values'], row: number, column: number): string {
  const value = values[row]?.[column] ?? null;
  return value === null ? '' : String(value).trim();
}

/**
 * The values with the text of merged areas repeated: in the heading rows to the right, below them downwards, never both.
 * Overlapping areas, which no spreadsheet makes, cannot blow this up: a cell that is filled is left alone.
 */
export function spreadMerged(grid: Grid, direction: 'right' | 'down'): CellValue[][] {
  const values = grid.values.map((row) => [...row]);
  const width = widthOf(grid.values);
  let budget = 4 * values.length * Math.max(width, 1);
  for (const area of grid.merged) {
    const value = values[area.row]?.[area.column] ?? null;
    if (value === null || value === '') continue;
    const [rows, columns] = direction === 'right' ? [1, area.columns] : [area.rows, 1];
    const lastRow = Math.min(area.row + rows, values.length);
    const lastColumn = Math.min(area.column + columns, width);
    for (let row = area.row; row < lastRow; row++) {
      for (let column = area.column; column < lastColumn && budget > 0; column++) {
        budget--;
        while (values[row]!.length <= column) values[row]!.push(null);
        if ((values[row]![column] ?? '') === '') values[row]![column] = value;
      }
    }
  }
  return values;
}
