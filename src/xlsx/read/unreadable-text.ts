/** Why bytes cannot be read as a text. */
export type UnreadableTextCode =
  /** no bytes at all */
  | 'empty'
  /** encrypted with a password */
  | 'encrypted'
  /** Word 97–2003 (.doc), WPS (.wps) */
  | 'legacy'
  | 'pdf'
  /** RTF, OpenDocument, a web page */
  | 'otherFormat'
  /** a workbook */
  | 'workbook'
  /** a picture, a program, an unknown encoding */
  | 'noText'
  /** a .docx that was cut off or whose parts are broken */
  | 'damaged'
  | 'tooLarge';

/** The bytes are no text that we can read; `code` says why, `message` is for developers only. */
export class UnreadableText extends Error {
  override name = 'UnreadableText';
  constructor(
    readonly code: UnreadableTextCode,
    options?: ErrorOptions,
  ) {
    super(`unreadable text: ${code}`, options);
  }
}
