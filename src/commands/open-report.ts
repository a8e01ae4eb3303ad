import { openDialog } from '../excel/requests/open-dialog.ts';
import { leaveNote } from '../ui/shell/left-note.ts';
import type { Command, Report } from './report.ts';

/** What the dialog says when it is ready to be told what to show. */
export const READY = 'ready';

/**
 * Milliseconds. Excel ends the page of a ribbon command five minutes after it began, with its dialog, and says so in words of
 * its own; until something is chosen nothing has been written.
 */
const LONGEST = 240_000;

/**
 * Shows a report in a dialog; resolves with the choice once that is closed: Office may end this page as soon as its command
 * is completed. -1: none. Where there can be no dialog, or nobody answers for so long, the pane shows the report when it is
 * opened. `begun`: when the command began, which may have asked before.
 */
export async function openReport({ choices = [], ...rest }: Command, begun: number): Promise<number> {
  const page = new URL('commands.html?report', location.href).href;
  const report: Report = { ...rest, choices: choices.map(({ label }) => label) };
  const height = report.lists.length > 0 ? 60 : 30;
  const leave = () => leaveNote({ what: report.what, next: report.next });
  const opened = await openDialog(page, { width: 36, height, displayInIframe: true }).catch(() => undefined);
  if (!opened) {
    leave();
    return -1;
  }
  const { DialogMessageReceived, DialogEventReceived } = Office.EventType;
  return new Promise<number>((resolve) => {
    const finish = (choice: number) => {
      clearTimeout(clock);
      resolve(choice);
    };
    const clock = setTimeout(
      () => {
        opened.close();
        leave();
        finish(-1);
      },
      begun + LONGEST - Date.now(),
    );
    opened.addEventHandler(DialogEventReceived, () => finish(-1));
    opened.addEventHandler(DialogMessageReceived, (answer) => {
      if (!('message' in answer)) return;
      if (answer.message === READY) return opened.messageChild(JSON.stringify(report));
      opened.close();
      finish(Number(answer.message));
    });
  });
}
