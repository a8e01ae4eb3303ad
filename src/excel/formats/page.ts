import { cellName } from '../../workbook/model/address.ts';
import { MARGINS } from '../../workbook/model/paper.ts';
import type { PagePlan } from '../../workbook/model/plan.ts';

/** How a sheet is printed, as far as plans change it. */
export interface Page {
  readonly layout: Excel.Interfaces.PageLayoutUpdateData;
  /** "$1:$4" repeated on every page. */
  readonly titleRows: string | null;
  /** What stands in the middle below every page; absent in what older versions recorded. */
  readonly footer?: string | undefined;
  /** Rows before which somebody lets a new page begin; absent in what older versions recorded. */
  readonly breaks?: readonly number[] | undefined;
}

const MARGIN_NAMES = [
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerMargin',
  'footerMargin',
] as const;
const LAYOUT = ['paperSize', 'orientation', 'zoom', 'centerHorizontally', ...MARGIN_NAMES] as const;

/** Loads the page of a sheet; the result reads it after the round trip. */
export function requestPage({ pageLayout, horizontalPageBreaks }: Excel.Worksheet): () => Page {
  horizontalPageBreaks.load('items/rowIndex');
  pageLayout.load(LAYOUT.join(','));
  const footers = pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
  return () => ({
    layout: { ...layoutOf(pageLayout), zoom: zoomOf(pageLayout.zoom) },
    titleRows: titles.isNullObject ? null : `$${titles.rowIndex + 1}:$${titles.rowIndex + titles.rowCount}`,
    footer: footers.centerFooter,
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
  });
}

/** What was loaded of it, without the footers: they are kept by themselves. */
function layoutOf(pageLayout: Excel.PageLayout): Excel.Interfaces.PageLayoutUpdateData {
  const { headersFooters: _, ...layout } = pageLayout.toJSON();
  return layout;
}

/** Title rows that were not there before stay: nothing in ExcelApi takes them away. */
export function restorePage(sheet: Excel.Worksheet, { layout, titleRows, footer, breaks }: Page): void {
  const { pageLayout } = sheet;
  pageLayout.set(layout);
  if (breaks) breakPages(sheet, breaks);
  if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
}

/** Excel tells all three and takes either a scale or numbers of pages. */
function zoomOf({ scale, horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) {
  const pages = {
    ...(horizontalFitToPages ? { horizontalFitToPages } : {}),
    ...(verticalFitToPages ? { verticalFitToPages } : {}),
  };
  return Object.keys(pages).length > 0 || !scale ? pages : { scale };
}

/** A4 or A3, one page wide and as many high as it takes; a footer only where there was none. */
export function writePage(
  sheet: Excel.Worksheet,
  { landscape, onePage, titleRows, footer, breaks, paper = 'A4' }: PagePlan,
  before: Pick<Page, 'footer'> | null,
): void {
  const { pageLayout } = sheet;
  pageLayout.set({
    paperSize: paper,
    orientation: landscape ? 'Landscape' : 'Portrait',
    zoom: { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) },
    centerHorizontally: true,
    ...Object.fromEntries(Object.entries(MARGINS).map(([side, size]) => [`${side}Margin`, size])),
  });
  if (footer && !before?.footer) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  if (breaks) breakPages(sheet, breaks);
}

/** Lets new pages begin before these rows, and before no others but where a page is full. */
function breakPages({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(cellName(row, 0));
}
