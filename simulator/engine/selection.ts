import { SHEET_COLUMNS, SHEET_ROWS, type Engine, type Selection } from '../grid/engine.ts';
import { areaOf, rangeOf, type Book } from './book.ts';

type SelectionPart = Pick<Engine, 'activate' | 'selection' | 'select' | 'frozen' | 'freeze'>;

/** What the window shows. `reveal` scrolls a grid, if there is one, to a cell of the active sheet. */
export function selectionPart(book: Book, reveal: (row: number, column: number) => void): SelectionPart {
  const { library } = book;
  return {
    activate: (sheet) => book.activate(sheet),
    selection: () => selectionOf(book),

    select: (sheet, area) => {
      book.reach(sheet, { ...area, rows: area.rows % SHEET_ROWS, columns: area.columns % SHEET_COLUMNS });
      book.activate(sheet);
      const range = rangeOf(area);
      const first = { actualRow: area.row, actualColumn: area.column };
      const primary = { ...range, endRow: area.row, endColumn: area.column, ...first };
      book.run(library.SetSelectionsOperation, {
        subUnitId: sheet,
        selections: [{ range, primary: { ...primary, isMerged: false, isMergedMainCell: false } }],
      });
      reveal(area.row, area.column);
    },

    frozen: (sheet) => {
      const { xSplit, ySplit } = book.sheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freeze: (sheet, { rows, columns }) =>
      book.run(library.SetFrozenMutation, {
        subUnitId: sheet,
        ySplit: rows,
        xSplit: columns,
        startRow: rows || -1,
        startColumn: columns || -1,
      }),
  };
}

/** The last area that was selected on the active sheet; A1 if none was. */
export function selectionOf(book: Book): Selection {
  const sheet = book.workbook.getActiveSheet();
  const id = sheet.getSheetId();
  const selections = book.injector.get(book.library.SheetsSelectionsService).getWorkbookSelections(book.unit);
  const range = selections.getSelectionsOfWorksheet(id).at(-1)?.range;
  if (!range) return { sheet: id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  // Univer marks whole rows and columns by bounds that are not numbers.
  return {
    sheet: id,
    area: areaOf({
      startRow: range.startRow || 0,
      startColumn: range.startColumn || 0,
      endRow: Number.isNaN(range.endRow) ? SHEET_ROWS - 1 : range.endRow,
      endColumn: Number.isNaN(range.endColumn) ? SHEET_COLUMNS - 1 : range.endColumn,
    }),
  };
}
