import type { WorkbookHistory } from '../workbook/history.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import { Cancelled, type Progress, type WorkbookPort } from '../workbook/port.ts';
import { begin, forget, note, type ActionName } from './journal.ts';
import { marksOf } from './marks.ts';

/** How an action can be followed and stopped. */
export interface ActionOptions {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/**
 * Writes a plan as a whole or not at all: everything that writes goes through here. What stood there before is kept in the
 * workbook first; after a failure or a cancel half-way it is brought back, and the error is thrown as it was. Where that
 * fails as well, or nobody is left to do it, `pendingRecovery` finds it. Once the action is done, `undoLast` takes it back.
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
  const records = await history.record(plan);
  const entry = await begin(history, name, records);
  try {
    await port.apply(plan, progress, signal);
    await note(history, entry, await marksOf(await port.read(entry.sheets), records));
  } catch (failure) {
    // a failure of this one is found again as a pending recovery
    await history.restore(records).then(
      () => forget(history),
      () => undefined,
    );
    throw failure;
  }
}
