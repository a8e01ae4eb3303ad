import { widthOf } from '../../base/lists.ts';
import type { Area } from '../../workbook/model/address.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';

/** A value that an area has in common. */
export interface AreaOf<V> {
  readonly area: Area;
  readonly value: V;
}

/** The range of an area, for this request alone. */
export function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return untracked(sheet.getRangeByIndexes(row, column, rows, columns));
}

/**
 * A range that is used in one request alone: Excel need not keep it until the next one, which takes two actions for each
 * (Microsoft's “resource limits and performance optimization”). What was loaded stays.
 */
export function untracked(range: Excel.Range): Excel.Range {
  return range.untrack();
}

/** From A1 to the last row and column that a plan speaks of. */
export function extentOf({ cells, rowHeights, columnWidths }: SheetPlan): Area {
  const columns = widthOf(cells, Math.max(1, columnWidths.length));
  return { row: 0, column: 0, rows: Math.max(1, cells.length, rowHeights.length), columns };
}
