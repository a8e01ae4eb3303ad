import type { PlansGeneration } from '../../app/generate/generate.ts';
import { planGeneration } from '../../app/generate/plan-generation.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { Cancelled } from '../../workbook/port/port.ts';
import { openWorker } from './open-worker.ts';

let count = 0;

/** `planGeneration` in a thread beside the pane's own, so that the pane goes on; here where the web view has none. */
export const planInWorker: PlansGeneration = async (snapshot, decision, signal) => {
  const opened = await openWorker();
  if (!opened) return planGeneration(snapshot, decision);
  const { aside } = opened;
  return unlessStopped(signal, async () => {
    const number = ++count;
    const planned = await aside.planGeneration(number, snapshot, decision);
    if (planned.kind !== 'planned') return planned;
    const sheets: SheetPlan[] = [];
    for (let sheet; (sheet = await aside.nextSheet(number));) sheets.push(sheet);
    return { ...planned, plan: { ...planned.plan, sheets } };
  });
};

/** Throws Cancelled as soon as the signal says so: nobody waits for what is not wanted any more. */
function unlessStopped<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Cancelled());
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    work().then(resolve, reject);
  });
}
