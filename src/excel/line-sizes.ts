import type { AreaOf } from './area-of.ts';
import { rangeOf } from './range-of.ts';
import type { LineSize } from './sheet-state.ts';
import type { Ask } from './uniform.ts';

/** Asks for the height of rows. */
export const askRows: Ask<LineSize> = (range) => {
  range.load('rowHidden,format/rowHeight');
  return () => answer(range.format.rowHeight, range.rowHidden);
};

/** Asks for the width of columns. */
export const askColumns: Ask<LineSize> = (range) => {
  range.load('columnHidden,format/columnWidth');
  return () => answer(range.format.columnWidth, range.columnHidden);
};

function answer(size: number | null, hidden: boolean | null) {
  return { value: { size: size ?? 0, hidden: hidden ?? false }, alike: size !== null && hidden !== null };
}

/** Lines that have the standard size keep it: a row with a size of its own grows no more with its text. */
export function restoreLines(
  sheet: Excel.Worksheet,
  lines: { readonly rows: readonly AreaOf<LineSize>[]; readonly columns: readonly AreaOf<LineSize>[] },
  standard: { readonly row: number; readonly column: number },
): void {
  restoreRows(
    sheet,
    lines.rows.filter(({ value }) => value.hidden || value.size !== standard.row),
  );
  for (const { area, value } of lines.columns) {
    const range = rangeOf(sheet, area);
    if (value.hidden) range.columnHidden = true;
    else if (value.size !== standard.column) range.format.columnWidth = value.size;
  }
}

export function restoreRows(sheet: Excel.Worksheet, rows: readonly AreaOf<LineSize>[]): void {
  for (const { area, value } of rows) {
    const range = rangeOf(sheet, area);
    if (value.hidden) range.rowHidden = true;
    else range.format.rowHeight = value.size;
  }
}
