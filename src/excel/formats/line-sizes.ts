import { type AreaOf, rangeOf } from '../requests/areas.ts';
import { runs } from '../requests/rectangles.ts';
import type { LineSize } from './sheet-state.ts';
import type { SheetStep } from '../requests/steps.ts';

/** Asks for the heights of rows; after the round trip the result gives them, equal neighbours together. */
export function requestRowSizes(sheet: Excel.Worksheet, first: number, count: number): () => AreaOf<LineSize>[] {
  const range = rangeOf(sheet, { row: first, column: 0, rows: count, columns: 1 });
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  return () =>
    sizesOf(rows.value.map(({ format, rowHidden }) => ({ size: format?.rowHeight, hidden: rowHidden }))).map(
      ({ value, ...run }) => ({ area: { row: first + run.first, column: 0, rows: run.count, columns: 1 }, value }),
    );
}

/** Asks for the widths of the first columns in the same way. */
export function requestColumnSizes(sheet: Excel.Worksheet, count: number): () => AreaOf<LineSize>[] {
  const range = rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: count });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  return () =>
    sizesOf(columns.value.map(({ format, columnHidden }) => ({ size: format?.columnWidth, hidden: columnHidden }))).map(
      ({ value, ...run }) => ({ area: { row: 0, column: run.first, rows: 1, columns: run.count }, value }),
    );
}

function sizesOf(lines: readonly { readonly size?: number | undefined; readonly hidden?: boolean | undefined }[]) {
  const known = new Map<string, LineSize>();
  return runs(
    lines.map(({ size = 0, hidden = false }) => {
      const key = `${size} ${hidden}`;
      const line = known.get(key) ?? { size, hidden };
      known.set(key, line);
      return line;
    }),
  );
}

const SIZE_BYTES = 900;

/** Lines that have the standard size keep it: a row with a size of its own grows no more with its text. */
export function lineSizeSteps(
  lines: { readonly rows: readonly AreaOf<LineSize>[]; readonly columns: readonly AreaOf<LineSize>[] },
  standard: { readonly row: number; readonly column: number },
): SheetStep[] {
  const columns = lines.columns.filter(({ value }) => value.hidden || value.size !== standard.column);
  return [
    ...rowSizeSteps(lines.rows.filter(({ value }) => value.hidden || value.size !== standard.row)),
    ...columns.map(({ area, value }) => ({
      bytes: SIZE_BYTES,
      write: (sheet: Excel.Worksheet) => {
        const range = rangeOf(sheet, area);
        if (value.hidden) range.columnHidden = true;
        else range.format.columnWidth = value.size;
      },
    })),
  ];
}

export function rowSizeSteps(rows: readonly AreaOf<LineSize>[]): SheetStep[] {
  return rows.map(({ area, value }) => ({
    bytes: SIZE_BYTES,
    write: (sheet) => {
      const range = rangeOf(sheet, area);
      if (value.hidden) range.rowHidden = true;
      else range.format.rowHeight = value.size;
    },
  }));
}
