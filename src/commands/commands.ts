import { excelPort } from '../excel/excel-port.ts';
import { openDialog } from '../excel/requests/open-dialog.ts';
import type { Texts } from '../locales/texts.ts';
import { leaveNote } from '../ui/shell/left-note.ts';
import type { WorkbookPort } from '../workbook/port/port.ts';
import './report.css';
import { type Command, type Report, showReport } from './report.ts';
import { beginThreadsBy } from '../ui/worker/begin-thread.ts';

beginThreadsBy(() => new Worker(new URL('../ui/worker/planning-worker.ts', import.meta.url)));

const READY = 'ready';

/** This page has two parts to play: without a window it runs the ribbon's commands, and as a dialog it shows their report. */
void Office.onReady(() => {
  if (new URLSearchParams(location.search).has('report')) receiveReport();
  else {
    Office.actions.associate('generateTables', async (event: Event) => {
      const { generateFromRibbon } = await import('./generate-command.ts');
      const { planInWorker } = await import('../ui/worker/plan-in-worker.ts');
      await run(event, (port, texts) => generateFromRibbon(port, texts, undefined, planInWorker));
    });
    Office.actions.associate('undoLast', async (event: Event) => {
      const { undoFromRibbon } = await import('./undo-command.ts');
      await run(event, undoFromRibbon);
    });
  }
});

type Event = Office.AddinCommands.Event;

/** Runs a command, shows what it has to report, and goes on with what the user chooses there. */
async function run(
  event: Event,
  command: (port: WorkbookPort, texts: Texts) => Promise<Command | undefined>,
): Promise<void> {
  try {
    const isEnglish = Office.context.displayLanguage.startsWith('en');
    const texts: Texts = isEnglish
      ? (await import('../locales/en-US.ts')).enUS
      : (await import('../locales/texts.ts')).zhCN;
    let report = await command(excelPort(), texts);
    while (report) {
      const chosen = await openReport(report);
      report = await report.choices?.[chosen]?.run();
    }
  } finally {
    event.completed();
  }
}

/**
 * Milliseconds. Excel ends the page of a ribbon command five minutes after it began, with its dialog, and says so in words of
 * its own; until something is chosen nothing has been written.
 */
const LONGEST = 240_000;

/**
 * Shows a report in a dialog; resolves with the choice once that is closed: Office may end this page as soon as its command
 * is completed. -1: none. Where there can be no dialog the pane shows the report when it is opened.
 */
async function openReport({ choices = [], ...rest }: Command): Promise<number> {
  const page = new URL('commands.html?report', location.href).href;
  const report: Report = { ...rest, choices: choices.map(({ label }) => label) };
  const height = report.lists.length > 0 ? 60 : 30;
  const opened = await openDialog(page, { width: 36, height, displayInIframe: true }).catch(() => undefined);
  if (!opened) {
    leaveNote({ what: report.what, next: report.next });
    return -1;
  }
  const { DialogMessageReceived, DialogEventReceived } = Office.EventType;
  return new Promise<number>((resolve) => {
    const finish = (choice: number) => {
      clearTimeout(clock);
      resolve(choice);
    };
    const clock = setTimeout(() => {
      opened.close();
      finish(-1);
    }, LONGEST);
    opened.addEventHandler(DialogEventReceived, () => finish(-1));
    opened.addEventHandler(DialogMessageReceived, (answer) => {
      if (!('message' in answer)) return;
      if (answer.message === READY) return opened.messageChild(JSON.stringify(report));
      opened.close();
      finish(Number(answer.message));
    });
  });
}

/** The dialog's side: asks for the report, shows it, and tells what was chosen. */
function receiveReport(): void {
  const { ui } = Office.context;
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) =>
      showReport(JSON.parse(message) as Report, (choice) => ui.messageParent(String(choice))),
    () => ui.messageParent(READY),
  );
}
