import type { Area } from '../../workbook/model/address.ts';

/** An area whose cells all have the same key. */
export interface Rectangle<K> {
  readonly area: Area;
  readonly key: K;
}

/**
 * Cuts a grid into rectangles of equal keys (by identity), from the top left, each as wide and then as high as it can be.
 * Cells without a key (undefined) are in none.
 */
export function rectangles<C, K>(
  cells: readonly (readonly C[])[],
  keyOf: (cell: C) => K | undefined,
): Rectangle<NonNullable<K>>[] {
  const left = cells.map((row) => Array.from(row, keyOf));
  const found: Rectangle<NonNullable<K>>[] = [];
  left.forEach((row, top) => {
    for (let column = 0; column < row.length; column++) {
      const key = row[column];
      if (key === undefined || key === null) continue;
      const area = largest(left, top, column);
      take(left, area);
      found.push({ area, key });
    }
  });
  return found;
}

function largest<K>(keys: readonly (readonly K[])[], row: number, column: number): Area {
  const key = keys[row]![column];
  let columns = 1;
  while (keys[row]![column + columns] === key) columns++;
  let rows = 1;
  while (keys[row + rows]?.slice(column, column + columns).filter((other) => other === key).length === columns) rows++;
  return { row, column, rows, columns };
}

function take<K>(keys: (K | undefined)[][], area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    keys[row]!.fill(undefined, area.column, area.column + area.columns);
  }
}

/** Neighbours with the same value. */
export interface Run<V> {
  readonly first: number;
  readonly count: number;
  readonly value: V;
}

/** A list as runs of equal neighbours; undefined entries are left out. */
export function runs<V>(list: readonly (V | undefined)[]): Run<V>[] {
  const found: Run<V>[] = [];
  list.forEach((value, index) => {
    if (value === undefined) return;
    const last = found.at(-1);
    if (last?.value === value && last.first + last.count === index)
      found.splice(-1, 1, { ...last, count: last.count + 1 });
    else found.push({ first: index, count: 1, value });
  });
  return found;
}
