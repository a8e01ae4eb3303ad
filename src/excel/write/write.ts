import { breathing } from '../workbook/breath.ts';
import { ChangedMeanwhile, type Notes, type SheetRecord, type WriteOptions } from '../workbook/history.ts';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import type { Progress } from '../workbook/progress.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { bytesOnWire } from './bytes.ts';
import { lastLook, type LastLook } from './last-look.ts';
import { moveRows } from './move-rows.ts';
import { packNotes, writeNotes } from './notes.ts';
import { plannedSteps } from './planned-steps.ts';
import { askBack, read } from './read.ts';
import { movesInto } from './recorded-rows.ts';
import type { SheetState } from './sheet-state.ts';
import { onSheet, type Step, writeSteps } from './steps.ts';

/** A sheet of a plan and what is recorded of it. */
interface Recorded {
  readonly plan: SheetPlan;
  readonly record: SheetRecord;
  /** null: it is to be added. */
  readonly state: SheetState | null;
}

const ADD_BYTES = 1_000;
const MOVE_BYTES = 500;
/** What is written comes back as values and as formulas. */
const MOST_BYTES_TO_ASK_BACK = 1_500_000;

/**
 * Writes a plan where it was recorded: sheets that are missing are added, rows are moved, and only then the first cell is
 * written, since a formula must find the sheet and the row it refers to. One round trip, more only where a request cannot
 * carry all. The active sheet stays active. Throws Cancelled between two requests, ExcelProblem with the sheet that it
 * happened on, ChangedMeanwhile as soon as it is known. Tells what the sheets hold then.
 */
export async function write(
  { sheets }: WorkbookPlan,
  records: readonly SheetRecord[],
  { progress, signal, begun, placed, done }: WriteOptions = {},
): Promise<WorkbookSnapshot> {
  const recorded = sheets.map((plan, index): Recorded => {
    const record = records[index]!;
    return { plan, record, state: record.before as SheetState | null };
  });
  const breathe = breathing();
  const looks: LastLook[] = [];
  const planned: Step[][] = [];
  for (const { plan, record, state } of recorded) {
    await breathe();
    if (state) looks.push(lastLook(plan, record, state));
    planned.push(onSheet(plan.name, await plannedSteps(plan, state && state.contents), state?.id ?? plan.name));
  }
  const steps = [
    ...looks.flatMap(({ steps }) => steps),
    ...(await noting(begun)),
    ...placing(recorded),
    ...(await noting(placed)),
    ...planned.flat(),
    ...(await noting(done)),
  ];
  await breathe();
  const names = records.map(({ sheet }) => sheet);
  const contents = sheets.map(({ cells }) => cells.map((line) => line.map((cell) => cell?.content)));
  let back: (() => WorkbookSnapshot | null) | undefined;
  await writeSteps(steps, {
    signal,
    onRequest: (done, now) => {
      refuseChanged(records, looks);
      tell(
        progress,
        sheets.map(({ name }) => name),
        done,
        now,
      );
    },
    ...(bytesOnWire(contents) <= MOST_BYTES_TO_ASK_BACK && {
      last: (context) => void (back = askBack(context, names)),
    }),
  }).catch((failure: unknown) => {
    // Excel answers what comes before the action that failed
    refuseChanged(records, looks);
    throw failure;
  });
  refuseChanged(records, looks);
  progress?.(names.length, names.length, '');
  return back?.() ?? read(names);
}

/** Adds sheets and moves rows. */
function placing(recorded: readonly Recorded[]): Step[] {
  const added = recorded.filter(({ state }) => !state);
  const moved = recorded
    .flatMap(({ plan, state }) => (state ? [{ plan, state, moves: movesInto(plan, state) }] : []))
    .filter(({ moves }) => moves.length > 0);
  return [
    ...added.map(({ plan: { name }, record: { position } }): Step => ({
      sheet: name,
      bytes: ADD_BYTES,
      write: ({ workbook }) => {
        const sheet = workbook.worksheets.add(name);
        if (position !== undefined) sheet.position = position;
      },
    })),
    ...moved.flatMap(({ plan: { name }, state, moves }) =>
      onSheet(name, [{ bytes: MOVE_BYTES * moves.length, write: (sheet) => moveRows(sheet, moves) }], state.id),
    ),
  ];
}

/** Keeps notes on the way. Throws 'tooLarge'. */
async function noting(notes: Notes = {}): Promise<Step[]> {
  const packed = await packNotes(notes);
  if (Object.keys(packed).length === 0) return [];
  const bytes = Object.values(packed).join('').length;
  return [{ sheet: '', bytes, write: (context) => writeNotes(context, packed) }];
}

/** Throws where something was typed since it was recorded: what was written has gone over it. */
function refuseChanged(records: readonly SheetRecord[], looks: readonly LastLook[]): void {
  const changed = looks.flatMap((look) => look.changed() ?? []);
  if (changed.length === 0) return;
  const names = changed.map(({ sheet }) => sheet);
  const now = records.map((record) => changed.find(({ sheet }) => sheet === record.sheet) ?? record);
  throw new ChangedMeanwhile(names, now);
}

/** Tells how many sheets are wholly written, and which one comes next. */
function tell(
  progress: Progress | undefined,
  names: readonly string[],
  done: readonly Step[],
  now: readonly Step[],
): void {
  const next = done.length === 0 ? names[0]! : now.find(({ sheet }) => sheet !== '')?.sheet;
  // at last there may be notes alone
  progress?.(next === undefined ? names.length : Math.max(0, names.indexOf(next)), names.length, next ?? '');
}
