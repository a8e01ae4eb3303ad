import example from '../../examples/fengqiu-2024.json';
import { OUR_SHEETS } from '../audit/our-sheets.ts';
import { composeInputSheets } from '../compose/compose-workbook.ts';
import { parseLedger } from '../ledger/parse-ledger.ts';
import { ENTRIES_SHEET, PARAMETERS_SHEET } from '../ledger/sheets.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { Progress } from '../workbook/progress.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { asOneAction } from './as-one-action.ts';
import { EXAMPLE, mayHoldExample } from './example-note.ts';
import { forget } from './journal.ts';
import { ANSWERS, ENTRY, EXPLANATIONS, WRITTEN } from './note-keys.ts';
import type { Prepared } from './prepare.ts';
import { readWorkbook } from './read-workbook.ts';
import { refuseUnfinished } from './recover.ts';
import { whileRunning } from './running.ts';
import { sheetsThatRefer } from './sheets-that-refer.ts';

/** What the example's note keeps of other notes, as they were before. */
const OTHER_NOTES = [WRITTEN, EXPLANATIONS, ANSWERS];

/** What 移除示例 would take away, and the other sheets whose formulas would lose what they refer to. */
export interface ExampleRemoval {
  readonly sheets: readonly string[];
  readonly referring: readonly string[];
}

/** 用示例试一试: adds the input sheets filled with a real department, to be removed as a whole. */
export async function prepareExample(port: WorkbookPort, progress?: Progress): Promise<Prepared> {
  const seen = await readWorkbook(port);
  // where one is there already, the example could not be told apart from it
  const taken = seen.sheets.flatMap(({ name }) => (OUR_SHEETS.includes(name) ? [name] : []));
  if (taken.length > 0) return { kind: 'exists', sheets: taken };
  const notes = OTHER_NOTES.map((key) => [key, seen.notes?.[key] ?? null]);
  const reading = parseLedger(example);
  if (!reading.ok) throw new Error('the example is no ledger');
  await asOneAction(port, 'prepareLedger', composeInputSheets(reading.ledger, reading.ledger), { progress }, seen);
  await port.history?.keep({ [EXAMPLE]: JSON.stringify(Object.fromEntries(notes)) });
  return { kind: 'done', begins: { sheet: ENTRIES_SHEET, row: 0, column: 0 } };
}

/** What 移除示例 would do; undefined where there is no example (any more): a ledger of another department is the user's. */
export async function exampleRemoval(port: WorkbookPort): Promise<ExampleRemoval | undefined> {
  if (!(await mayHoldExample(port))) return undefined;
  const snapshot = await port.read();
  if (!isExample(snapshot)) return undefined;
  const sheets = OUR_SHEETS.filter((name) => snapshot.sheets.some((sheet) => sheet.name === name));
  const others = snapshot.sheets.filter(({ name }) => !sheets.includes(name));
  return { sheets, referring: sheetsThatRefer(others, sheets) };
}

/** 移除示例: the workbook is as it was before, but for what was done on sheets that are not ours. */
export async function removeExample(port: WorkbookPort): Promise<void> {
  const { history } = port;
  const removal = await exampleRemoval(port);
  if (!history || !removal) return;
  await refuseUnfinished(history, await port.read([], [ENTRY]));
  await whileRunning(crypto.randomUUID(), async () => {
    const notes = JSON.parse((await history.kept(EXAMPLE))!) as Readonly<Record<string, string | null>>;
    // 参数 goes last, for it is the first: as long as it is there, what broke off half-way can be done again
    const records = removal.sheets.map((sheet) => ({ sheet, areas: 'whole' as const, before: null }));
    await history.restore(records);
    await forget(history, { ...notes, [EXAMPLE]: null });
  });
}

function isExample({ sheets }: WorkbookSnapshot): boolean {
  const parameters = sheets.find(({ name }) => name === PARAMETERS_SHEET);
  return parameters?.values.some((line) => line.includes(example.department.name)) ?? false;
}
