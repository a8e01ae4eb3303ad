interface Faults {
  /** Whether Office gives the workbook as a file. */
  readonly hasFile?: boolean;
  /** The codes with which the first dialogs are refused. */
  readonly dialogRefusals?: readonly number[];
}

type Done = (result: { status: string; value?: unknown; error?: { code: number } }) => void;

/** Gives Microsoft's client, which is loaded with the first workbook, as much of Office as 自检 uses beside Excel. */
export function playOffice({ hasFile = true, dialogRefusals = [] }: Faults = {}): void {
  const refusals = [...dialogRefusals];
  const addEventHandler = (_: string, handler: () => void) => handler();
  Object.assign(Office, {
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    EventType: { DialogMessageReceived: 'dialogMessageReceived' },
    FileType: { Compressed: 'compressed' },
  });
  Object.assign(Office.context, {
    diagnostics: { platform: 'PC', version: '16.0' },
    document: {
      getFileAsync: (_: string, done: Done) =>
        done(hasFile ? { status: 'succeeded', value: { closeAsync: () => undefined } } : { status: 'failed' }),
    },
    ui: {
      displayDialogAsync: (_: string, options: { asked?: true }, done: Done) => {
        // as office.js does: it keeps its own things in there, and takes no options twice
        if (options.asked) throw new Error('these options were given before');
        options.asked = true;
        const code = refusals.shift();
        if (code === undefined) done({ status: 'succeeded', value: { close: () => undefined, addEventHandler } });
        else done({ status: 'failed', error: { code } });
      },
    },
  });
}
