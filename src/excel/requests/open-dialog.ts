/** Office does not open a dialog. `code`: Office's number for the reason. */
export class DialogRefused extends Error {
  override name = 'DialogRefused';

  constructor(readonly code: number) {
    super(`Office refuses a dialog: ${code}`);
  }
}

/** Office's code for a dialog that is open already: closing one takes a while. */
const STILL_OPEN = 12007;
/** Milliseconds before each further attempt. */
const WAITS = [300, 600, 1_200] as const;

/** Opens a page of ours in a dialog, and waits for one that is about to close. Throws DialogRefused. */
export async function openDialog(page: string, options: Office.DialogOptions): Promise<Office.Dialog> {
  for (const wait of WAITS) {
    try {
      return await tryToOpen(page, options);
    } catch (error) {
      if (!(error instanceof DialogRefused && error.code === STILL_OPEN)) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return tryToOpen(page, options);
}

function tryToOpen(page: string, options: Office.DialogOptions): Promise<Office.Dialog> {
  return new Promise((resolve, reject) => {
    // office.js writes into the options that it gets, and refuses those that it has seen before
    Office.context.ui.displayDialogAsync(page, { ...options }, ({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new DialogRefused(error.code)),
    );
  });
}
