import { largest, sum } from '../base/lists.ts';
import type { Area } from '../workbook/model/address.ts';
import { lineCount } from '../workbook/model/text-size.ts';

/** Excel allows no higher row. */
export const MAX_ROW_HEIGHT = 409;

const LINE = 13.5;
const PADDING = 6;
export const MIN_ROW_HEIGHT = 20;
/** Rows of one line that stand close. */
const CLOSE_ROW_HEIGHT = 13;

type Texts = readonly { readonly text: string; readonly width: number }[];

/** How many half-width characters of 10 points a column holds: its width counts digits of 11 points; a wide one has some to spare. */
export const roomIn = (width: number): number => Math.max(width, width * 1.1 - 1);

/** How wide the columns of an area are together. */
export function widthOfArea({ column, columns }: Area, widths: readonly number[]): number {
  return sum(widths.slice(column, column + columns));
}

/** Height in points that shows every text in its width (half-width characters), without Excel's limit. */
export function neededHeight(texts: Texts): number {
  return Math.max(MIN_ROW_HEIGHT, linesOf(texts) * LINE + PADDING);
}

/** The same for one row: at most what Excel allows. */
export function rowHeight(texts: Texts): number {
  return Math.min(MAX_ROW_HEIGHT, neededHeight(texts));
}

/** The same for a row that is to be as low as its texts allow. */
export function closeRowHeight(texts: Texts): number {
  return linesOf(texts) > 1 ? rowHeight(texts) : CLOSE_ROW_HEIGHT;
}

function linesOf(texts: Texts): number {
  return largest(
    texts.map(({ text, width }) => (text === '' ? 1 : lineCount(text, width))),
    1,
  );
}
