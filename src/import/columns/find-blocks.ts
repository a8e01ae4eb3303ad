import { moneyUnitIn, type MoneyUnit } from '../../money/money-unit.ts';
import { type Grid, textAt } from '../../workbook/model/grid.ts';
import { CODE_FIELDS, meaningOfHeading } from './field-aliases.ts';
import {
  findHeadings,
  hasNumber,
  headingsAt,
  isColumnNumbers,
  readsLikeHeadings,
  repeatsHeadings,
  type Headings,
} from './find-headings.ts';
import { normalizeHeading } from './normalize-heading.ts';
import { resolveSource } from './resolve-source.ts';

/** Where a page of a list stands on the sheet. */
export interface BlockRows {
  /** Its first row: that of its title, of the first page that of the sheet. */
  readonly from: number;
  /** Undefined where no row reads like headings: then the columns are known by their letters. */
  readonly headings: Headings | undefined;
  /** The first row below the headings, and below their column numbers. */
  readonly firstRow: number;
  /** The row behind its last. */
  readonly end: number;
  /** Rows that repeat the headings, and their column numbers, as printing on several pages does. */
  readonly repeats: ReadonlySet<number>;
  /** What the lines above the headings say; several where they contradict each other. */
  readonly titleUnits: ReadonlySet<MoneyUnit>;
  /** Lines among its rows that name a unit of money: 单位：元. */
  readonly unitLines: readonly { readonly row: number; readonly unit: MoneyUnit }[];
}

/** Lines of a title above the headings of a second page. */
const MOST_TITLE_ROWS = 4;
/** Cells in a line of a title. */
const MOST_TITLE_CELLS = 4;

/** The pages of a list from top to bottom; headings that are merely repeated, in the same order and unit, begin none. */
export function findBlocks(grid: Grid): BlockRows[] {
  const first = findHeadings(grid);
  const starts = [{ from: 0, headings: first }];
  for (let row = first ? first.lastRow + 1 : Infinity; row < grid.values.length; row++) {
    const current = starts.at(-1)!;
    const next = current.headings && pageAt(grid, row, current.headings, () => unitsAbove(grid, starts));
    if (!next) continue;
    starts.push(next);
    row = next.headings.lastRow;
  }
  return starts.map(({ from, headings }, index) => {
    const below = headings ? headings.lastRow + 1 : 0;
    const firstRow = headings && isColumnNumbers(grid.values, below) ? below + 1 : below;
    const end = starts[index + 1]?.from ?? grid.values.length;
    return {
      from,
      headings,
      firstRow,
      end,
      repeats: headings ? repeatedRows(grid, firstRow, end, headings) : new Set<number>(),
      titleUnits: headings ? titleUnits(grid, from, headings) : new Set<MoneyUnit>(),
      unitLines: headings ? unitLines(grid, firstRow, end) : [],
    };
  });
}

function repeatedRows(grid: Grid, firstRow: number, end: number, headings: Headings): Set<number> {
  const rows = new Set<number>();
  for (let row = firstRow; row < end; row++) {
    const isRepeated = !hasNumber(grid, row) && repeatsHeadings(grid.values, row, headings);
    if (isRepeated || (rows.has(row - 1) && isColumnNumbers(grid.values, row))) rows.add(row);
  }
  return rows;
}

/** The units of the pages so far: those of the last that names any. */
function unitsAbove(grid: Grid, starts: readonly { from: number; headings: Headings | undefined }[]) {
  const named = starts.map(({ from, headings }) => titleUnits(grid, from, headings!));
  return named.findLast((units) => units.size > 0) ?? new Set<MoneyUnit>();
}

/** A page that begins with headings in this row: other ones, or the same with another unit of money. */
function pageAt(grid: Grid, row: number, current: Headings, units: () => ReadonlySet<MoneyUnit>) {
  if (hasNumber(grid, row)) return undefined;
  const isRepeated = repeatsHeadings(grid.values, row, current);
  if (!isRepeated && !beginsPage(grid, row)) return undefined;
  const headings = headingsAt(grid, row, current.lastRow + 1);
  const from = titleAbove(grid, headings.firstRow, current.lastRow + 1);
  if (!isRepeated || headings.paths.some((path, column) => namesOtherUnit(path, current.paths[column]!))) {
    return { from, headings };
  }
  const isSameUnit = [...titleUnits(grid, from, headings)].every((unit) => units().has(unit));
  return isSameUnit ? undefined : { from, headings: { ...headings, paths: current.paths } };
}

/** 金额（元） below 金额（万元）, or below 金额. */
function namesOtherUnit(path: readonly string[], before: readonly string[]): boolean {
  const unit = path.map(moneyUnitIn).find(Boolean);
  return unit !== undefined && unit !== before.map(moneyUnitIn).find(Boolean);
}

/** Three headings of keys, or of keys and money: less may be a row of the list. Or headings that we do not know. */
function beginsPage(grid: Grid, row: number): boolean {
  if (!readsLikeHeadings(grid, row)) return isUnknownHeadings(grid, row);
  const { paths } = headingsAt(grid, row, row);
  const senses = paths.map((path) => meaningOfHeading(normalizeHeading(path.at(-1) ?? ''))?.is);
  const keys = senses.filter((sense) => sense === 'field' || sense === 'codes').length;
  const money = paths.filter((path, at) => senses[at] === 'amount' || senses[at] === 'sum' || isSource(path)).length;
  return keys > 0 && keys + money >= 3;
}

const isSource = (path: readonly string[]) => resolveSource(path).length > 0;

const LONGEST_UNKNOWN = 20;

/** A line of different words without any digit, with a word above every number of the row below: no row of a list is like that. */
function isUnknownHeadings(grid: Grid, row: number): boolean {
  const width = grid.values[row]!.length;
  const texts = Array.from({ length: width }, (_, column) => textAt(grid.values, row, column));
  const words = texts.filter((text) => text !== '');
  if (words.length < CODE_FIELDS.length + 1 || new Set(words).size < words.length) return false;
  if (words.some((word) => word.length > LONGEST_UNKNOWN || !/^[\p{L}\p{P}\s]+$/u.test(word))) return false;
  const below = grid.values[row + 1] ?? [];
  const numbers = below.flatMap((_, column) => (/\d/.test(textAt(grid.values, row + 1, column)) ? [column] : []));
  return numbers.length >= 3 && numbers.every((column) => /\p{L}/u.test(texts[column] ?? ''));
}

/** The first line of the title above headings: the uppermost that names a unit of money, or calls itself a table or its 续表. */
function titleAbove(grid: Grid, headingRow: number, top: number): number {
  let from = headingRow;
  for (let row = headingRow - 1; row >= Math.max(top, headingRow - MOST_TITLE_ROWS); row--) {
    if (!isTitleLine(grid, row)) break;
    const text = grid.values[row]!.map((_, column) => textAt(grid.values, row, column)).join(' ');
    if (moneyUnitIn(text) !== undefined || /表|续/.test(text)) from = row;
  }
  return from;
}

function isTitleLine(grid: Grid, row: number): boolean {
  const filled = grid.values[row]!.filter((_, column) => textAt(grid.values, row, column) !== '');
  return filled.length <= MOST_TITLE_CELLS && !hasNumber(grid, row);
}

function titleUnits(grid: Grid, from: number, { firstRow, lastRow }: Headings): Set<MoneyUnit> {
  const units = new Set<MoneyUnit>();
  for (let row = from; row < firstRow; row++) for (const unit of unitsIn(grid, row, /元/)) units.add(unit);
  // A heading names the unit of its own column; in the headings only 单位：元 speaks for all.
  for (let row = firstRow; row <= lastRow; row++) for (const unit of unitsIn(grid, row, IN_LINE)) units.add(unit);
  return units;
}

const IN_LINE = /单位\s*[:：]/;

function unitsIn(grid: Grid, row: number, pattern: RegExp): MoneyUnit[] {
  return grid.values[row]!.flatMap((_, column) => {
    const text = textAt(grid.values, row, column);
    const unit = pattern.test(text) ? moneyUnitIn(text) : undefined;
    return unit ? [unit] : [];
  });
}

function unitLines(grid: Grid, firstRow: number, end: number): BlockRows['unitLines'] {
  const lines: { row: number; unit: MoneyUnit }[] = [];
  for (let row = firstRow; row < end; row++) {
    if (!isTitleLine(grid, row)) continue;
    for (const unit of unitsIn(grid, row, IN_LINE)) lines.push({ row, unit });
  }
  return lines;
}
