import type { SheetRecord } from '../workbook/history.ts';
import { inRequests, writeBlock } from './contents.ts';
import { emptySheet } from './empty-sheet.ts';
import { freeze } from './frozen.ts';
import { restoreLines } from './line-sizes.ts';
import { askLook, drawLines, eraseLines, writePlainLooks, type Look } from './looks.ts';
import { moveOf } from './move-of.ts';
import { onSheet } from './on-sheet.ts';
import { openSheets } from './open-sheets.ts';
import { restorePage } from './page.ts';
import { rangeOf } from './range-of.ts';
import { formatsForFilling, recordedBlocks, writeFormats } from './recorded-contents.ts';
import { restoreRules } from './rules.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';
import type { AreaOf, SheetState, WholeState } from './sheet-state.ts';

/** A cell that nobody has touched, and its row and column. */
interface Untouched {
  readonly look: Look;
  readonly row: number;
  readonly column: number;
}

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
export async function restore(records: readonly SheetRecord[], begin?: () => Promise<void>): Promise<void> {
  await refuseProtected(records);
  await begin?.();
  for (const { id, name, state, untouched } of await clear(records)) await fill(id, name, state, untouched);
  await restructure(records);
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

/** Empties what was replaced, and adds it if it is gone by now; the untouched cell is read from what is empty then. */
function clear(records: readonly SheetRecord[]): Promise<Found[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const { sheets } = await openSheets(context);
    const found = records.flatMap((record) => {
      const state = record.before as SheetState | null;
      const there = sheetOf(sheets, record);
      // a patch alone makes no sheet
      if (!state || (!there && !state.whole)) return [];
      const sheet = (there ?? worksheets.add(record.sheet)).load('id,name');
      return [{ sheet, state, untouched: state.whole && clearWhole(sheet, state.whole) }];
    });
    await context.sync();
    return found.map(({ sheet: { id, name }, state, untouched }) => ({
      id,
      name,
      state,
      untouched: untouched?.() ?? null,
    }));
  });
}

function clearWhole(sheet: Excel.Worksheet, { area }: WholeState): () => Untouched {
  emptySheet(sheet, area);
  const last = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
  const range = rangeOf(sheet, last).load('format/rowHeight,format/columnWidth');
  const look = askLook(range, last);
  return () => ({ look: look().value, row: range.format.rowHeight, column: range.format.columnWidth });
}

/** One round trip, more only for contents that no single request can carry. */
async function fill(id: string, name: string, state: SheetState, untouched: Untouched | null): Promise<void> {
  const { contents, whole } = state;
  const [first = [], ...more] = inRequests(contents.flatMap(recordedBlocks));
  const steps: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => {
      for (const part of contents) writeFormats(sheet, formatsForFilling(part));
      for (const block of first) writeBlock(sheet, block);
    },
    ...more.map((blocks) => (sheet: Excel.Worksheet) => blocks.forEach((block) => writeBlock(sheet, block))),
  ];
  const last = (sheet: Excel.Worksheet) => {
    for (const part of contents) writeFormats(sheet, part.formats);
    restoreLooks(sheet, state, untouched);
    if (whole && untouched) restoreShape(sheet, whole, untouched);
  };
  const all =
    more.length > 0 ? [...steps, last] : [(sheet: Excel.Worksheet) => [...steps, last].forEach((step) => step(sheet))];
  for (const step of all) await onSheet(id, step, name);
}

/** On an emptied sheet, what looks untouched needs no writing, and there are no lines to take away. */
function restoreLooks(sheet: Excel.Worksheet, { looks, whole }: SheetState, untouched: Untouched | null): void {
  if (!untouched) {
    writePlainLooks(sheet, looks);
    eraseLines(sheet, looks);
    return drawLines(sheet, looks);
  }
  const plain = JSON.stringify(untouched.look);
  const isTouched = ({ value }: AreaOf<Look>) => JSON.stringify(value) !== plain;
  const columns = whole!.columnLooks.filter(isTouched);
  const cells = columns.length > 0 ? looks : looks.filter(isTouched);
  for (const part of [columns, cells]) writePlainLooks(sheet, part);
  if (columns.length > 0) {
    drawLines(sheet, columns);
    eraseLines(sheet, looks);
  }
  drawLines(sheet, cells);
}

function restoreShape(sheet: Excel.Worksheet, whole: WholeState, untouched: Untouched): void {
  for (const area of whole.merges) rangeOf(sheet, area).merge();
  restoreLines(sheet, whole, untouched);
  restoreRules(sheet, whole.rules);
  freeze(sheet, whole.frozen);
  sheet.tabColor = whole.tabColor;
  restorePage(sheet, whole.page);
}

/** Deletes what was not there; names and order as they were. */
function restructure(records: readonly SheetRecord[]): Promise<void> {
  return inExcel(async (context) => {
    const { sheets } = await openSheets(context);
    const added = records.flatMap((record) => (record.before ? [] : (sheetOf(sheets, record) ?? [])));
    for (const sheet of added) sheet.delete();
    const left = sheets.filter((sheet) => !added.includes(sheet));
    const order = left.map(({ id }) => id);
    for (const record of records) {
      const sheet = sheetOf(left, record);
      if (!record.before || !sheet) continue;
      if (sheet.name !== record.sheet && !left.some(({ name }) => sameName(name, record.sheet)))
        sheet.name = record.sheet;
      const position = moveOf(order, (record.before as SheetState).order, sheet.id);
      if (position !== null) sheet.position = position;
    }
  });
}
