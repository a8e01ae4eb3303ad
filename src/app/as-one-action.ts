import type { WorkbookHistory } from '../workbook/history.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { Cancelled, type Progress, type WorkbookPort } from '../workbook/port.ts';
import { begin, forget, note, notePlaced, type ActionName } from './journal.ts';
import { marksOf } from './marks.ts';
import { refuseUnfinished } from './recover.ts';
import { whileRunning } from './running.ts';
import { afterWriting, writtenRows, writtenText, WRITTEN } from './written-rows.ts';

/** How an action can be followed and stopped. */
export interface ActionOptions {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Writes a plan as a whole or not at all: everything that writes goes through here. What stood there before is kept in the
 * workbook first; after a failure or a cancel half-way it is brought back, and the error is thrown as it was. Where that
 * fails as well, or nobody is left to do it, `pendingRecovery` finds it. Once the action is done, `undoLast` takes it back.
 * Throws ActionRunning or ActionUnfinished where the action before has not come to its end.
 */
export async function asOneAction(
  port: WorkbookPort,
  name: ActionName,
  plan: WorkbookPlan,
  options: ActionOptions = {},
): Promise<void> {
  const { history } = port;
  if (history) await withHistory(port, history, name, plan, options);
  else await port.apply(plan, options.progress, options.signal);
}

async function withHistory(
  port: WorkbookPort,
  history: WorkbookHistory,
  name: ActionName,
  plan: WorkbookPlan,
  { progress, signal }: ActionOptions,
): Promise<void> {
  if (signal?.aborted) throw new Cancelled();
  await refuseUnfinished(history);
  const id = crypto.randomUUID();
  await whileRunning(id, async () => {
    const records = await history.record(plan);
    let entry = await begin(history, { id, name }, records);
    try {
      await port.apply(plan, progress, signal, async () => void (entry = await notePlaced(history, entry)));
      const now = await port.read(entry.sheets);
      const written = afterWriting(await writtenRows(history), plan, now);
      await note(history, entry, await marksOf(now, records), { [WRITTEN]: writtenText(written) });
    } catch (failure) {
      // a failure of this one is found again as a pending recovery
      await history.restore(records, { onlyEmpty: !entry.placed }).then(
        () => forget(history),
        () => undefined,
      );
      throw failure;
    }
  });
}
