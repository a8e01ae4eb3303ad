/** Why bytes cannot be read as a workbook. */
export type UnreadableCode =
  /** no bytes at all */
  | 'empty'
  /** encrypted: with a password, or to protect it from writing */
  | 'encrypted'
  /** Excel 97–2003 (.xls) */
  | 'legacy'
  /** something else: a text, a picture, a Word file, .xlsb */
  | 'notXlsx'
  /** an .xlsx that was cut off or whose parts are broken */
  | 'damaged'
  /** a sheet spreads over more cells than can be held in memory */
  | 'tooLarge'
  /** a web page without a table, or what a server answered instead of a file */
  | 'webPage'
  /** a web page with all its parts in one file (MHT) */
  | 'webArchive';

/** The bytes are not a workbook that we can read; `code` says why, `message` is for developers only. */
export class UnreadableWorkbook extends Error {
  override name = 'UnreadableWorkbook';
  constructor(
    readonly code: UnreadableCode,
    options?: ErrorOptions,
  ) {
    super(`unreadable workbook: ${code}`, options);
  }
}
