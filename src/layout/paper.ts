import { sum } from '../base/lists.ts';
import type { Table } from '../tables/model/table.ts';
import { MARGINS, PAPERS } from '../workbook/model/paper.ts';

/** A half-width character of a column's width, in points: a digit of 11 points is 8 pixels wide at 96 dpi. */
const POINTS_PER_CHARACTER = 6;

/** How large a table prints, from 0 to 1: it is made to fit on its paper and never enlarged. `heights` are asked of one page only. */
export function printScale(
  { paper = 'A4', print }: Pick<Table, 'paper' | 'print'>,
  widths: readonly number[],
  heights: () => readonly number[],
): number {
  const { width, height } = PAPERS[paper];
  const byWidth = (width - MARGINS.left - MARGINS.right) / (sum(widths) * POINTS_PER_CHARACTER);
  const byHeight = () => (height - MARGINS.top - MARGINS.bottom) / sum(heights());
  return Math.min(1, byWidth, print === 'one page' ? byHeight() : 1);
}

/** How high the rows of one page may be together, before the table is made smaller. */
export const roomOnPage = ({ paper = 'A4' }: Pick<Table, 'paper'>, scale: number): number =>
  (PAPERS[paper].height - MARGINS.top - MARGINS.bottom) / scale;
