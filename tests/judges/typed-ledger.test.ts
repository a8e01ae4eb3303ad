import { expect, it } from 'vitest';
import { generate } from '../../src/app/generate.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { checked } from '../ledger/input-book.ts';
import { goodLedger } from '../ledger/good-ledger.ts';
import { fileWith, typeInto } from '../app/open-book.ts';
import { formulaDifferences, missingAmounts } from './judge-departments.ts';
import { recalculate } from './libreoffice.ts';

it('tables of a ledger in which government codes were left blank say what was expected', async () => {
  const ledger = goodLedger();
  const file = await fileWith(ledger);
  for (const [index] of ledger.entries.entries()) await typeInto(file, '底稿', 6 + index, 6);
  await generate(file.port);
  const judged = await recalculate(await file.save());
  const tables = composeWorkbook(checked(ledger)).sheets.filter(({ name }) => name.startsWith('表'));
  expect(formulaDifferences({ sheets: tables }, judged)).toEqual([]);
  expect(missingAmounts(judged)).toEqual([]);
});
