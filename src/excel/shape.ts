import type { PagePlan, SheetPlan } from '../workbook/plan.ts';
import { freeze } from './frozen.ts';
import { rangeOf } from './range-of.ts';
import { runs } from './runs.ts';
import type { SheetStep } from './steps.ts';

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

/** What one of them takes on its way. */
const SHAPE_BYTES = 900;

/** Merges, sizes, frozen panes, colour of the tab: all that is neither in a cell nor for the printer. */
export function shapeSteps({ merges, columnWidths, rowHeights, frozen, tabColor }: SheetPlan): SheetStep[] {
  const writes: SheetStep['write'][] = [
    ...merges.map((area) => (sheet: Excel.Worksheet) => rangeOf(sheet, area).merge()),
    ...runs(columnWidths).map(({ first, count, value }) => (sheet: Excel.Worksheet) => {
      sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = value * POINTS_PER_CHARACTER;
    }),
    ...runs(rowHeights).map(({ first, count, value }) => (sheet: Excel.Worksheet) => {
      sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = value;
    }),
    (sheet) => {
      if (frozen) freeze(sheet, frozen);
      if (tabColor) sheet.tabColor = tabColor;
    },
  ];
  return writes.map((write) => ({ bytes: SHAPE_BYTES, write }));
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
