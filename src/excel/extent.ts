import type { Area } from '../workbook/address.ts';
import type { SheetPlan } from '../workbook/plan.ts';

/** From A1 to the last row and column that a plan speaks of. */
export function extentOf({ cells, rowHeights, columnWidths }: SheetPlan): Area {
  const columns = Math.max(1, columnWidths.length, ...cells.map((row) => row.length));
  return { row: 0, column: 0, rows: Math.max(1, cells.length, rowHeights.length), columns };
}
