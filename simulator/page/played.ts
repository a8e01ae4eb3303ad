const query = new URLSearchParams(location.search);

/** What the page's address asks the workbench to play. */
export const played = {
  /** ?blank: a new workbook, without the example department. */
  isBlank: query.has('blank'),
  /** ?ExcelApi=1.9: an older Excel, by the highest ExcelApi that it says to have. */
  requirement: query.get('ExcelApi') ?? '1.14',
};
