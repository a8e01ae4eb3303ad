import type { CellPlace, SheetSnapshot } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';
import { fold } from '../workbook/fold.ts';

/** A table of a layout that is not ours: its columns of money under their headings, and its rows by their rank. */
export interface Outline {
  readonly sheet: SheetSnapshot;
  readonly columns: readonly OutlineColumn[];
  readonly rows: readonly OutlineRow[];
}

export interface OutlineColumn {
  readonly column: number;
  /** Headings from the top down: 财政拨款收入, 小计. */
  readonly path: readonly string[];
}

export interface OutlineRow {
  readonly row: number;
  /** 合计 is 0, 类 1, 款 2, 项 3; undefined where no code tells. */
  readonly rank: number | undefined;
  readonly label: string;
}

/** Rows of headings at most. */
const MOST_HEADINGS = 4;
const SUM = /^(本年)?(收入|支出)?(合计|总计|共计)$/;
const CODES = /编码|代码/;
const PARTS = ['类', '款', '项'];

/** Reads a sheet as a table of any layout; undefined where it has no rows of numbers under headings. */
export function outlineOf(sheet: SheetSnapshot): Outline | undefined {
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  const text = (row: number, column: number) => fold(String(valueAt(sheet, row, column) ?? ''));
  const isFilled = (row: number) => filled(row).length > 0;
  const filled = (row: number) => range(width).filter((column) => text(row, column) !== '');
  const first = sheet.values.findIndex((row) => row.some((value) => typeof value === 'number'));
  if (first < 1) return undefined;

  let top = first;
  while (top > 0 && first - top < MOST_HEADINGS && isHeading(top - 1)) top--;
  if (top === first) return undefined;
  const paths = range(width).map((column) => pathOf(column));
  const codes = codeColumns();
  const rows = range(sheet.values.length - first, first).filter((row) => isFilled(row) && !numbersColumns(row));
  const columns = range(width)
    .filter((column) => paths[column]!.length > 0 && !codes.includes(column) && isMoney(column))
    .map((column) => ({ column, path: paths[column]! }));
  if (columns.length === 0) return undefined;
  return { sheet, columns, rows: rows.map((row) => ({ row, rank: rankOf(row), label: labelOf(row) })) };

  function isHeading(row: number): boolean {
    const texts = filled(row).map((column) => text(row, column));
    return texts.length > 1 && !texts.some((word) => /^(单位|金额单位|部门|编制单位|部门名称).*:/.test(word));
  }

  /** A heading over several columns stands over the first; blanks at its right belong to it as far as there are headings below. */
  function pathOf(column: number): string[] {
    const own = range(first - top, top).map((row) => text(row, column));
    const lowest = own.findLastIndex((word) => word !== '');
    const path = own.map((word, index) => {
      if (word !== '' || index >= lowest) return word;
      for (let left = column - 1; left >= 0; left--) {
        const beside = text(top + index, left);
        if (beside !== '') return beside;
      }
      return '';
    });
    return path.filter((word) => word !== '');
  }

  /** The first columns that hold codes: one, or 类, 款 and 项 side by side. */
  function codeColumns(): readonly number[] {
    const start = range(width).find((column) => {
      const last = paths[column]!.at(-1) ?? '';
      return last === PARTS[0] || (CODES.test(last) && hasCodes(column));
    });
    if (start === undefined) return [];
    return PARTS.map((_, index) => start + index).filter(
      (column, index) => index === 0 || paths[column]?.at(-1) === PARTS[index],
    );
  }

  function hasCodes(column: number): boolean {
    const texts = range(sheet.values.length - first, first)
      .map((row) => text(row, column))
      .filter(Boolean);
    return texts.length > 0 && texts.filter((code) => /^\d{3}(\d\d){0,2}$/.test(code)).length * 2 > texts.length;
  }

  function isMoney(column: number): boolean {
    const values = sheet.values.slice(first).map((row) => row[column] ?? null);
    return (
      values.some((value) => typeof value === 'number') &&
      !values.some((value) => typeof value === 'string' && /[\u4e00-\u9fff]/.test(value))
    );
  }

  function rankOf(row: number): number | undefined {
    const written = codes.map((column) => text(row, column));
    const deepest = written.findLastIndex((part) => /^\d+$/.test(part));
    if (deepest < 0) return filled(row).some((column) => SUM.test(text(row, column))) ? 0 : undefined;
    return codes.length > 1 ? deepest + 1 : { 3: 1, 5: 2, 7: 3 }[written[0]!.length];
  }

  /** 栏次: 1, 2, 3 … under the headings. */
  function numbersColumns(row: number): boolean {
    const numbers = sheet.values[row]!.filter((value) => typeof value === 'number');
    return numbers.length > 1 && numbers.every((number, index) => number === numbers[0]! + index && number < width + 2);
  }

  function labelOf(row: number): string {
    return filled(row)
      .filter((column) => typeof valueAt(sheet, row, column) === 'string')
      .map((column) => text(row, column))
      .join(' ');
  }
}

export const placeIn = ({ sheet }: Outline, row: number, column: number): CellPlace => ({
  sheet: sheet.name,
  row,
  column,
});

const range = (count: number, from = 0) => Array.from({ length: Math.max(0, count) }, (_, index) => from + index);
