/** Nothing to fold: Chinese characters, letters and digits only. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]*$/;

/** Text as it is compared: full-width forms made half-width, without any blanks. */
export function normalizeText(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(/[\s\u200B\uFEFF]+/g, '');
}
