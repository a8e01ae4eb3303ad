import { sum } from '../base/lists.ts';

/** A page is filled this far before the next one begins, where that can be chosen. */
const FILLED = 0.4;

/**
 * Before which rows a new page begins. `crossed`: for each row how many merged cells would be cut above it. Of the places on the
 * last part of a page the one is taken where fewest are, and of these the last.
 */
export function pageBreaks(heights: readonly number[], crossed: readonly number[], room: number): number[] {
  const breaks: number[] = [];
  let start = 0;
  let used = 0;
  for (let row = 0; row < heights.length; row++) {
    if (used + heights[row]! > room && row > start) {
      start = bestBreak(heights, crossed, { start, end: row, filled: room * FILLED });
      breaks.push(start);
      used = sum(heights.slice(start, row));
    }
    used += heights[row]!;
  }
  return breaks;
}

function bestBreak(
  heights: readonly number[],
  crossed: readonly number[],
  { start, end, filled }: { readonly start: number; readonly end: number; readonly filled: number },
): number {
  let best = end;
  let used = 0;
  for (let row = start + 1; row <= end; row++) {
    used += heights[row - 1]!;
    if (used >= filled && crossed[row]! <= crossed[best]!) best = row;
  }
  return best;
}
