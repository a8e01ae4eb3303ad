import { ChangedMeanwhile, type Notes, type SheetRecord, type WorkbookHistory } from '../workbook/history.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { Cancelled, type WorkbookPort } from '../workbook/port.ts';
import type { Progress } from '../workbook/progress.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { foreseen } from './foreseen.ts';
import { begun, entryOf, ifPlaced, lastEntry, marked, type ActionName } from './journal.ts';
import { marksOf } from './marks.ts';
import { WRITTEN } from './note-keys.ts';
import { readWorkbook } from './read-workbook.ts';
import { bringBack, refuseUnfinished } from './recover.ts';
import { whileRunning } from './running.ts';
import { afterWriting, type WrittenRows, writtenRows, writtenText } from './written-rows.ts';

/** How an action can be followed and stopped. */
export interface ActionOptions {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Writes a plan as a whole or not at all: everything that writes goes through here. What stood there before is kept in the
 * workbook first; after a failure or a cancel half-way it is brought back, and the error is thrown as it was. What somebody
 * else typed meanwhile is brought back too (ChangedMeanwhile). Where that fails as well, or nobody is left to do it, `pendingRecovery` finds it. Once the action is done, `undoLast` takes it back.
 * `seen`: the workbook as `readWorkbook` gave it, from which the plan was made. Throws ActionRunning or ActionUnfinished
 * where the action before has not come to its end.
 */
export async function asOneAction(
  port: WorkbookPort,
  name: ActionName,
  plan: WorkbookPlan,
  options: ActionOptions = {},
  seen?: WorkbookSnapshot,
): Promise<void> {
  const { history } = port;
  if (options.signal?.aborted) throw new Cancelled();
  if (history) await withHistory(history, name, plan, options, seen ?? (await readWorkbook(port)));
  else await port.apply(plan, options.progress, options.signal);
}

async function withHistory(
  history: WorkbookHistory,
  name: ActionName,
  plan: WorkbookPlan,
  { progress, signal }: ActionOptions,
  seen: WorkbookSnapshot,
): Promise<void> {
  await refuseUnfinished(history, seen);
  const id = crypto.randomUUID();
  await whileRunning(id, async () => {
    const records = await history.record(plan, seen);
    const entry = entryOf(id, name, records);
    const ours = writtenRows(seen);
    const notesOf = async (now: WorkbookSnapshot): Promise<Notes> => ({
      ...marked({ ...entry, placed: true }, await marksOf(now, records)),
      [WRITTEN]: writtenText(await afterWriting(ours, plan, now)),
    });
    const expected = foreseen(plan, records);
    const done = expected && (await notesOf(expected));
    try {
      const now = await history.write(plan, records, {
        ...{ progress, signal, done },
        ...{ begun: begun(entry, records), placed: ifPlaced(entry) },
      });
      const notes = await notesOf(now);
      if (!done || areDifferent(notes, done)) await history.keep(notes);
    } catch (failure) {
      // a failure of this one is found again as a pending recovery
      await takeBack(history, id, records, ours, failure).catch(() => undefined);
      throw failure;
    }
  });
}

/**
 * Brings back what an action has written that failed; without its entry in the journal it has written nothing. As long as the
 * journal says that it is done nothing is brought back.
 */
async function takeBack(
  history: WorkbookHistory,
  id: string,
  records: readonly SheetRecord[],
  ours: WrittenRows,
  failure: unknown,
): Promise<void> {
  const entry = await lastEntry(history);
  if (entry?.id !== id) return;
  const before = (failure instanceof ChangedMeanwhile && failure.records) || records;
  if (before !== records || entry.marks) {
    const undone: Notes = { ...marked(entry, null), [WRITTEN]: writtenText(ours) };
    await history.keep({ ...begun(entry, before), ...undone }).catch(() => entry.marks && history.keep(undone));
  }
  await bringBack(history, before, entry.placed);
}

function areDifferent(notes: Notes, others: Notes): boolean {
  return Object.keys(notes).some((key) => notes[key] !== others[key]);
}
