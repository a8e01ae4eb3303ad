import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeTables } from '../../src/compose/tables/compose-tables.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { ledgerRange } from '../../src/compose/input/entries-sheet.ts';
import { layoutFor } from '../../src/compose/input/input-sheets.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { exampleLedger } from '../compose/example.ts';
import { twoUnits } from '../compose/two-units.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { differences } from './same.ts';
import { snapshotOf, withoutZeros } from './snapshots.ts';

/** How much of a failure is shown. */
const SHOWN = 5;

/** Live with its input sheets, as values, and as people type them: three workbooks of one department. */
function check(ledger: Ledger): string[] {
  const composed = composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));
  const live = recognise(snapshotOf(composeWorkbook(ledger).sheets, 'live'));
  const values = snapshotOf(composed.sheets, 'values');
  return [
    ...differences(composed, live, ledger).map((line) => `live ${line}`),
    ...differences(composed, recognise(values), ledger).map((line) => `values ${line}`),
    ...differences(composed, recognise(withoutZeros(values)), ledger).map((line) => `typed ${line}`),
  ].slice(0, SHOWN);
}

describe('the twelve tables of a workbook that we made', () => {
  it('are found as they were composed: the seed', () => {
    expect(check(exampleLedger())).toEqual([]);
  });

  it('are found as they were composed: two units, and one of them alone', () => {
    expect(check(twoUnits('部门'))).toEqual([]);
    expect(check(twoUnits('019001'))).toEqual([]);
    expect(check(twoUnits('019002'))).toEqual([]);
  });

  it('are found as they were composed: random departments', () => {
    fc.assert(
      fc.property(smallDepartments, (ledger) => {
        expect(check(ledger)).toEqual([]);
      }),
      { seed: 4, numRuns: 20, endOnFailure: true },
    );
  });
});
