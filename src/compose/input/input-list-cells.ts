import * as sheets from '../../ledger/model/sheets.ts';
import type { InputList } from '../../ledger/model/sheets.ts';
import type { Grid } from '../../layout/cell-grid.ts';
import type { ListLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';

/** Writes a list of an input sheet: its headings, its lines, and the row that ends it. */
export function putList(
  grid: Grid,
  list: Pick<InputList, 'columns'>,
  layout: ListLayout,
  items: readonly Readonly<Record<string, string>>[],
): void {
  putHeadings(grid, list, layout);
  for (let row = layout.headingRow + 1; row < layout.sentinelRow; row++) {
    const item = items[row - layout.headingRow - 1];
    list.columns.forEach(({ field }, index) => grid.text(row, index, inputStyles.text, item?.[field] ?? ''));
  }
  putSentinel(grid, layout, list);
}

/** Writes the headings of a list. */
export function putHeadings(grid: Grid, list: Pick<InputList, 'columns'>, layout: ListLayout): void {
  list.columns.forEach(({ heading }, index) => grid.text(layout.headingRow, index, inputStyles.heading, heading));
}

/** Writes the row that ends a list. */
export function putSentinel(grid: Grid, layout: ListLayout, list: Pick<InputList, 'columns'>): void {
  for (const { field } of list.columns) {
    const column = layout.columns.get(field);
    if (column === undefined) continue;
    const text = column === layout.sentinelColumn ? sheets.SENTINEL : '';
    grid.text(layout.sentinelRow, column, inputStyles.sentinel, text);
  }
}
