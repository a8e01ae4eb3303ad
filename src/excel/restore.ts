import type { RestoreOptions, SheetRecord } from '../workbook/history.ts';
import type { RowTexts } from '../workbook/row-labels.ts';
import { askCut } from './cut-formulas.ts';
import { moveOf } from './move-of.ts';
import { askTexts, moveRows } from './move-rows.ts';
import { quietly } from './on-sheet.ts';
import { openSheets } from './open-sheets.ts';
import { movesBack } from './recorded-rows.ts';
import { clearSheet, fillSheet, type Untouched } from './restore-sheet.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';
import type { SheetState } from './sheet-state.ts';

/** A sheet that was there, where it is now. */
interface Found {
  readonly id: string;
  readonly name: string;
  readonly state: SheetState;
  readonly untouched: Untouched | null;
}

/**
 * Brings the recorded sheets back: what was replaced or has been deleted since is emptied and written as it was, patched
 * cells get back what they had, sheets that were not there are deleted. Sheets that are there are never deleted and added
 * again, so that references to them live. Doing it again changes nothing.
 */
export async function restore(
  records: readonly SheetRecord[],
  { begin, onlyEmpty = false }: RestoreOptions = {},
): Promise<void> {
  await refuseProtected(records);
  await begin?.();
  for (const { id, name, state, untouched } of await clear(records)) await fillSheet(id, name, state, untouched);
  await restructure(records, onlyEmpty);
}

/** The sheet of a record: by its id, even if it has been renamed since; one that was not there only by its name. */
function sheetOf(
  sheets: readonly Excel.Worksheet[],
  { sheet: recorded, before }: SheetRecord,
): Excel.Worksheet | undefined {
  const byId = before ? sheets.find(({ id }) => id === (before as SheetState).id) : undefined;
  return byId ?? sheets.find(({ name }) => sameName(name, recorded));
}

function refuseProtected(records: readonly SheetRecord[]): Promise<void> {
  return inExcel(async (context) => {
    const open = await openSheets(context);
    const found = records.map((record) => ({ record, sheet: sheetOf(open.sheets, record) }));
    open.refuseProtected(
      found.flatMap(({ sheet }) => sheet ?? []),
      found.some(({ record, sheet }) => (record.before ? !sheet : sheet)),
    );
  });
}

/**
 * Adds what was replaced and is gone by now; moves the rows of what is there back, on all sheets before any is written;
 * empties it. The untouched cell is read from what is empty then.
 */
function clear(records: readonly SheetRecord[]): Promise<Found[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const { sheets } = await openSheets(context);
    const wanted = records.flatMap((record) => {
      const state = record.before as SheetState | null;
      const there = sheetOf(sheets, record);
      // a patch alone makes no sheet
      return state && (there || state.whole)
        ? [{ name: record.sheet, state, there, texts: textsOf(state, there) }]
        : [];
    });
    if (wanted.some(({ texts }) => texts)) await context.sync();
    quietly(context);
    const found = wanted.map(({ name, state, there }) => ({
      sheet: (there ?? worksheets.add(name)).load('id,name'),
      state,
    }));
    wanted.forEach(({ state, there, texts }) => {
      if (there && texts) moveRows(there, movesBack(texts(), state));
    });
    const cleared = found.map(({ sheet, state }) => state.whole && clearSheet(sheet, state.whole));
    await context.sync();
    return found.map(({ sheet: { id, name }, state }, index) => ({
      id,
      name,
      state,
      untouched: cleared[index]?.() ?? null,
    }));
  });
}

/** What tells the rows of a sheet apart, where rows may have moved. */
function textsOf({ whole }: SheetState, sheet: Excel.Worksheet | undefined): (() => RowTexts) | undefined {
  return whole?.rowSigns && sheet ? askTexts(sheet, whole.rowSigns.columns) : undefined;
}

/** Deletes what was not there; names and order as they were; formulas elsewhere refer again to what they had lost. */
function restructure(records: readonly SheetRecord[], onlyEmpty: boolean): Promise<void> {
  return inExcel(async (context) => {
    const { sheets } = await openSheets(context);
    const there = records.flatMap((record) => (record.before ? [] : (sheetOf(sheets, record) ?? [])));
    const used = there.map((sheet) => (onlyEmpty ? sheet.getUsedRangeOrNullObject(true).load('address') : null));
    const cut = records.flatMap(({ before }) => (before as SheetState | null)?.cut ?? []);
    const mend = cut.map((one) => askCut(context, sheets, one));
    if (cut.length > 0 || (onlyEmpty && there.length > 0)) await context.sync();
    quietly(context);
    for (const write of mend) write();
    const added = there.filter((_, index) => used[index]?.isNullObject ?? true);
    for (const sheet of added) sheet.delete();
    const left = sheets.filter((sheet) => !added.includes(sheet));
    const known = records.flatMap((record) => {
      const sheet = sheetOf(left, record);
      return record.before && sheet ? [{ sheet, name: record.sheet, state: record.before as SheetState }] : [];
    });
    // a sheet that had been deleted has a new id, and stands for the old one
    const order = left.map((sheet) => known.find((one) => one.sheet === sheet)?.state.id ?? sheet.id);
    for (const { sheet, name, state } of known) {
      if (sheet.name !== name && !left.some((other) => sameName(other.name, name))) sheet.name = name;
      const position = moveOf(order, state.order, state.id);
      if (position !== null) sheet.position = position;
    }
  });
}
