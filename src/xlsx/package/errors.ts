/** Why bytes cannot be read as a workbook. */
export type UnreadableCode =
  /** no bytes at all */
  | 'empty'
  /** protected by a password */
  | 'encrypted'
  /** Excel 97–2003 (.xls) */
  | 'legacy'
  /** something else: a text, a picture, a Word file, .xlsb */
  | 'notXlsx'
  /** an .xlsx that was cut off or whose parts are broken */
  | 'damaged'
  /** a sheet spreads over more cells than can be held in memory */
  | 'tooLarge';

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

/**
 * The workbook can be read, but rewriting it would lose what the accountant put there
 * (charts, pivot tables, macros …); `part` names what would be lost: a part of the package or a place.
 */
export class UnkeepableWorkbook extends Error {
  override name = 'UnkeepableWorkbook';
  constructor(
    readonly part: string,
    options?: ErrorOptions,
  ) {
    super(`rewriting the workbook would lose ${part}`, options);
  }
}
