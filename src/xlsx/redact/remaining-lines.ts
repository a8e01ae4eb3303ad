import { largest } from '../../base/lists.ts';
import type { Area } from '../../workbook/model/address.ts';

/** Rows or columns of a sheet from 0, of which some go. */
export interface Lines {
  readonly goes: (line: number) => boolean;
  /** How many of the first `count` lines stay: also the new place of a line that stays. */
  readonly staying: (count: number) => number;
}

/** The lines of a sheet when these go: `[first, count]`, in any order. */
export function linesWithout(leaving: readonly (readonly [number, number])[]): Lines {
  const end = largest(
    leaving.map(([first, count]) => first + count),
    0,
  );
  const gone = new Uint8Array(end);
  for (const [first, count] of leaving) gone.fill(1, first, first + count);
  const before = new Uint32Array(end + 1);
  gone.forEach((one, line) => (before[line + 1] = before[line]! + one));
  return {
    goes: (line) => gone[line] === 1,
    staying: (count) => count - before[Math.min(count, end)]!,
  };
}

/** Where an area is after lines went; undefined when nothing is left of it. */
export function areaAfter(area: Area, rows: Lines, columns: Lines): Area | undefined {
  const row = rows.staying(area.row);
  const column = columns.staying(area.column);
  const moved = {
    row,
    column,
    rows: rows.staying(area.row + area.rows) - row,
    columns: columns.staying(area.column + area.columns) - column,
  };
  return moved.rows > 0 && moved.columns > 0 ? moved : undefined;
}
