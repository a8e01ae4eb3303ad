import type { RestoreOptions, SheetRecord } from '../workbook/history.ts';
import type { RowTexts } from '../workbook/row-labels.ts';
import { askCut } from './cut-formulas.ts';
import { moveOf } from './move-of.ts';
import { askTexts, moveRows } from './move-rows.ts';
import { askOpen } from './open-sheets.ts';
import { movesBack } from './recorded-rows.ts';
import { clearSheet, fillingSteps, type Untouched } from './restore-sheet.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';
import type { SheetState } from './sheet-state.ts';
import { onSheet, quietly, type Step, writeSteps } from './steps.ts';

/**
 * Brings the recorded sheets back: what was replaced or has been deleted since is emptied and written as it was, patched
 * cells get back what they had, sheets that were not there are deleted. Sheets that are there are never deleted and added
 * again, so that references to them live. Doing it again changes nothing. Three round trips, more only where a request
 * cannot carry all.
 */
export async function restore(
  records: readonly SheetRecord[],
  { begin, onlyEmpty = false }: RestoreOptions = {},
): Promise<void> {
  const found = await look(records, onlyEmpty);
  await begin?.();
  const { filled, mending } = await clear(found);
  await writeSteps([
    ...filled.flatMap(({ id, name, wanted, untouched }) => onSheet(name, fillingSteps(wanted.state, untouched), id)),
    ...mending,
    ...restructuring(found, filled),
  ]);
}

/** A sheet as it is named and known by now. */
interface Sheet {
  readonly id: string;
  readonly name: string;
}

/** A sheet to bring back; `there` null: it has been deleted since. */
interface Wanted {
  readonly record: SheetRecord;
  readonly state: SheetState;
  readonly there: Sheet | null;
  /** What tells its rows apart, where they may have moved. */
  readonly texts: RowTexts | null;
}

/** What is there before anything is written. */
interface Found {
  /** All sheets in their order. */
  readonly sheets: readonly Sheet[];
  readonly wanted: readonly Wanted[];
  /** Sheets to delete. */
  readonly added: readonly Sheet[];
}

/** A sheet that is to be filled. */
interface Filled extends Sheet {
  readonly wanted: Wanted;
  readonly untouched: Untouched | null;
}

/** The sheet of a record: by its id, even if it has been renamed since; one that was not there only by its name. */
function sheetOf<S extends Sheet>(sheets: readonly S[], { sheet: recorded, before }: SheetRecord): S | undefined {
  const byId = before ? sheets.find(({ id }) => id === (before as SheetState).id) : undefined;
  return byId ?? sheets.find(({ name }) => sameName(name, recorded));
}

/** One round trip, one more where a sheet has been made anew. Throws 'protected' before anything is written. */
function look(records: readonly SheetRecord[], onlyEmpty: boolean): Promise<Found> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const askWith = (key: string, state: SheetState | null) => {
      const sheet = worksheets.getItemOrNullObject(key);
      const signs = state?.whole?.rowSigns;
      return { key, texts: signs ? askTexts(sheet, signs.columns) : () => null };
    };
    const open = askOpen(context);
    const asked = records.map((record) => {
      const state = record.before as SheetState | null;
      const named = worksheets.getItemOrNullObject(record.sheet);
      const used = named.getUsedRangeOrNullObject(true).load('address');
      return { record, state, used, ...askWith(state?.id ?? record.sheet, state) };
    });
    await context.sync();
    const { sheets: opened, refuseProtected } = open();
    const sheets = opened.map(({ id, name }): Sheet => ({ id, name }));
    const found = asked.map((one) => ({ ...one, there: sheetOf(sheets, one.record) ?? null }));
    refuseProtected(
      opened.filter(({ id }) => found.some(({ there }) => there?.id === id)),
      found.some(({ state, there }) => (state ? !there : there)),
    );
    const anew = found.map(({ state, there, key, texts }) =>
      state && there && there.id !== key ? askWith(there.id, state).texts : texts,
    );
    if (anew.some((texts, index) => texts !== found[index]!.texts)) await context.sync();
    return {
      sheets,
      wanted: found.flatMap(({ record, state, there }, index) =>
        // a patch alone makes no sheet
        state && (there || state.whole) ? [{ record, state, there, texts: there && anew[index]!() }] : [],
      ),
      added: found.flatMap(({ state, there, used }) =>
        !state && there && (!onlyEmpty || used.isNullObject) ? [there] : [],
      ),
    };
  });
}

/**
 * Adds what was replaced and is gone by now; moves the rows of what is there back, on all sheets before any is written;
 * empties it. The untouched cell is read from what is empty then, and so is what formulas elsewhere have lost.
 */
async function clear({ wanted, sheets }: Found): Promise<{ filled: readonly Filled[]; mending: readonly Step[] }> {
  if (wanted.every(({ state }) => !state.whole)) {
    return { filled: wanted.map((one) => ({ ...one.there!, wanted: one, untouched: null })), mending: [] };
  }
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    quietly(context);
    const targets = wanted.map((one) => {
      const sheet = one.there ? worksheets.getItem(one.there.id) : worksheets.add(one.record.sheet);
      return { wanted: one, sheet: sheet.load('id,name') };
    });
    for (const {
      sheet,
      wanted: { state, texts },
    } of targets)
      if (texts) moveRows(sheet, movesBack(texts, state));
    const cleared = targets.map(({ sheet, wanted: { state } }) => state.whole && clearSheet(sheet, state.whole));
    const mending = wanted.flatMap(({ state }) =>
      state.cut
        ? [
            askCut(
              context,
              sheets.map(({ id }) => id),
              state.cut,
            ),
          ]
        : [],
    );
    await context.sync();
    return {
      filled: targets.map(({ sheet: { id, name }, wanted: one }, index) => ({
        ...{ id, name, wanted: one },
        untouched: cleared[index]?.() ?? null,
      })),
      mending: mending.flatMap((steps) => steps()),
    };
  });
}

const DELETE_BYTES = 500;
const PLACE_BYTES = 1_000;

/** Deletes what was not there; names and order as they were. */
function restructuring({ sheets, added }: Found, filled: readonly Filled[]): Step[] {
  const made = filled.filter(({ wanted }) => !wanted.there);
  const left = [...sheets, ...made].filter(({ id }) => !added.some((one) => one.id === id));
  // a sheet that had been deleted has a new id, and stands for the old one
  const order = left.map(({ id }) => filled.find((one) => one.id === id)?.wanted.state.id ?? id);
  // sheets refer to those before them: in this order hardly anything becomes #REF! on the way
  const deleting = [...added].reverse().map(({ id, name }): Step => ({
    sheet: name,
    bytes: DELETE_BYTES,
    write: ({ workbook }) => workbook.worksheets.getItem(id).delete(),
  }));
  const placing = filled.flatMap(({ id, name, wanted: { record, state } }) => {
    const isFree = !left.some((other) => sameName(other.name, record.sheet));
    const position = moveOf(order, state.order, state.id);
    const write = (sheet: Excel.Worksheet) => {
      if (name !== record.sheet && isFree) sheet.name = record.sheet;
      if (position !== null) sheet.position = position;
    };
    return onSheet(name, [{ bytes: PLACE_BYTES, write }], id);
  });
  return [...deleting, ...placing];
}
