import { SHEET_COLUMNS, SHEET_ROWS, type Axis, type Engine, type LinePatch } from '../grid/engine.ts';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, type Book } from './book.ts';

const POINTS_PER_PIXEL = 0.75;

/** Rows and columns as such: sizes, visibility, inserting and deleting. Univer counts in pixels, whole ones as in Excel. */
export function linePart(book: Book): Pick<Engine, 'lines' | 'changeLines' | 'insertLines' | 'deleteLines'> {
  const { library } = book;

  const changeLines: Engine['changeLines'] = (sheet, axis, first, count, patch) => {
    const end = reachLines(book, sheet, axis, first, count);
    const data: Record<number, object> = {};
    for (let index = first; index < end; index++) data[index] = lineData(axis, patch);
    if (axis === 'row') book.run(library.SetRowDataMutation, { subUnitId: sheet, rowData: data });
    else book.run(library.SetColDataMutation, { subUnitId: sheet, columnData: data });
  };

  return {
    lines: (sheet, axis, first, count) => {
      const worksheet = book.sheet(sheet);
      return Array.from({ length: count }, (_, index) => {
        const row = axis === 'row' ? worksheet.getRowManager().getRow(first + index) : undefined;
        const column = axis === 'column' ? worksheet.getColumnManager().getColumn(first + index) : undefined;
        const automatic = row?.ia !== 0 ? row?.ah : undefined;
        const pixels = axis === 'row' ? (automatic ?? row?.h ?? DEFAULT_HEIGHT) : (column?.w ?? DEFAULT_WIDTH);
        return { size: pixels * POINTS_PER_PIXEL, hidden: (row ?? column)?.hd === 1 };
      });
    },

    changeLines,

    insertLines: (sheet, axis, first, count) => {
      reachLines(book, sheet, axis, first, count);
      const range = lineRange(book, sheet, axis, first, count);
      const { Direction, InsertRowByRangeCommand, InsertColByRangeCommand } = library;
      book.whileActive(sheet, () => {
        if (axis === 'row') book.run(InsertRowByRangeCommand, { subUnitId: sheet, range, direction: Direction.UP });
        else book.run(InsertColByRangeCommand, { subUnitId: sheet, range, direction: Direction.LEFT });
      });
      changeLines(sheet, axis, first, count, { size: null, hidden: false });
    },

    deleteLines: (sheet, axis, first, count) => {
      reachLines(book, sheet, axis, first, count);
      // Univer's command leaves hidden rows standing.
      changeLines(sheet, axis, first, count, { hidden: false });
      const range = lineRange(book, sheet, axis, first, count);
      const command = axis === 'row' ? library.RemoveRowByRangeCommand : library.RemoveColByRangeCommand;
      book.whileActive(sheet, () => book.run(command, { subUnitId: sheet, range }));
    },
  };
}

/** Makes the lines exist, unless all lines of a sheet are meant; returns the index behind the last of them. */
function reachLines(book: Book, sheet: string, axis: Axis, first: number, count: number): number {
  const worksheet = book.sheet(sheet);
  if (axis === 'row') {
    if (first + count < SHEET_ROWS) book.reach(sheet, { row: first, column: 0, rows: count, columns: 1 });
    return Math.min(first + count, worksheet.getRowCount());
  }
  if (first + count < SHEET_COLUMNS) book.reach(sheet, { row: 0, column: first, rows: 1, columns: count });
  return Math.min(first + count, worksheet.getColumnCount());
}

function lineRange(book: Book, sheet: string, axis: Axis, first: number, count: number) {
  const worksheet = book.sheet(sheet);
  return axis === 'row'
    ? { startRow: first, endRow: first + count - 1, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 }
    : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: first, endColumn: first + count - 1 };
}

/** A row with a size of its own no longer follows its content. */
function lineData(axis: Axis, { size, hidden }: LinePatch): object {
  const hiding = hidden === undefined ? {} : { hd: hidden ? 1 : 0 };
  if (size === undefined) return hiding;
  const pixels = size === null ? undefined : Math.round(size / POINTS_PER_PIXEL);
  if (axis === 'column') return { ...hiding, w: pixels ?? DEFAULT_WIDTH };
  return { ...hiding, h: pixels ?? DEFAULT_HEIGHT, ah: undefined, ia: pixels === undefined ? 1 : 0 };
}
