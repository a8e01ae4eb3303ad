import { yieldWhenDue } from '../../base/yield-to-ui.ts';
import { ChangedMeanwhile, type SheetRecord, type WriteOptions } from '../../workbook/port/history.ts';
import type { SheetPlan, WorkbookPlan } from '../../workbook/model/plan.ts';
import type { Progress } from '../../workbook/model/progress.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { calculate } from '../requests/calculate.ts';
import { bytesOnWire } from '../requests/payload.ts';
import { lastCheck, type LastCheck } from '../record/last-check.ts';
import { moveRows } from '../rows/move-rows.ts';
import { type PackedSettings, packSettings, queueSettings, refuseTooLarge } from '../settings/settings.ts';
import { plannedPresentation, present } from '../formats/presentation.ts';
import { plannedSteps } from './planned-steps.ts';
import { readBack, read } from '../read/read.ts';
import { movesInto } from '../rows/recorded-rows.ts';
import type { SheetState } from '../formats/sheet-state.ts';
import { onSheet, type Step, writeSteps } from '../requests/steps.ts';

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
 * carry all, and then one for how sheets are shown and printed. The active sheet stays active. Throws Cancelled between two requests, ExcelProblem with the sheet that it
 * happened on, ChangedMeanwhile as soon as it is known. Tells what the sheets hold then.
 */
export async function write(
  { sheets }: WorkbookPlan,
  records: readonly SheetRecord[],
  { progress, signal, begun = {}, placed = {}, done = {}, onNotPresented }: WriteOptions = {},
): Promise<WorkbookSnapshot> {
  const recorded = sheets.map((plan, index): Recorded => {
    const record = records[index]!;
    return { plan, record, state: record.before as SheetState | null };
  });
  const yieldIfDue = yieldWhenDue();
  const checks: LastCheck[] = [];
  const planned: Step[][] = [];
  for (const { plan, record, state } of recorded) {
    await yieldIfDue();
    if (state) checks.push(lastCheck(plan, record, state));
    planned.push(onSheet(plan.name, await plannedSteps(plan, state && state.contents), state?.id ?? plan.name));
  }
  const packed = {
    begun: await packSettings(begun),
    placed: await packSettings(placed),
    done: await packSettings(done),
  };
  refuseTooLarge([packed.begun, packed.placed, packed.done]);
  const steps = [
    ...checks.flatMap(({ steps }) => steps),
    ...settingSteps(packed.begun),
    ...placementSteps(recorded),
    ...settingSteps(packed.placed),
    ...planned.flat(),
    ...settingSteps(packed.done),
  ];
  await yieldIfDue();
  const names = records.map(({ sheet }) => sheet);
  const contents = sheets.map(({ cells }) => cells.map((line) => line.map((cell) => cell?.content)));
  let back: (() => WorkbookSnapshot | null) | undefined;
  let application: Excel.Application | undefined;
  await writeSteps(steps, {
    signal,
    onRequest: (done, now) => {
      refuseChanged(records, checks);
      reportProgress(
        progress,
        sheets.map(({ name }) => name),
        done,
        now,
      );
    },
    atEnd: (context) => {
      application = context.workbook.application.load('calculationMode');
      if (bytesOnWire(contents) <= MOST_BYTES_TO_ASK_BACK) back = readBack(context, names);
    },
  }).catch((failure: unknown) => {
    // Excel answers what comes before the action that failed
    refuseChanged(records, checks);
    throw failure;
  });
  refuseChanged(records, checks);
  const isPresented = await present(
    recorded.map(({ plan, state }) => plannedPresentation(state?.id ?? plan.name, plan, state && state.whole)),
  );
  if (!isPresented) onNotPresented?.();
  if (application?.calculationMode === 'Manual') await calculate();
  progress?.(names.length, names.length, '');
  return back?.() ?? read(names);
}

/** Adds sheets and moves rows. */
function placementSteps(recorded: readonly Recorded[]): Step[] {
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

/** Saves settings on the way. */
function settingSteps(settings: PackedSettings): Step[] {
  if (Object.keys(settings).length === 0) return [];
  const bytes = Object.values(settings).join('').length;
  return [{ sheet: '', bytes, write: (context) => queueSettings(context, settings) }];
}

/** Throws where something was typed since it was recorded: what was written has gone over it. */
function refuseChanged(records: readonly SheetRecord[], checks: readonly LastCheck[]): void {
  const changed = checks.flatMap((check) => check.changed() ?? []);
  if (changed.length === 0) return;
  const names = changed.map(({ sheet }) => sheet);
  const now = records.map((record) => changed.find(({ sheet }) => sheet === record.sheet) ?? record);
  throw new ChangedMeanwhile(names, now);
}

/** Tells how many sheets are wholly written, and which one comes next. */
function reportProgress(
  progress: Progress | undefined,
  names: readonly string[],
  done: readonly Step[],
  now: readonly Step[],
): void {
  const next = done.length === 0 ? names[0]! : now.find(({ sheet }) => sheet !== '')?.sheet;
  // at last there may be notes alone
  progress?.(next === undefined ? names.length : Math.max(0, names.indexOf(next)), names.length, next ?? '');
}
