import { excelPort } from '../excel/excel-port.ts';
import { enUS } from '../texts/en-US.ts';
import type { Texts } from '../texts/texts.ts';
import { zhCN } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import './report.css';
import { type Report, showReport } from './report.ts';

const CLOSE = 'close';
const READY = 'ready';

/** This page has two parts to play: without a window it runs the ribbon's commands, and as a dialog it shows their report. */
void Office.onReady(() => {
  if (new URLSearchParams(location.search).has('report')) receiveReport();
  else {
    Office.actions.associate('generateTables', async (event: Event) => {
      const { generateFromRibbon } = await import('./generate-command.ts');
      await run(event, generateFromRibbon);
    });
    Office.actions.associate('undoLast', async (event: Event) => {
      const { undoFromRibbon } = await import('./undo-command.ts');
      await run(event, undoFromRibbon);
    });
  }
});

type Event = Office.AddinCommands.Event;

/** Runs a command and shows what it has to report. */
async function run(
  event: Event,
  command: (port: WorkbookPort, texts: Texts) => Promise<Report | undefined>,
): Promise<void> {
  try {
    const texts = Office.context.displayLanguage.startsWith('en') ? enUS : zhCN;
    const report = await command(excelPort(), texts);
    if (report) await openReport(report);
  } finally {
    event.completed();
  }
}

/** Shows a report in a dialog; resolves once that is closed: Office may end this page as soon as its command is completed. */
function openReport(report: Report): Promise<void> {
  const page = new URL('commands.html?report', location.href).href;
  const { DialogMessageReceived, DialogEventReceived } = Office.EventType;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      page,
      { width: 36, height: 60, displayInIframe: true },
      ({ status, value }) => {
        if (status === Office.AsyncResultStatus.Failed) return resolve();
        value.addEventHandler(DialogEventReceived, () => resolve());
        value.addEventHandler(DialogMessageReceived, (answer) => {
          if (!('message' in answer)) return;
          if (answer.message === READY) value.messageChild(JSON.stringify(report));
          if (answer.message !== CLOSE) return;
          value.close();
          resolve();
        });
      },
    );
  });
}

/** The dialog's side: asks for the report and shows it. */
function receiveReport(): void {
  const { ui } = Office.context;
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { message: string }) => showReport(JSON.parse(message) as Report, () => ui.messageParent(CLOSE)),
    () => ui.messageParent(READY),
  );
}
