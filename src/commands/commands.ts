import { excelPort } from '../excel/excel-port.ts';
import type { Texts } from '../locales/texts.ts';
import type { WorkbookPort } from '../workbook/port/port.ts';
import './report.css';
import { openReport, READY } from './open-report.ts';
import { type Command, type Report, showReport } from './report.ts';
import { beginThreadsBy } from '../ui/worker/begin-thread.ts';

beginThreadsBy(() => new Worker(new URL('../ui/worker/planning-worker.ts', import.meta.url)));

type Event = Office.AddinCommands.Event;

declare global {
  interface Window {
    /** What was pressed on the ribbon before this script was there (early-presses.js). */
    readonly earlyPresses: readonly { readonly name: keyof typeof ACTIONS; readonly event: Event }[];
  }
}

/** The functions that manifest.xml names. */
const ACTIONS = {
  generateTables: async (event: Event): Promise<void> => {
    const { generateFromRibbon } = await import('./generate-command.ts');
    const { planInWorker } = await import('../ui/worker/plan-in-worker.ts');
    await run(event, (port, texts) => generateFromRibbon(port, texts, undefined, planInWorker));
  },
  undoLast: async (event: Event): Promise<void> => {
    const { undoFromRibbon } = await import('./undo-command.ts');
    await run(event, undoFromRibbon);
  },
};

/* This page has two parts to play: without a window it runs the ribbon's commands, and as a dialog it shows their report. */
void Office.onReady(() => {
  if (new URLSearchParams(location.search).has('report')) receiveReport();
  else takeOverPresses();
});

/** From here on Office finds the commands themselves; those that were pressed before are run now. */
function takeOverPresses(): void {
  for (const [name, action] of Object.entries(ACTIONS)) {
    Office.actions.associate(name, action);
    Reflect.deleteProperty(window, name);
  }
  for (const { name, event } of window.earlyPresses) void ACTIONS[name](event);
}

/** Runs a command, shows what it has to report, and goes on with what the user chooses there. */
async function run(
  event: Event,
  command: (port: WorkbookPort, texts: Texts) => Promise<Command | undefined>,
): Promise<void> {
  const begun = Date.now();
  try {
    const isEnglish = Office.context.displayLanguage.startsWith('en');
    const texts: Texts = isEnglish
      ? (await import('../locales/en-US.ts')).enUS
      : (await import('../locales/texts.ts')).zhCN;
    let report = await command(excelPort(), texts);
    while (report) {
      const chosen = await openReport(report, begun);
      report = await report.choices?.[chosen]?.run();
    }
  } finally {
    event.completed();
  }
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
