import { lineCount } from '../workbook/text-size.ts';

/** Excel allows no higher row. */
export const MAX_ROW_HEIGHT = 409;

const LINE = 13.5;
const PADDING = 6;
export const MIN_ROW_HEIGHT = 20;

/** Height in points that shows every text in its width (half-width characters), without Excel's limit. */
export function neededHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = texts.map(({ text, width }) => (text === '' ? 1 : lineCount(text, width)));
  return Math.max(MIN_ROW_HEIGHT, Math.max(1, ...lines) * LINE + PADDING);
}

/** The same for one row: at most what Excel allows. */
export function rowHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  return Math.min(MAX_ROW_HEIGHT, neededHeight(texts));
}
