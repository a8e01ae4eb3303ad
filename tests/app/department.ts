import { generate } from '../../src/app/generate/generate.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import { openWorkbook } from '../../simulator/client/node-client.ts';
import { exampleLedger } from '../compose/example.ts';
import { copySettings, madeOnce, open, type OpenBook } from '../excel/open.ts';

/** The accountant's own sheet in a department's workbook. */
export const MEMO = '备忘';

/** The example department's input sheets in a workbook of its own, beside a sheet of the accountant's. */
export const openDepartment = madeOnce(async () => {
  const book = open(MEMO);
  book.fill(MEMO, 0, 0, '预算公开前核对');
  const ledger = exampleLedger();
  await book.port.apply(composeInputSheets(ledger, ledger));
  return book;
});

/** The same with the tables that 生成 makes of them. */
export const openWithTables = madeOnce(async () => {
  const book = await openDepartment();
  await generate(book.port);
  return book;
});

/** The same workbook in a new Excel: nothing is left of the old client, and all that is saved with a workbook is there. */
export function reopen({ grid, host: before }: Pick<OpenBook, 'grid' | 'host'>) {
  before.close();
  const { host } = openWorkbook(grid, { year: 2024 });
  copySettings(before, host);
  return { host, port: excelPort() };
}
