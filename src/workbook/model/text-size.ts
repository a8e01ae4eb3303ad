/** Characters that take the width of two digits: CJK, full-width forms, and curly quotes as Chinese fonts draw them. */
const WIDE =
  /[\u1100-\u115f\u2018-\u201d\u2026\u2014\u2103\u2260-\u2265\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud800-\udbff][\udc00-\udfff]/g;

/** Width of one line of text in half-width characters. */
export function textWidth(line: string): number {
  const wide = line.match(WIDE);
  if (!wide) return line.length;
  const units = wide.reduce((sum, match) => sum + match.length, 0);
  return line.length - units + 2 * wide.length;
}

/** Number of lines that a text takes in a cell of `width` half-width characters when it wraps. */
export function lineCount(text: string, width: number): number {
  const usable = Math.max(2, Math.floor(width - 1));
  return text
    .split(/\r\n|\r|\n/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / (usable - (usable % 2)))), 0);
}
