import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import { openWorkbook } from '../../src/workbench/host/node-client.ts';
import { exampleLedger } from '../compose/example.ts';
import { open } from '../excel/open.ts';

/** The example department's input sheets in a workbook of its own, beside a sheet of the accountant's. */
export async function openDepartment() {
  const book = open('备忘');
  await book.port.apply(composeInputSheets(exampleLedger(), exampleLedger()));
  return book;
}

/** The same workbook in a new Excel: nothing is left of the old client, all that was saved with the workbook is there. */
export function reopen({ grid, host: before }: Awaited<ReturnType<typeof openDepartment>>) {
  before.close();
  const { host } = openWorkbook(grid, { year: 2024 });
  for (const [key, value] of before.document.settings) host.document.settings.set(key, value);
  return { host, port: excelPort() };
}
