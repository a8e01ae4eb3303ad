/** How a sheet is printed, as far as plans change it. */
export interface Page {
  readonly layout: Excel.Interfaces.PageLayoutUpdateData;
  /** "$1:$4" repeated on every page. */
  readonly titleRows: string | null;
}

const MARGINS = ['topMargin', 'bottomMargin', 'leftMargin', 'rightMargin', 'headerMargin', 'footerMargin'] as const;
const LAYOUT = ['paperSize', 'orientation', 'zoom', 'centerHorizontally', ...MARGINS] as const;

/** Loads the page of a sheet; the result reads it after the round trip. */
export function askPage({ pageLayout }: Excel.Worksheet): () => Page {
  pageLayout.load(LAYOUT.join(','));
  const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
  return () => ({
    layout: { ...pageLayout.toJSON(), zoom: zoomOf(pageLayout.zoom) },
    titleRows: titles.isNullObject ? null : `$${titles.rowIndex + 1}:$${titles.rowIndex + titles.rowCount}`,
  });
}

/** Title rows that were not there before stay: nothing in ExcelApi takes them away. */
export function restorePage({ pageLayout }: Excel.Worksheet, { layout, titleRows }: Page): void {
  pageLayout.set(layout);
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
