import { type Remote, wrap } from 'comlink';
import type { WorkerApi } from './worker-api.ts';
import { beginThread } from './begin-thread.ts';

/** A thread that answers. In a box: a promise would take the remote itself, which has every method, for another promise. */
export interface Thread<Api> {
  readonly aside: Remote<Api>;
  /** Ends it, in the middle of its work too. */
  readonly end: () => void;
}

/** A thread of the entry's script for this caller alone; undefined: this web view has none, or its script does not come. */
export function openThread<Api extends WorkerApi>(): Promise<Thread<Api> | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = beginThread();
      if (!worker) return resolve(undefined);
      worker.addEventListener('error', () => resolve(undefined));
      const aside = wrap<Api>(worker);
      void (aside as Remote<WorkerApi>).isReady().then(() => resolve({ aside, end: () => worker.terminate() }));
    } catch {
      resolve(undefined);
    }
  });
}

let opening: Promise<Thread<WorkerApi> | undefined> | undefined;

/** The thread beside the pane's own, opened once. */
export const openWorker = (): Promise<Thread<WorkerApi> | undefined> => (opening ??= openThread());
