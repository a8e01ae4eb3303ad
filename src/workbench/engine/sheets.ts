import { mapCells } from '../host/areas.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../host/engine.ts';
import type { Engine, Selection, SheetInfo } from '../host/engine.ts';
import { areaOf, rangeOf } from './book.ts';
import type { Book } from './book.ts';

/** What Univer does not keep of a sheet. */
type Extra = Pick<SheetInfo, 'protected' | 'headings'> & { readonly veryHidden: boolean };

type SheetPart = Pick<
  Engine,
  'sheets' | 'addSheet' | 'deleteSheet' | 'changeSheet' | 'activate' | 'selection' | 'select' | 'frozen' | 'freeze'
>;

/** The sheets themselves. `reveal` scrolls a grid, if there is one, to a cell of the active sheet. */
export function sheetPart(
  book: Book,
  cells: Pick<Engine, 'usedArea' | 'write'>,
  reveal: (row: number, column: number) => void,
): SheetPart {
  const { library, workbook } = book;
  const extras = new Map<string, Extra>();
  const extraOf = (sheet: string): Extra =>
    extras.get(sheet) ?? { protected: false, headings: true, veryHidden: false };

  return {
    sheets: () =>
      workbook.getSheetOrders().map((id): SheetInfo => {
        const sheet = book.sheet(id);
        const { veryHidden, ...extra } = extraOf(id);
        return {
          id,
          name: sheet.getName(),
          visibility: sheet.isSheetHidden() ? (veryHidden ? 'VeryHidden' : 'Hidden') : 'Visible',
          tabColor: sheet.getTabColor() ?? '',
          gridlines: !sheet.hasHiddenGridlines(),
          ...extra,
        };
      }),

    addSheet: (name) => {
      const sheet = book.blankSheet(name);
      const active = workbook.getActiveSheet().getSheetId();
      book.run(library.InsertSheetMutation, { index: workbook.getSheetSize(), sheet });
      // The grid turns to a new sheet of its own accord, and then draws it with the sizes that it had when it was empty.
      book.run(library.SetWorksheetActiveOperation, { subUnitId: active });
      return sheet.id;
    },

    deleteSheet: (sheet) => {
      if (workbook.getActiveSheet().getSheetId() === sheet) book.activate(neighbour(book, sheet));
      // Univer writes #REF! into formulas of the sheet itself as well, finds it gone, and leaves the other sheets as they are.
      const used = cells.usedArea(sheet, true);
      if (used)
        cells.write(
          sheet,
          used,
          mapCells(used, () => null),
        );
      book.run(library.RemoveSheetCommand, { subUnitId: sheet });
      extras.delete(sheet);
    },

    changeSheet: (sheet, patch) => {
      const { name, position, tabColor, visibility, gridlines } = patch;
      if (name !== undefined) book.run(library.SetWorksheetNameCommand, { subUnitId: sheet, name });
      if (position !== undefined) {
        const fromOrder = workbook.getSheetOrders().indexOf(sheet);
        book.run(library.SetWorksheetOrderMutation, { subUnitId: sheet, fromOrder, toOrder: position });
      }
      if (tabColor !== undefined) book.run(library.SetTabColorMutation, { subUnitId: sheet, color: tabColor });
      if (gridlines !== undefined) {
        book.run(library.ToggleGridlinesMutation, { subUnitId: sheet, showGridlines: gridlines ? 1 : 0 });
      }
      if (visibility !== undefined) {
        if (visibility !== 'Visible' && workbook.getActiveSheet().getSheetId() === sheet)
          book.activate(neighbour(book, sheet));
        book.run(library.SetWorksheetHideMutation, { subUnitId: sheet, hidden: visibility === 'Visible' ? 0 : 1 });
      }
      const old = extraOf(sheet);
      extras.set(sheet, {
        protected: patch.protected ?? old.protected,
        headings: patch.headings ?? old.headings,
        veryHidden: visibility === undefined ? old.veryHidden : visibility === 'VeryHidden',
      });
    },

    activate: (sheet) => book.activate(sheet),
    selection: () => selectionOf(book),

    select: (sheet, area) => {
      book.reach(sheet, { ...area, rows: area.rows % SHEET_ROWS, columns: area.columns % SHEET_COLUMNS });
      book.activate(sheet);
      const range = rangeOf(area);
      const primary = { ...range, endRow: area.row, endColumn: area.column };
      book.run(library.SetSelectionsOperation, {
        subUnitId: sheet,
        selections: [
          {
            range,
            primary: {
              ...primary,
              actualRow: area.row,
              actualColumn: area.column,
              isMerged: false,
              isMergedMainCell: false,
            },
          },
        ],
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

/** The nearest visible sheet, to the right if possible. */
function neighbour(book: Book, sheet: string): string {
  const visible = book.workbook.getSheetOrders().filter((id) => id === sheet || !book.sheet(id).isSheetHidden());
  const index = visible.indexOf(sheet);
  return visible[index + 1] ?? visible[index - 1] ?? sheet;
}
