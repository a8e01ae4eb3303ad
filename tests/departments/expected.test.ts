import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { fullDepartments, smallDepartments } from './arbitrary.ts';
import { check } from './check.ts';

const SEED = 98;

describe('every cell of the twelve tables is what the documents make of the ledger', () => {
  it('for the seed', () => {
    expect(check(composeWorkbook(exampleLedger()), exampleLedger())).toEqual([]);
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
