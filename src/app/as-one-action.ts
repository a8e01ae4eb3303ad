import { ChangedMeanwhile, type WorkbookHistory } from '../workbook/history.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { Cancelled, type WorkbookPort } from '../workbook/port.ts';
import type { Progress } from '../workbook/progress.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { amend, begin, ifPlaced, lastEntry, note, type ActionName } from './journal.ts';
import { marksOf } from './marks.ts';
import { WRITTEN } from './note-keys.ts';
import { readWorkbook } from './read-workbook.ts';
import { bringBack, refuseUnfinished } from './recover.ts';
import { whileRunning } from './running.ts';
import { afterWriting, writtenRows, writtenText } from './written-rows.ts';

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
    const entry = await begin(history, { id, name }, records);
    try {
      const now = await history.write(plan, records, { progress, signal, placed: ifPlaced(entry) });
      const written = await afterWriting(writtenRows(seen), plan, now);
      await note(history, { ...entry, placed: true }, await marksOf(now, records), { [WRITTEN]: writtenText(written) });
    } catch (failure) {
      const before = (failure instanceof ChangedMeanwhile && failure.records) || records;
      if (before !== records) await amend(history, entry, before).catch(() => undefined);
      // a failure of this one is found again as a pending recovery
      await lastEntry(history)
        .then((now) => bringBack(history, before, now?.placed ?? false))
        .catch(() => undefined);
      throw failure;
    }
  });
}
