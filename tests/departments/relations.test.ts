import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { fullDepartments, smallDepartments } from './arbitrary.ts';
import { brokenRelations } from './relations.ts';

const SEED = 143;

describe('the relations of rules.md hold without any difference', () => {
  it('for the seed', () => {
    expect(brokenRelations(composeWorkbook(exampleLedger()), exampleLedger())).toEqual([]);
  });

  it.each([
    ['small', smallDepartments, 60],
    ['full', fullDepartments, 15],
  ])('for %s random departments', (_, departments, numRuns) => {
    fc.assert(
      fc.property(departments, (ledger) => {
        expect(brokenRelations(composeWorkbook(ledger), ledger)).toEqual([]);
      }),
      { seed: SEED, numRuns },
    );
  });
});
