import { moneyUnitIn } from '../../money/money-unit.ts';
import { headingWord } from './heading-words.ts';
import type { SheetView } from './sheet-view.ts';

/** Rows of headings, with what stands above each column. */
export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
  /** By sheet column; empty where a column has no heading. */
  readonly paths: readonly (readonly HeadingCell[])[];
  /** Sheet columns by the words of their path. */
  readonly byPath: ReadonlyMap<string, readonly number[]>;
}

/** A heading above a column: its word and where it stands. */
export interface HeadingCell {
  readonly word: string;
  readonly row: number;
  readonly column: number;
}

/** A heading is not longer. */
export const MAX_HEADING_LENGTH = 40;
/** Blank rows, or one row of unknown headings, may stand among rows of headings. */
const MAX_ROWS_BETWEEN = 8;

/** Puts rows that hold headings together, and reads what stands above each column. A row of `titles` holds none. */
export function headingBlocks(view: SheetView, rows: readonly number[], titles: readonly number[]): HeadingBlock[] {
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && belongTogether(view, run.last, row, titles)) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first: known, last }) => {
    const first = !titles.includes(known - 1) && isGroupTitles(view, known - 1) ? known - 1 : known;
    const paths = pathsOf(view, first, last);
    return { first, last, paths, byPath: columnsByPath(paths) };
  });
}

/** A row of titles of groups whose words we do not know (2025年预算数 | 2026年预算数); no caption. */
function isGroupTitles(view: SheetView, row: number): boolean {
  let filled = 0;
  for (let column = 0; column < view.width; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (text.includes(':') || text.length > MAX_HEADING_LENGTH || moneyUnitIn(text) || /^[\d.,]+$/.test(text))
      return false;
    filled++;
  }
  return filled >= 2;
}

function belongTogether(view: SheetView, above: number, below: number, titles: readonly number[]): boolean {
  if (below - above - 1 > MAX_ROWS_BETWEEN) return false;
  for (let row = above + 1; row < below; row++) {
    if (titles.includes(row)) return false;
    if (!view.isBlankRow(row) && (below - above > 2 || view.sheet.values[row]!.some(isFigure))) return false;
  }
  return true;
}

const isFigure = (value: unknown) =>
  typeof value === 'number' || (typeof value === 'string' && /^[\d.,]+$/.test(value));

/**
 * A group title stands above its first column; the blanks at its right belong to it as far as there are headings below them.
 */
function pathsOf(view: SheetView, first: number, last: number): HeadingCell[][] {
  const paths: HeadingCell[][] = [];
  let left: readonly (HeadingCell | undefined)[] = [];
  for (let column = 0; column < view.width; column++) {
    const cells = headingsIn(view, column, first, last);
    const lowest = cells.findLastIndex((cell) => cell !== undefined);
    const path: HeadingCell[] = [];
    let sameGroup = true;
    for (let index = 0; index <= lowest; index++) {
      if (sameGroup && index < lowest) cells[index] ??= left[index];
      const cell = cells[index];
      sameGroup &&= cell === left[index];
      if (cell && cell.word !== path.at(-1)?.word) path.push(cell);
    }
    if (lowest >= 0) left = cells;
    paths.push(path);
  }
  return paths;
}

function headingsIn(view: SheetView, column: number, first: number, last: number): (HeadingCell | undefined)[] {
  const cells: (HeadingCell | undefined)[] = [];
  for (let row = first; row <= last; row++) {
    const text = view.text(row, column);
    cells.push(text === '' ? undefined : { word: headingWord(text), row, column });
  }
  return cells;
}

function columnsByPath(paths: readonly (readonly HeadingCell[])[]): Map<string, number[]> {
  const columns = new Map<string, number[]>();
  paths.forEach((path, column) => {
    if (path.length === 0) return;
    const name = path.map(({ word }) => word).join('/');
    const same = columns.get(name);
    if (same) same.push(column);
    else columns.set(name, [column]);
  });
  return columns;
}
