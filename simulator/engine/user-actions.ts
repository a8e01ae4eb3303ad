import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/presets';
import type { ISetRangeValuesMutationParams } from '@univerjs/presets/preset-sheets-core';
import type { Area } from '../../src/workbook/model/address.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { bounding, sameArea } from '../grid/areas.ts';
import type { Engine, Selection, UserAction } from '../grid/engine.ts';
import type { Book } from './book.ts';
import { lineShift } from './line-shift.ts';
import { selectionOf } from './selection.ts';

/** An edit that is going on; one action of the user's can be several of Univer's mutations. */
interface Edit {
  area: Area;
  readonly before: CellValue;
}

/** Tells what the user does in the grid, edits after they are calculated. */
export function onUserAction(
  book: Book,
  settle: () => Promise<void>,
  values: Engine['values'],
): Engine['onUserAction'] {
  const { library } = book;
  const listeners = new Set<(action: UserAction) => void>();
  const edits = new Map<string, Edit>();
  let last: Selection = selectionOf(book);

  const tell = (action: UserAction) => listeners.forEach((listener) => listener(action));

  const tellEdits = async () => {
    const done = [...edits];
    edits.clear();
    await settle();
    for (const [sheet, { area, before }] of done) {
      const single = area.rows * area.columns === 1;
      tell({ kind: 'edited', sheet, area, ...(single && { before, after: values(sheet, area)[0]?.[0] ?? null }) });
    }
  };

  const tellSelection = () => {
    const selection = selectionOf(book);
    if (selection.sheet === last.sheet && sameArea(selection.area, last.area)) return;
    const moved = selection.sheet !== last.sheet;
    last = selection;
    if (moved) tell({ kind: 'activated', sheet: selection.sheet });
    tell({ kind: 'selected', ...selection });
  };

  book.commands.beforeCommandExecuted((command, options) => {
    const edited = book.byHost || isResult(options) ? null : editedArea(book, command);
    if (!edited) return;
    if (edits.size === 0) setTimeout(() => void tellEdits());
    const known = edits.get(edited.sheet);
    if (known) known.area = bounding(known.area, edited.area);
    else edits.set(edited.sheet, { area: edited.area, before: values(edited.sheet, edited.area)[0]?.[0] ?? null });
  });

  book.commands.onCommandExecuted((command) => {
    const { id, params } = command;
    if (id === library.SetSelectionsOperation.id || id === library.SetWorksheetActiveOperation.id) {
      if (book.byHost) last = selectionOf(book);
      else tellSelection();
      return;
    }
    if (book.byHost) return;
    const moved = lineShift(book, command);
    if (moved) {
      const { sheet, axis, first, count } = moved;
      tell({ kind: count > 0 ? 'inserted' : 'deleted', sheet, axis, first, count: Math.abs(count) });
    }
    if (id === library.InsertSheetMutation.id)
      tell({ kind: 'sheetAdded', sheet: (params as { sheet: { id: string } }).sheet.id });
    if (id === library.RemoveSheetMutation.id)
      tell({ kind: 'sheetDeleted', sheet: (params as { subUnitId: string }).subUnitId });
  });

  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}

/** Whether Univer writes what it calculated; a formula that the user typed it writes first, by itself. */
function isResult(options: IExecutionOptions | undefined): boolean {
  return Boolean(options?.onlyLocal) && !(options?.fromFormula && !options.applyFormulaCalculationResult);
}

/** Where a command changes what cells hold; null if it changes nothing but looks. */
function editedArea(book: Book, { id, params }: Readonly<ICommandInfo>): { sheet: string; area: Area } | null {
  if (id !== book.library.SetRangeValuesMutation.id) return null;
  const { subUnitId: sheet, cellValue = {} } = params as ISetRangeValuesMutationParams;
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cellValue)) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData | null>)) {
      if (cell && !('v' in cell || 'f' in cell || 'p' in cell || 'si' in cell)) continue;
      const one = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      area = area ? bounding(area, one) : one;
    }
  }
  return area && { sheet, area };
}
