import { cellName } from '../../workbook/model/address.ts';

/** Columns of the sheet 情况说明: the text, and below it what its figures are made of. */
export const COLUMNS = { label: 0, value: 1, words: 2, base: 3, remainder: 4, share: 5 } as const;

export const COLUMN_HEADINGS = ['出处', '数值', '写法', '占比整数（0.01%）', '余数', '占比'];
export const COLUMN_WIDTHS = [90, 14, 30, 14, 14, 10];

/** The cell of a column in a row (from 0), as a formula on the same sheet names it. */
export const at = (column: keyof typeof COLUMNS, row: number): string => cellName(row, COLUMNS[column]);

/** Excel takes no longer text in a formula. */
const LONGEST_LITERAL = 250;

/** A text as a formula has it, in pieces that Excel takes. */
export function literal(text: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; from += LONGEST_LITERAL) pieces.push(text.slice(from, from + LONGEST_LITERAL));
  return pieces.length === 0 ? '""' : pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}
