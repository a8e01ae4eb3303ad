import { type Remote, wrap } from 'comlink';
import type { PlansGeneration } from '../../app/generate.ts';
import { planGeneration } from '../../app/plan-generation.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { Cancelled } from '../../workbook/port.ts';
import type { Aside } from './aside-worker.ts';

/** In a box: a promise would take the remote itself, which has every method, for another promise. */
type Opened = { readonly aside: Remote<Aside> } | undefined;

let opening: Promise<Opened> | undefined;

/** `planGeneration` in a thread beside the pane's own, so that the pane goes on; here where the web view has none. */
export const planAside: PlansGeneration = async (snapshot, decision, signal) => {
  const opened = await (opening ??= openAside());
  if (!opened) return planGeneration(snapshot, decision);
  const { aside } = opened;
  return unlessStopped(signal, async () => {
    const planned = await aside.planGeneration(snapshot, decision);
    if (planned.kind !== 'planned') return planned;
    const sheets: SheetPlan[] = [];
    for (let sheet; (sheet = await aside.plannedSheet(sheets.length));) sheets.push(sheet);
    return { ...planned, plan: { ...planned.plan, sheets } };
  });
};

/** undefined: there are no such threads, or the script does not come. */
function openAside(): Promise<Opened> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./aside-worker.ts', import.meta.url));
      worker.addEventListener('error', () => resolve(undefined));
      const aside = wrap<Aside>(worker);
      void aside.isReady().then(() => resolve({ aside }));
    } catch {
      resolve(undefined);
    }
  });
}

/** Throws Cancelled as soon as the signal says so: nobody waits for what is not wanted any more. */
function unlessStopped<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Cancelled());
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    work().then(resolve, reject);
  });
}
