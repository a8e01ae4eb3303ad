import { type Remote, wrap } from 'comlink';
import type { Aside } from './aside-worker.ts';

/** In a box: a promise would take the remote itself, which has every method, for another promise. */
type Opened = { readonly aside: Remote<Aside> } | undefined;

let opening: Promise<Opened> | undefined;

/** The thread beside the pane's own, opened once; undefined: this web view has none, or its script does not come. */
export const openAside = (): Promise<Opened> => (opening ??= open());

function open(): Promise<Opened> {
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
