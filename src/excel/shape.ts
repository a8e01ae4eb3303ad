import type { PagePlan, SheetPlan } from '../workbook/plan.ts';
import { freeze } from './frozen.ts';
import { rangeOf } from './range-of.ts';
import { runs } from './runs.ts';

/**
 * Excel for add-ins measures columns in points, plans in half-width characters, padding included. A digit of 11 points
 * (宋体, 等线) is 8 pixels wide at 96 dpi: 6 points.
 */
const POINTS_PER_CHARACTER = 6;

/** Margins in points: 1.9 cm above and below, 1.3 cm beside. */
const MARGINS = {
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 36,
  rightMargin: 36,
  headerMargin: 21.6,
  footerMargin: 21.6,
} as const;

/** Merges, sizes, frozen panes, colour of the tab: all that is neither in a cell nor for the printer. */
export function writeShape(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const area of plan.merges) rangeOf(sheet, area).merge();
  for (const { first, count, value } of runs(plan.columnWidths)) {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = value * POINTS_PER_CHARACTER;
  }
  for (const { first, count, value } of runs(plan.rowHeights)) {
    sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = value;
  }
  if (plan.frozen) freeze(sheet, plan.frozen);
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
}

/** A4, one page wide and as many high as it takes. */
export function writePage({ pageLayout }: Excel.Worksheet, { landscape, onePage, titleRows }: PagePlan): void {
  pageLayout.set({
    paperSize: 'A4',
    orientation: landscape ? 'Landscape' : 'Portrait',
    zoom: { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) },
    centerHorizontally: true,
    ...MARGINS,
  });
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}
