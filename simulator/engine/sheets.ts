import { mapCells } from '../grid/areas.ts';
import type { Engine, SheetInfo } from '../grid/engine.ts';
import type { Book } from './book.ts';

/** What Univer does not keep of a sheet. */
type Extra = Pick<SheetInfo, 'protected' | 'headings'> & { readonly veryHidden: boolean };

const USUAL: Extra = { protected: false, headings: true, veryHidden: false };

type SheetPart = Pick<Engine, 'sheets' | 'addSheet' | 'deleteSheet' | 'changeSheet'>;
type Patch = Parameters<Engine['changeSheet']>[1];

/** The sheets themselves. */
export function sheetPart(book: Book, cells: Pick<Engine, 'usedArea' | 'write'>): SheetPart {
  const { workbook } = book;
  const extras = new Map<string, Extra>();
  return {
    sheets: () => workbook.getSheetOrders().map((id) => infoOf(book, id, extras.get(id) ?? USUAL)),
    addSheet: (name) => addSheet(book, name),
    deleteSheet: (sheet) => {
      deleteSheet(book, cells, sheet);
      extras.delete(sheet);
    },
    changeSheet: (sheet, patch) => {
      changeSheet(book, sheet, patch);
      const old = extras.get(sheet) ?? USUAL;
      extras.set(sheet, {
        protected: patch.protected ?? old.protected,
        headings: patch.headings ?? old.headings,
        veryHidden: patch.visibility === undefined ? old.veryHidden : patch.visibility === 'VeryHidden',
      });
    },
  };
}

function infoOf(book: Book, id: string, { veryHidden, ...extra }: Extra): SheetInfo {
  const sheet = book.sheet(id);
  return {
    id,
    name: sheet.getName(),
    visibility: sheet.isSheetHidden() ? (veryHidden ? 'VeryHidden' : 'Hidden') : 'Visible',
    tabColor: sheet.getTabColor() ?? '',
    gridlines: !sheet.hasHiddenGridlines(),
    ...extra,
  };
}

function addSheet(book: Book, name: string): string {
  const { library, workbook } = book;
  const sheet = book.blankSheet(name);
  const active = workbook.getActiveSheet().getSheetId();
  book.run(library.InsertSheetMutation, { index: workbook.getSheetSize(), sheet });
  // The grid turns to a new sheet of its own accord, and then draws it with the sizes that it had when it was empty.
  book.run(library.SetWorksheetActiveOperation, { subUnitId: active });
  return sheet.id;
}

function deleteSheet(book: Book, cells: Pick<Engine, 'usedArea' | 'write'>, sheet: string): void {
  leave(book, sheet);
  // Univer writes #REF! into formulas of the sheet itself as well, finds it gone, and leaves the other sheets as they are.
  const used = cells.usedArea(sheet, true);
  if (used)
    cells.write(
      sheet,
      used,
      mapCells(used, () => null),
    );
  book.run(book.library.RemoveSheetCommand, { subUnitId: sheet });
}

function changeSheet(book: Book, sheet: string, { name, position, tabColor, visibility, gridlines }: Patch): void {
  const { library, workbook } = book;
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
    if (visibility !== 'Visible') leave(book, sheet);
    book.run(library.SetWorksheetHideMutation, { subUnitId: sheet, hidden: visibility === 'Visible' ? 0 : 1 });
  }
}

/** A sheet that goes is not the active one: its neighbour is. */
function leave(book: Book, sheet: string): void {
  if (book.workbook.getActiveSheet().getSheetId() === sheet) book.activate(neighbour(book, sheet));
}

/** The nearest visible sheet, to the right if possible. */
function neighbour(book: Book, sheet: string): string {
  const visible = book.workbook.getSheetOrders().filter((id) => id === sheet || !book.sheet(id).isSheetHidden());
  const index = visible.indexOf(sheet);
  return visible[index + 1] ?? visible[index - 1] ?? sheet;
}
