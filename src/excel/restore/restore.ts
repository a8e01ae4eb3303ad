import type { RestoreOptions, SheetRecord } from '../workbook/history.ts';
import { askCut } from './cut-formulas.ts';
import { moveOf } from './move-of.ts';
import { moveRows } from './move-rows.ts';
import { movesBack } from './recorded-rows.ts';
import { look, type Added, type Found, type Sheet, type Wanted } from './restore-look.ts';
import { clearSheet, fillingSteps, type Untouched } from './restore-sheet.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';
import { onSheet, quietly, type Step, writeSteps } from './steps.ts';
import { type Watched, watchedIn } from './watched.ts';

/**
 * Brings the recorded sheets back: what was replaced or has been deleted since is emptied and written as it was, patched
 * cells get back what they had, sheets that were not there are deleted. Sheets that are there are never deleted and added
 * again, so that references to them live. Doing it again changes nothing. Three round trips, more only where a request
 * cannot carry all. What somebody types in between stays: one more, and the names of the sheets are told.
 */
export async function restore(
  records: readonly SheetRecord[],
  { begin, ...options }: RestoreOptions = {},
): Promise<readonly string[]> {
  const found = await look(records, options);
  await begin?.();
  const watched = watchedIn(found);
  const { filled, mending } = await clear(found, watched);
  const added = found.added.filter(
    ({ id }) => !watched.some(({ sheet, edits }) => sheet.id === id && edits.length > 0),
  );
  const told: (() => void)[] = [];
  await writeSteps([
    ...watched.flatMap((one) => {
      const write = (sheet: Excel.Worksheet) => void told.push(one.ask(sheet));
      return onSheet(one.sheet.name, [{ bytes: one.bytes, write }], one.sheet.id);
    }),
    ...filled.flatMap(({ id, name, wanted, untouched }) => onSheet(name, fillingSteps(wanted.state, untouched), id)),
    ...mending,
    ...restructuring(found, filled, added),
  ]);
  told.forEach((tell) => tell());
  await writeSteps(watched.flatMap((one) => one.keeping(added.some(({ id }) => id === one.sheet.id))));
  return watched.flatMap(({ sheet, edits }) => (edits.length > 0 ? [sheet.name] : []));
}

/** A sheet that is to be filled. */
interface Filled extends Sheet {
  readonly wanted: Wanted;
  readonly untouched: Untouched | null;
}

/**
 * Adds what was replaced and is gone by now; moves the rows of what is there back, on all sheets before any is written;
 * empties it. The untouched cell is read from what is empty then, and so is what formulas elsewhere have lost.
 */
async function clear(
  { wanted, sheets }: Found,
  watched: readonly Watched[],
): Promise<{ filled: readonly Filled[]; mending: readonly Step[] }> {
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
    const typed = watched.map((one) => one.ask(worksheets.getItem(one.sheet.id)));
    const moves = new Map(wanted.map((one) => [one.there?.id, one.texts ? movesBack(one.texts, one.state) : []]));
    for (const { sheet, wanted: one } of targets) if (one.there) moveRows(sheet, moves.get(one.there.id)!);
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
    const anew = watched.map((one) => one.askAnew(worksheets.getItem(one.sheet.id)));
    await context.sync();
    watched.forEach(({ sheet: { id } }, index) => {
      const whole = wanted.find(({ there }) => there?.id === id)?.state.whole;
      typed[index]!(moves.get(id), whole?.area.rows);
      anew[index]!();
    });
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
function restructuring({ sheets }: Found, filled: readonly Filled[], added: readonly Added[]): Step[] {
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
