import { ChangedMeanwhile, type Settings, type WorkbookHistory } from '../workbook/port/history.ts';
import type { WorkbookPlan } from '../workbook/model/plan.ts';
import { Cancelled, type WorkbookPort } from '../workbook/port/port.ts';
import type { Progress } from '../workbook/model/progress.ts';
import type { WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import { predictSnapshot } from './predict-snapshot.ts';
import {
  type ActionName,
  type Before,
  beginEntry,
  ifPlaced,
  lastEntry,
  UNREADABLE,
  withDigests,
  withRecords,
  withRoom,
} from './journal.ts';
import { knownCells } from './known-cells.ts';
import { contentDigests } from './content-digests.ts';
import { WRITTEN } from './setting-keys.ts';
import { readWorkbook } from './read-workbook.ts';
import { restoreEntry, refuseUnfinished } from './recover.ts';
import { withLock } from './lock.ts';
import { afterWriting, writtenRows, writtenText } from './written-rows.ts';

/** How an action can be followed and stopped. */
export interface TransactionOptions {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  /** Called where all is written, but Excel refused how sheets are to be shown or printed. */
  readonly onNotPresented?: () => void;
}

/**
 * Writes a plan as a whole or not at all: everything that writes goes through here. What stood there before is kept in the
 * workbook first; after a failure or a cancel half-way it is brought back, and the error is thrown as it was. What somebody
 * else typed meanwhile is brought back too (ChangedMeanwhile). Where that fails as well, or nobody is left to do it, `pendingRecovery` finds it. Once the action is done, `undoLast` takes it back.
 * `seen`: the workbook as `readWorkbook` gave it, from which the plan was made. Throws ActionRunning or ActionUnfinished
 * where the action before has not come to its end.
 */
export async function runTransaction(
  port: WorkbookPort,
  name: ActionName,
  plan: WorkbookPlan,
  options: TransactionOptions = {},
  seen?: WorkbookSnapshot,
): Promise<void> {
  const { history } = port;
  if (options.signal?.aborted) throw new Cancelled();
  if (history) {
    const now = seen ?? (await readWorkbook(port));
    await withRoom(history, (most) => withHistory(history, name, plan, options, now, most));
  } else await port.apply(plan, options.progress, options.signal);
}

async function withHistory(
  history: WorkbookHistory,
  name: ActionName,
  plan: WorkbookPlan,
  { progress, signal, onNotPresented }: TransactionOptions,
  seen: WorkbookSnapshot,
  mostKept: number,
): Promise<void> {
  await refuseUnfinished(history, seen);
  const id = crypto.randomUUID();
  await withLock(id, async () => {
    const records = await history.record(plan, seen);
    const ours = writtenRows(seen);
    const settings = { [WRITTEN]: seen.notes?.[WRITTEN] ?? null };
    const before: Before = { records, known: await knownCells(plan, seen, records), settings };
    const { entry, begun } = await beginEntry(history, { id, name, before }, seen.notes, mostKept);
    const notesOf = async (now: WorkbookSnapshot): Promise<Settings> => ({
      ...withDigests({ ...entry, placed: true }, await contentDigests(now, records)),
      [WRITTEN]: writtenText(await afterWriting(ours, plan, now)),
    });
    const expected = predictSnapshot(plan, records);
    const done = expected && (await notesOf(expected));
    try {
      const now = await history.write(plan, records, {
        ...{ progress, signal, done, onNotPresented },
        ...{ begun, placed: ifPlaced(entry) },
      });
      const notes = await notesOf(now);
      if (!done || areDifferent(notes, done)) await history.saveSettings(notes);
    } catch (failure) {
      // a failure of this one is found again as a pending recovery
      await takeBack(history, id, before, failure).catch(() => undefined);
      throw failure;
    }
  });
}

/**
 * Brings back what an action has written that failed; without its entry in the journal it has written nothing. As long as the
 * journal says that it is done nothing is brought back.
 */
async function takeBack(history: WorkbookHistory, id: string, begun: Before, failure: unknown): Promise<void> {
  const entry = await lastEntry(history);
  if (!entry || entry === UNREADABLE || entry.id !== id) return;
  const changed = failure instanceof ChangedMeanwhile ? failure.records : undefined;
  const before = changed ? { ...begun, records: changed } : begun;
  if (changed || entry.marks) {
    const undone = withDigests(entry, null);
    await history
      .saveSettings({ ...withRecords(entry, before), ...undone })
      .catch(() => entry.marks && history.saveSettings(undone));
  }
  await restoreEntry(history, entry, before);
}

function areDifferent(notes: Settings, others: Settings): boolean {
  return Object.keys(notes).some((key) => notes[key] !== others[key]);
}
