import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { exampleLedger } from '../compose/example.ts';
import { fullDepartments, smallDepartments } from './arbitrary.ts';
import { check } from './check.ts';

const SEED = 98;

/** The smallest department: one salary, paid by one unit that does not bear the department's name. */
const oneSalary = (source: string): Ledger => {
  const reading = parseLedger({
    year: 2024,
    department: { code: '019', name: '某县数据局' },
    amountUnit: '万元',
    units: [{ code: '019001', name: '某县数据局本级', kind: '行政' }],
    entries: [{ unit: '019001', functional: '2010301', departmental: '30101', source, amount: 1 }],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
};

const differencesOf = (ledger: Ledger, what: string) =>
  check(composeWorkbook(ledger), ledger).filter((difference) => difference.includes(what));

describe('every cell of the twelve tables is what the documents make of the ledger', () => {
  it('for the seed', () => {
    expect(check(composeWorkbook(exampleLedger()), exampleLedger())).toEqual([]);
  });

  // layouts.md, table 3: 单位行（单位代码 019，名称=部门名）
  it('with the name of the department beside its code where it has one unit', () => {
    expect(differencesOf(oneSalary('一般公共预算·财政拨款'), 'row')).toEqual([]);
  });

  it('with a statement where no money of the treasury makes table 4 an empty one', () => {
    expect(differencesOf(oneSalary('事业收入'), 'notes')).toEqual([]);
  });

  it('with statements in all tables of expenditure where everything is left for next year', () => {
    const salary = oneSalary('其他收入');
    const left = { ...salary.entries[0]!, functional: '年终结转结余', departmental: '', governmental: '' };
    expect(differencesOf({ ...salary, entries: [left] }, 'notes')).toEqual([]);
  });

  it.each([
    ['small', smallDepartments, 60],
    ['full', fullDepartments, 15],
  ])('for %s random departments', (_, departments, numRuns) => {
    fc.assert(
      fc.property(departments, (ledger) => {
        expect(check(composeWorkbook(ledger), ledger)).toEqual([]);
      }),
      { seed: SEED, numRuns },
    );
  });
});
