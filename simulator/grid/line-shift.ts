import type { Area } from '../../src/workbook/model/address.ts';
import type { Axis } from './engine.ts';

/** Rows or columns that were inserted before `first` (count > 0) or deleted from `first` on (count < 0). */
export interface LineShift {
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
}

/** Where a run of lines stands afterwards; null: all of it was deleted. An insertion inside it makes it longer. */
function shiftSpan(start: number, length: number, shift: LineShift): { start: number; length: number } | null {
  const { first, count } = shift;
  if (count > 0) {
    if (first <= start) return { start: start + count, length };
    return { start, length: first < start + length ? length + count : length };
  }
  const end = start + length;
  const cutEnd = first - count;
  const lost = Math.max(0, Math.min(end, cutEnd) - Math.max(start, first));
  if (lost === length) return null;
  return { start: start - Math.max(0, Math.min(start, cutEnd) - first), length: length - lost };
}

/** Where page breaks above some rows are afterwards; one above rows that were deleted is gone with them. */
export function shiftBreaks(breaks: readonly number[], shift: LineShift): number[] {
  return breaks.flatMap((row) => shiftArea({ row, column: 0, rows: 1, columns: 1 }, shift)?.row ?? []);
}

/** Where an area stands afterwards; null: all of it was deleted. */
export function shiftArea(area: Area, shift: LineShift, limit = Infinity): Area | null {
  const [start, length] = shift.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  if (length >= limit) return area;
  const span = shiftSpan(start, length, shift);
  if (!span) return null;
  return shift.axis === 'row'
    ? { ...area, row: span.start, rows: span.length }
    : { ...area, column: span.start, columns: span.length };
}
