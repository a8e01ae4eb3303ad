import type { SheetPlan } from '../../workbook/model/plan.ts';
import { rangeOf } from '../requests/areas.ts';
import { runs } from '../requests/rectangles.ts';
import type { SheetStep } from '../requests/steps.ts';

/**
 * Excel for add-ins measures columns in points, plans in half-width characters, padding included. A digit of 11 points
 * (宋体, 等线) is 8 pixels wide at 96 dpi: 6 points.
 */
const POINTS_PER_CHARACTER = 6;

/** What one of them takes on its way. */
const SHAPE_BYTES = 900;

/** Merges and sizes: all of the sheet's content that is not in a cell. */
export function shapeSteps({ merges, columnWidths, hiddenColumns = [], rowHeights }: SheetPlan): SheetStep[] {
  const isHidden = (column: number) => hiddenColumns.includes(column);
  // Excel does not tell how wide a hidden column is: with the standard width it can be restored
  const widths = columnWidths.map((width, column) => (isHidden(column) ? undefined : width));
  const writes: SheetStep['write'][] = [
    ...merges.map((area) => (sheet: Excel.Worksheet) => rangeOf(sheet, area).merge()),
    ...runs(widths).map(({ first, count, value }) => (sheet: Excel.Worksheet) => {
      rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count }).format.columnWidth =
        value * POINTS_PER_CHARACTER;
    }),
    ...runs(columnWidths.map((_, column) => isHidden(column) || undefined)).map(
      ({ first, count }) =>
        (sheet: Excel.Worksheet) => {
          rangeOf(sheet, { row: 0, column: first, rows: 1, columns: count }).columnHidden = true;
        },
    ),
    ...runs(rowHeights).map(({ first, count, value }) => (sheet: Excel.Worksheet) => {
      rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 }).format.rowHeight = value;
    }),
  ];
  return writes.map((write) => ({ bytes: SHAPE_BYTES, write }));
}
