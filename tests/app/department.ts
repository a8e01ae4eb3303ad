import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import type { Ledger } from '../../src/ledger/schema.ts';
import { openWorkbook } from '../../src/workbench/host/node-client.ts';
import { exampleLedger } from '../compose/example.ts';
import { open } from '../excel/open.ts';

export type Department = Awaited<ReturnType<typeof openDepartment>>;

/** The accountant's own sheet in a department's workbook. */
export const MEMO = '备忘';

/** A department's input sheets in a workbook of its own, beside a sheet of the accountant's. */
export async function openDepartment(ledger: Ledger = exampleLedger()) {
  const book = open(MEMO);
  book.fill(MEMO, 0, 0, '预算公开前核对');
  await book.port.apply(composeInputSheets(ledger, ledger));
  return book;
}

/** The same workbook in a new Excel: nothing is left of the old client, and all that is saved with a workbook is there. */
export function reopen({ grid, host: before }: Department) {
  before.close();
  const { host } = openWorkbook(grid, { year: 2024 });
  for (const [key, value] of before.document.settings) host.document.settings.set(key, value);
  return { host, port: excelPort() };
}

/** The example department with little in its ledger. */
export function smallLedger(): Ledger {
  const ledger = exampleLedger();
  const [project] = ledger.projects;
  const first = ledger.entries.filter((entry) => entry.project === undefined || entry.project === '').slice(0, 2);
  return { ...ledger, projects: [project!], entries: [...first, ...ledger.entries.filter((e) => e.project === project!.name)] };
}
