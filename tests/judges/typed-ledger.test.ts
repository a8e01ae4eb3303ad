import { expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { composeInputSheets, composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { checked } from '../ledger/input-book.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { goodLedger } from '../ledger/good-ledger.ts';
import { fileWith, typeInto } from '../app/open-book.ts';
import { formulaDifferences, missingAmounts } from './judge-departments.ts';
import { recalculate, recalculateAll } from './libreoffice.ts';

it('tables of a ledger in which government codes were left blank say what was expected', async () => {
  const ledger = goodLedger();
  const file = await fileWith(ledger);
  for (const [index] of ledger.entries.entries()) await typeInto(file, '底稿', 6 + index, 4);
  await generate(file.port);
  const judged = await recalculate(await file.save());
  const tables = composeWorkbook(checked(ledger)).sheets.filter(({ name }) => name.startsWith('表'));
  expect(formulaDifferences({ sheets: tables }, judged)).toEqual([]);
  expect(missingAmounts(judged)).toEqual([]);
});

/** Between the units is between the sources too: they stand beside each other. */
it('tables of a ledger with a row inserted in 参数, above the parameters, the sources, or between the units, say what was expected', async () => {
  const { entries, ...good } = goodLedger();
  const more = ['事业收入', '上年结转·单位资金'].map((source) => ({ ...entries[0]!, source, amount: 7.125 }));
  const approved = [{ source: '一般公共预算·其他', amount: 48 }];
  const ledger = checked({ ...good, approved, entries: [...entries, ...more] });
  const files = await Promise.all([3, 9, 11].map((row) => generatedWithRow(ledger, row)));
  const expected = composeWorkbook(ledger).sheets.filter(({ name }) => name.startsWith('表'));
  for (const judged of await recalculateAll(files)) {
    expect(formulaDifferences({ sheets: expected }, judged)).toEqual([]);
    expect(missingAmounts(judged)).toEqual([]);
    expect(judged.sheets.find(({ name }) => name === '参数')!.texts.flat()).toContain('尾差已优化');
  }
});

/** The workbook of a ledger that has a blank row more in 参数, as 生成 leaves it. */
async function generatedWithRow(ledger: Ledger, row: number): Promise<Uint8Array> {
  const { sheets, ...plan } = composeInputSheets(ledger, ledger);
  const moved = sheets.map((sheet) =>
    sheet.name === '参数' ? { ...sheet, cells: sheet.cells.toSpliced(row, 0, []), validations: [] } : sheet,
  );
  const file = openFile();
  await file.port.apply({ ...plan, sheets: moved });
  expect(await generate(file.port, { decision: { typed: 'replace' } })).toMatchObject({ kind: 'done' });
  return file.save();
}
