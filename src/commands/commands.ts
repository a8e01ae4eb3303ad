import { excelPort } from '../excel/excel-port.ts';
import { enUS } from '../texts/en-US.ts';
import type { Texts } from '../texts/texts.ts';
import { zhCN } from '../texts/texts.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import './report.css';
import { type Command, type Report, showReport } from './report.ts';

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

/** Runs a command, shows what it has to report, and goes on with what the user chooses there. */
async function run(
  event: Event,
  command: (port: WorkbookPort, texts: Texts) => Promise<Command | undefined>,
): Promise<void> {
  try {
    const texts = Office.context.displayLanguage.startsWith('en') ? enUS : zhCN;
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
 * Shows a report in a dialog; resolves with the choice once that is closed: Office may end this page as soon as its command
 * is completed. -1: none.
 */
function openReport({ choices = [], ...rest }: Command): Promise<number> {
  const page = new URL('commands.html?report', location.href).href;
  const report: Report = { ...rest, choices: choices.map(({ label }) => label) };
  const { DialogMessageReceived, DialogEventReceived } = Office.EventType;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(
      page,
      { width: 36, height: report.lists.length > 0 ? 60 : 30, displayInIframe: true },
      ({ status, value }) => {
        if (status === Office.AsyncResultStatus.Failed) return resolve(-1);
        value.addEventHandler(DialogEventReceived, () => resolve(-1));
        value.addEventHandler(DialogMessageReceived, (answer) => {
          if (!('message' in answer)) return;
          if (answer.message === READY) return value.messageChild(JSON.stringify(report));
          value.close();
          resolve(Number(answer.message));
        });
      },
    );
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
