import type { RestoreOptions, SheetRecord } from '../../workbook/port/history.ts';
import { requestBroken } from '../contents/broken-formulas.ts';
import { moveRows } from '../rows/move-rows.ts';
import { movesBack } from '../rows/recorded-rows.ts';
import { inspectSheets, type InspectedSheets } from './inspect-sheets.ts';
import { clearSheet, fillingSteps } from './restore-sheet.ts';
import { type Filled, structureSteps } from './restructure.ts';
import { present, recordedPresentation } from '../formats/presentation.ts';
import { inExcel } from '../requests/run.ts';
import { onSheet, suspendUpdates, type Step, writeSteps } from '../requests/steps.ts';
import { type WatchedSheet, watchedIn } from './watched.ts';

/**
 * Brings the recorded sheets back: what was replaced or has been deleted since is emptied and written as it was, patched
 * cells get back what they had, sheets that were not there are deleted. Sheets that are there are never deleted and added
 * again, so that references to them live. Doing it again changes nothing. Three round trips, more only where a request
 * cannot carry all. What somebody types in between stays: one more, and the names of the sheets are answers.
 */
export async function restore(
  records: readonly SheetRecord[],
  { begin, ...options }: RestoreOptions = {},
): Promise<readonly string[]> {
  const found = await inspectSheets(records, options);
  await begin?.();
  const watched = watchedIn(found);
  const { filled, mending } = await clear(found, watched);
  const added = found.added.filter(
    ({ id }) => !watched.some(({ sheet, edits }) => sheet.id === id && edits.length > 0),
  );
  const answers: (() => void)[] = [];
  await writeSteps([
    ...watched.flatMap((one) => {
      const write = (sheet: Excel.Worksheet) => void answers.push(one.requestEdits(sheet));
      // an answer does not count among what a request carries: watchedIn sees to it that all of them fit
      return onSheet(one.sheet.name, [{ bytes: 0, write }], one.sheet.id);
    }),
    ...filled.flatMap(({ id, name, wanted, untouched }) => onSheet(name, fillingSteps(wanted.state, untouched), id)),
    ...mending,
    ...structureSteps(found, filled, added),
  ]);
  await present(
    filled.flatMap(({ id, wanted: { state } }) => (state.whole ? [recordedPresentation(id, state.whole)] : [])),
  );
  answers.forEach((read) => read());
  await writeSteps(watched.flatMap((one) => one.editSteps(added.some(({ id }) => id === one.sheet.id))));
  return watched.flatMap(({ sheet, edits }) => (edits.length > 0 ? [sheet.name] : []));
}

/**
 * Adds what was replaced and is gone by now; moves the rows of what is there back, on all sheets before any is written;
 * empties it. The untouched cell is read from what is empty then, and so is what formulas elsewhere have lost.
 */
async function clear(
  { wanted, sheets }: InspectedSheets,
  watched: readonly WatchedSheet[],
): Promise<{ filled: readonly Filled[]; mending: readonly Step[] }> {
  if (wanted.every(({ state }) => !state.whole)) {
    return { filled: wanted.map((one) => ({ ...one.there!, wanted: one, untouched: null })), mending: [] };
  }
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    suspendUpdates(context);
    const targets = wanted.map((one) => {
      const sheet = one.there ? worksheets.getItem(one.there.id) : worksheets.add(one.record.sheet);
      return { wanted: one, sheet: sheet.load('id,name') };
    });
    const typed = watched.map((one) => one.requestEdits(worksheets.getItem(one.sheet.id)));
    const moves = new Map(wanted.map((one) => [one.there?.id, one.texts ? movesBack(one.texts, one.state) : []]));
    for (const { sheet, wanted: one } of targets) if (one.there) moveRows(sheet, moves.get(one.there.id)!);
    const cleared = targets.map(({ sheet, wanted: { state } }) => state.whole && clearSheet(sheet, state.whole));
    const mending = wanted.flatMap(({ state }) =>
      state.cut
        ? [
            requestBroken(
              context,
              sheets.map(({ id }) => id),
              state.cut,
            ),
          ]
        : [],
    );
    const anew = watched.map((one) => one.requestContents(worksheets.getItem(one.sheet.id)));
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
