import { yieldToUi } from '../../base/yield-to-ui.ts';

/**
 * Loads the work behind a button, a script of its own: the pane is there first, and the script is fetched once the pane
 * has shown that it begins.
 */
export async function loadWork<T>(load: () => Promise<T>): Promise<T> {
  await yieldToUi();
  return load();
}

export const loadUndo = () => loadWork(async () => (await import('./undo-work.ts')).undo);
