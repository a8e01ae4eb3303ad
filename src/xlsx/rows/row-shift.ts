import type { Area } from '../../workbook/model/address.ts';
import type { RowMove } from '../../workbook/diff/row-moves.ts';

/** Rows from `first` to `last`, both included, from 0. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Where rows are after the moves, as in Excel: what is inserted between them belongs to them, what is deleted does not any
 * more; undefined when nothing is left. Moves come from the bottom up, so that each counts rows as they were before.
 */
export function spanAfter(span: RowSpan, moves: readonly RowMove[]): RowSpan | undefined {
  let { first, last } = span;
  for (const { row, count } of moves) {
    if (count > 0) {
      if (row <= first) first += count;
      if (row <= last) last += count;
    } else {
      const end = row - count;
      if (row <= first && last < end) return undefined;
      first = first >= end ? first + count : Math.min(first, row);
      last = last >= end ? last + count : Math.min(last, row - 1);
    }
  }
  return { first, last };
}

/** Where an area is after the moves; undefined when nothing is left of it. */
export function areaAfter(area: Area, moves: readonly RowMove[]): Area | undefined {
  const span = spanAfter({ first: area.row, last: area.row + area.rows - 1 }, moves);
  return span && { ...area, row: span.first, rows: span.last - span.first + 1 };
}

/** Where a row is after the moves; one that is deleted is where the row below it has come. */
export function rowAfter(row: number, moves: readonly RowMove[]): number {
  let after = row;
  for (const { row: at, count } of moves) {
    if (count > 0) {
      if (at <= after) after += count;
    } else if (after >= at - count) after += count;
    else if (after >= at) after = at;
  }
  return after;
}
