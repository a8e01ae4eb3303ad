const query = new URLSearchParams(location.search);

/** What the page's address asks the workbench to play. */
export const played = {
  /** ?example: the example department stands in the input sheets, as an accountant would have typed it. */
  hasExample: query.has('example'),
  /** ?grid=plain: a grid that is neither drawn nor calculated, for tests of what the pane says and what becomes of the cells. */
  isGridPlain: query.get('grid') === 'plain',
  /** ?ExcelApi=1.9: an older Excel, by the highest ExcelApi that it says to have. */
  requirement: query.get('ExcelApi') ?? '1.14',
};
