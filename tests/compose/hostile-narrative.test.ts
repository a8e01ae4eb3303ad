import { expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { HOSTILE, hostileLedger } from './hostile-narrative.ts';

const UNFIT = `${HOSTILE}\u0007\ud800\ufffe`;

it.each([
  ['formulas, markup, very long', HOSTILE],
  ['control characters, lone surrogates', UNFIT],
])('hostile texts in every typed field of the text stay text in the workbook: %s', async (_, text) => {
  const ledger = hostileLedger(text);
  const snapshot = await readWorkbook(await writeWorkbook(composeWorkbook(ledger)));
  const reading = ledgerOf(snapshot);
  expect(reading.ok && reading.ledger.narrative).toEqual(ledger.narrative);
  const form = snapshot.sheets.find(({ name }) => name === '情况说明·填报')!;
  const typed = form.formulas.flatMap((row, index) =>
    row.flatMap((formula, column) => (column === 1 || column === 3 ? [[index, formula]] : [])),
  );
  expect(typed.filter(([, formula]) => formula !== null)).toEqual([]);

  const told = snapshot.sheets.find(({ name }) => name === '情况说明')!;
  const expected = narrativeText(ledgerDisclosure(ledger), ledger.narrative).map((paragraph) => paragraph.text);
  expect(told.values.slice(2, 2 + expected.length).map(([first]) => first)).toEqual(expected);
  expect(expected.filter((paragraph) => paragraph.includes(HOSTILE)).length).toBeGreaterThan(5);
  // no formula holds a word of what was typed: it asks the cells
  const formulas = told.formulas.flat().filter((formula) => formula !== null);
  expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
});
