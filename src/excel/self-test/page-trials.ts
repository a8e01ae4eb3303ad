import { openDialog } from '../requests/open-dialog.ts';
import { pack, unpack } from '../settings/pack.ts';
import type { Trials } from './assumptions.ts';

/** What is about the web view in which the pane runs, and about Office around it. */
export const pageTrials: Trials<'compression' | 'locks' | 'file' | 'dialogs'> = {
  compression: async () => {
    const text = '撤销记录'.repeat(100);
    const packed = await pack(text);
    return packed.length < text.length && (await unpack(packed)) === text;
  },

  locks: async () => {
    const { locks } = navigator as Partial<Navigator>;
    if (!locks) return false;
    const name = `twelve-tables ${crypto.randomUUID()}`;
    return locks.request(name, async () => (await locks.query()).held?.some((lock) => lock.name === name) ?? false);
  },

  file: () =>
    new Promise((resolve) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, ({ status, value }) => {
        const isGiven = status === Office.AsyncResultStatus.Succeeded;
        // Office keeps two of them at most
        if (isGiven) value.closeAsync();
        resolve(isGiven);
      });
    }),

  // a second one right after the first: Office takes a while to close it
  dialogs: async () => {
    const page = new URL('commands.html?report', location.href).href;
    for (let count = 0; count < 2; count++) {
      const dialog = await openDialog(page, { width: 20, height: 20, displayInIframe: true });
      // office.js closes only what has been opened wholly
      await begun(dialog);
      dialog.close();
    }
    return true;
  },
};

/** Resolves when the page in a dialog says that it is ready for a report. */
function begun(dialog: Office.Dialog): Promise<void> {
  return new Promise((resolve) => dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => resolve()));
}
