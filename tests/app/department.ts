import assert from 'node:assert/strict';
import { generate } from '../../src/app/generate/generate.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { excelPort } from '../../src/excel/excel-port.ts';
import { HostError } from '../../simulator/grid/host-error.ts';
import { openWorkbook } from '../../simulator/client/node-client.ts';
import { stateOf } from '../excel/state-of.ts';
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

/** A department whose Excel was gone in the middle of 生成, opened again: nobody was left to bring anything back. */
export async function openHalfWritten() {
  const book = await openDepartment();
  const before = stateOf(book.grid);
  let isGone = false;
  book.host.beforeAction = ({ Name }) => {
    isGone ||= Name === 'Merge';
    if (isGone) throw new HostError('GeneralException', 'gone');
  };
  // the benches run without Vitest
  await assert.rejects(generate(book.port));
  return { ...book, before, port: reopen(book).port };
}

/** The same workbook in a new Excel: nothing is left of the old client, and all that is saved with a workbook is there. */
export function reopen({ grid, host: before }: Pick<OpenBook, 'grid' | 'host'>) {
  before.close();
  const { host } = openWorkbook(grid, { year: 2024 });
  copySettings(before, host);
  return { host, port: excelPort() };
}
