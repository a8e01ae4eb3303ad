import { append } from '../../base/lists.ts';
/** Rows to insert before `row` (count > 0) or to delete from it on (count < 0). */
export interface RowMove {
  readonly row: number;
  readonly count: number;
}

type Names = readonly (readonly (string | undefined)[])[];

/** A row before and the same row afterwards. */
type Pair = readonly [before: number, after: number];

interface Span {
  readonly first: number;
  readonly end: number;
}

/**
 * For each row before, where it is afterwards; undefined: it is gone. `before` and `after` are lists of names, the
 * strictest first (rowNames). Rows in common keep their order; of rows that changed it, the fewest are given up.
 */
export function rowsAfter(before: Names, after: Names): (number | undefined)[] {
  const [oldNames = [], newNames = []] = [before[0], after[0]];
  const found = new Map(
    pairs(before, after, { first: 0, end: oldNames.length }, { first: 0, end: newNames.length }, 0),
  );
  return oldNames.map((_, row) => found.get(row));
}

/** What turns the rows before into the rows afterwards, from the bottom up: every row number is one before. */
export function rowMoves(places: readonly (number | undefined)[], countAfter: number): RowMove[] {
  const moves: RowMove[] = [];
  let next: Pair = [places.length, countAfter];
  for (let row = places.length - 1; row >= -1; row--) {
    const place = row < 0 ? -1 : places[row];
    if (place === undefined) continue;
    const deleted = next[0] - row - 1;
    const inserted = next[1] - place - 1;
    if (deleted > 0) moves.push({ row: row + 1, count: -deleted });
    if (inserted > 0) moves.push({ row: row + 1, count: inserted });
    next = [row, place];
  }
  return moves;
}

/** Finds by one list of names what is the same, and by the next ones what is left between. */
function pairs(before: Names, after: Names, old: Span, now: Span, level: number): Pair[] {
  if (level === before.length || old.first === old.end || now.first === now.end) return [];
  const anchors = inOrder(common(before[level]!, after[level]!, old, now));
  const found: Pair[] = [];
  let last: Pair = [old.first - 1, now.first - 1];
  for (const anchor of [...anchors, [old.end, now.end] as const]) {
    const oldGap = { first: last[0] + 1, end: anchor[0] };
    const newGap = { first: last[1] + 1, end: anchor[1] };
    append(found, pairs(before, after, oldGap, newGap, level + 1));
    if (anchor[0] < old.end) found.push(anchor);
    last = anchor;
  }
  return found;
}

/** Rows of the same name, in the order before. */
function common(
  before: readonly (string | undefined)[],
  after: readonly (string | undefined)[],
  old: Span,
  now: Span,
): Pair[] {
  const rows = new Map<string, number>();
  for (let row = now.first; row < now.end; row++) {
    const name = after[row];
    if (name !== undefined) rows.set(name, row);
  }
  const found: Pair[] = [];
  for (let row = old.first; row < old.end; row++) {
    const name = before[row];
    const place = name === undefined ? undefined : rows.get(name);
    if (place !== undefined) found.push([row, place]);
  }
  return found;
}

/** The longest part of it whose rows afterwards are in order as well. */
function inOrder(all: readonly Pair[]): Pair[] {
  /** For each length the index of the pair that ends the best row of that length, and for each pair the one before it. */
  const ends: number[] = [];
  const previous: number[] = [];
  all.forEach(([, place], index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[ends[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? ends[low - 1]! : -1;
    ends[low] = index;
  });
  const found: Pair[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index]!) found.push(all[index]!);
  return found.reverse();
}
