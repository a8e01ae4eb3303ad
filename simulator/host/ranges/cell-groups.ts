import type { Area } from '../../../src/workbook/model/address.ts';

/** Cells that are to be treated alike, as few areas as two simple sweeps find. `at` gives undefined for "leave alone". */
export function groupCells<T>(
  area: Area,
  at: (row: number, column: number) => T | undefined,
): { area: Area; value: T }[] {
  const groups: { area: Area; value: T }[] = [];
  let above = new Map<number, { area: Area; value: T }>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = new Map<number, { area: Area; value: T }>();
    for (const run of runs(area, row, at)) {
      const upper = above.get(run.area.column);
      if (upper && upper.value === run.value && upper.area.columns === run.area.columns) {
        upper.area = { ...upper.area, rows: upper.area.rows + 1 };
        line.set(run.area.column, upper);
      } else {
        groups.push(run);
        line.set(run.area.column, run);
      }
    }
    above = line;
  }
  return groups;
}

function* runs<T>(
  area: Area,
  row: number,
  at: (row: number, column: number) => T | undefined,
): Generator<{ area: Area; value: T }> {
  const end = area.column + area.columns;
  let start = area.column;
  while (start < end) {
    const value = at(row, start);
    let next = start + 1;
    while (next < end && at(row, next) === value) next++;
    if (value !== undefined) yield { area: { row, column: start, rows: 1, columns: next - start }, value };
    start = next;
  }
}
