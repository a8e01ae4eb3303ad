import { widthOf } from '../../base/lists.ts';
import { expenditureKind } from './expenditure-words.ts';
import { isSubheading, meaningOfHeading } from './field-aliases.ts';
import { normalizeHeading, withoutRemark } from './normalize-heading.ts';
import { type Grid, spreadMerged, textAt } from '../../workbook/model/grid.ts';
import { moneyUnitIn } from '../../money/money-unit.ts';
import { readAmountCell } from './read-amount.ts';
import { resolveSource } from './resolve-source.ts';

/** Where the headings stand, and for every column the headings above it, the outermost first. */
export interface Headings {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly paths: readonly (readonly string[])[];
}

/** A heading is not longer. */
const LONGEST = 40;
const MOST_ROWS = 4;

/** Finds the first rows that read like headings; undefined where none do. */
export function findHeadings(grid: Grid): Headings | undefined {
  const start = grid.values.findIndex((_, row) => readsLikeHeadings(grid, row));
  return start < 0 ? undefined : headingsAt(grid, start, 0);
}

export const readsLikeHeadings = (grid: Grid, row: number) => !hasNumber(grid, row) && hits(grid, row) >= 2;

/** The headings around a row that reads like one of them; none of them stands above the row `top`. */
export function headingsAt(grid: Grid, start: number, top: number): Headings {
  let firstRow = start;
  while (firstRow > top && start - firstRow < 2 && isGroupTitles(grid, firstRow - 1)) firstRow--;
  let lastRow = start;
  while (lastRow - firstRow + 1 < MOST_ROWS && isBelow(grid, firstRow, lastRow + 1)) lastRow++;
  return { firstRow, lastRow, paths: pathsOf(grid, firstRow, lastRow) };
}

/** Whether a row repeats headings, as printing on several pages does. */
export function repeatsHeadings(values: Grid['values'], row: number, { firstRow, lastRow }: Headings): boolean {
  const cells = values[row]!.flatMap((_, column) => {
    const text = foldShort(textAt(values, row, column));
    return text === '' ? [] : [{ text, column }];
  });
  if (cells.length < 2) return false;
  for (let heading = firstRow; heading <= lastRow; heading++) {
    if (cells.every(({ text, column }) => foldShort(textAt(values, heading, column)) === text)) return true;
  }
  return false;
}

/** The row of column numbers below the headings: 1 2 3 …, beginning with 栏次 or 甲 乙 perhaps; 7=8+9 is one of them. */
export function isColumnNumbers(values: Grid['values'], row: number): boolean {
  const cells = (values[row] ?? []).map((_, column) => textAt(values, row, column)).filter((text) => text !== '');
  const numbers = cells.filter((text) => !/^(栏次|行次|[甲乙丙丁戊]|\*+|[-—]+)$/.test(text));
  return numbers.length >= 3 && numbers.every((text, index) => columnNumber(text) === index + 1);
}

/** 7 of 7, (7), 7=8+9 and 第7栏. */
function columnNumber(text: string): number {
  const found = /^第?\(?(\d{1,3})\)?栏?(?:=[\d+\-×*/()…~.、 ]+)?$/.exec(text.normalize('NFKC').replace(/\s/g, ''));
  return found ? Number(found[1]) : NaN;
}

function hits(grid: Grid, row: number): number {
  return grid.values[row]!.filter((_, column) => isHeading(textAt(grid.values, row, column))).length;
}

function isHeading(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false;
  const folded = normalizeHeading(text);
  return (
    meaningOfHeading(folded) !== undefined ||
    meaningOfHeading(withoutRemark(folded)) !== undefined ||
    isSubheading(folded) ||
    expenditureKind(folded) !== undefined ||
    resolveSource([text]).length > 0
  );
}

export function hasNumber(grid: Grid, row: number): boolean {
  return grid.values[row]!.some((value) => readAmountCell(value).is === 'number');
}

function isGroupTitles(grid: Grid, row: number): boolean {
  const cells = grid.values[row]!.map((_, column) => textAt(grid.values, row, column)).filter((text) => text !== '');
  return cells.length >= 2 && hits(grid, row) >= 1 && !hasNumber(grid, row) && !cells.some((text) => moneyUnitIn(text));
}

function isBelow(grid: Grid, firstRow: number, row: number): boolean {
  if (row >= grid.values.length || hasNumber(grid, row)) return false;
  if (grid.merged.some((area) => area.row >= firstRow && area.row < row && area.row + area.rows > row)) return true;
  const filled = grid.values[row]!.flatMap((_, column) => (textAt(grid.values, row, column) === '' ? [] : [column]));
  // A group title has blanks at its right; below headings without any, the list itself begins.
  const isUnderTitle = filled.some((column) => textAt(grid.values, row - 1, column) === '');
  return isUnderTitle && hits(grid, row) * 2 > filled.length;
}

function pathsOf(grid: Grid, firstRow: number, lastRow: number): string[][] {
  const width = widthOf(grid.values);
  const merged = grid.merged.filter((area) => area.row <= lastRow && area.row + area.rows > firstRow);
  const values = spreadMerged({ ...grid, merged }, 'right');
  const own = (row: number, column: number) => textAt(values, row, column);
  const paths: string[][] = [];
  for (let column = 0; column < width; column++) {
    const path: string[] = [];
    for (let row = firstRow; row <= lastRow; row++) {
      const text = own(row, column);
      const left = paths[column - 1]?.[row - firstRow] ?? '';
      // Without merged areas, as in the clipboard, a blank above a heading belongs to the group title at its left.
      const sameGroup = path.every((part, level) => part === (paths[column - 1]?.[level] ?? ''));
      const hasBelow = Array.from({ length: lastRow - row }, (_, below) => own(row + 1 + below, column)).some(Boolean);
      path.push(text === '' && merged.length === 0 && hasBelow && sameGroup ? left : text);
    }
    paths.push(path);
  }
  return paths.map((path) => path.filter((part, level) => part !== '' && part !== path[level - 1]));
}

const foldShort = (text: string) => (text.length > LONGEST ? '' : normalizeHeading(text));
