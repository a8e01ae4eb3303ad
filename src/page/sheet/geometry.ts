import type { Area } from '../../workbook/model/address.ts';
import type { SheetView } from '../../workbook/model/sheet-view.ts';

/** Pixels of one half-width character of the standard font, and of the margin of a column. */
const CHARACTER = 7;
const MARGIN = 5;
const PIXELS_PER_POINT = 96 / 72;

/** Where rows and columns begin, in pixels from A1; behind the last one stands where it ends. */
export interface Geometry {
  readonly tops: readonly number[];
  readonly lefts: readonly number[];
}

export function geometryOf({ rowHeights, columnWidths }: SheetView): Geometry {
  return {
    tops: edgesOf(rowHeights.map((points) => Math.round(points * PIXELS_PER_POINT))),
    lefts: edgesOf(
      columnWidths.map((characters) => (characters > 0 ? Math.round(characters * CHARACTER) + MARGIN : 0)),
    ),
  };
}

function edgesOf(sizes: readonly number[]): number[] {
  const edges = [0];
  let edge = 0;
  for (const size of sizes) edges.push((edge += size));
  return edges;
}

/** First and last of the rows (or columns) that lie between two places; one more on each side than is seen. */
export function spanIn(edges: readonly number[], from: number, to: number): readonly [first: number, last: number] {
  const last = edges.length - 2;
  return [Math.max(0, indexAt(edges, from)), Math.min(last, indexAt(edges, to))];
}

/** The last row (or column) that begins at or before a place. */
function indexAt(edges: readonly number[], place: number): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function boxOf({ tops, lefts }: Geometry, { row, column, rows, columns }: Area): Box {
  const [top, left] = [tops[row] ?? 0, lefts[column] ?? 0];
  const bottom = tops[Math.min(row + rows, tops.length - 1)] ?? top;
  const right = lefts[Math.min(column + columns, lefts.length - 1)] ?? left;
  return { top, left, width: right - left, height: bottom - top };
}
