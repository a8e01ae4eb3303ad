import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Wording } from '../../src/audit/wording.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { roundingReport } from '../../src/compose/rounding-report.ts';
import type { Ledger } from '../../src/ledger/schema.ts';
import { fullDepartments, smallDepartments } from '../departments/arbitrary.ts';
import { exactTables, expectedTables } from '../departments/oracle.ts';
import { atomsOf } from '../departments/published.ts';
import { exampleLedger } from './example.ts';
import { twoUnits } from './two-units.ts';

const SEED = 31;
const FEN_PER_PRINTED = 10_000n;

const reportOf = (ledger: Ledger) => roundingReport(ledger, composeWorkbook(ledger).made);

/** Every money cell as the oracle has it: its table, what it prints (0.01 万元), what it is (分). */
function cellsOf(ledger: Ledger) {
  const exact = exactTables(ledger);
  return expectedTables(ledger).flatMap(({ number, rows }, table) =>
    rows.flatMap(({ money }, row) =>
      money.map((printed, column) => ({ number, printed, exact: exact[table]!.rows[row]!.money[column]! })),
    ),
  );
}

const distance = (printed: bigint, exact: bigint) => {
  const difference = printed * FEN_PER_PRINTED - exact;
  return difference < 0n ? -difference : difference;
};

describe('what rounding did', () => {
  it('is nothing where amounts have two decimals of 万元', () => {
    expect(reportOf(exampleLedger())).toEqual({ largest: undefined, blank: [] });
  });

  it('names the cell that is furthest from the truth, and the amount that prints as blank', () => {
    const ledger = twoUnits('部门');
    const { made } = composeWorkbook(ledger);
    const { largest, blank } = roundingReport(ledger, made);
    expect(blank).toEqual([0]);
    // 50.01 + 123,456.78 + 20,000.00 元 print as 0.01 + 12.35 + 2.00 万元: 93.21 元 too much
    expect(largest).toMatchObject({ printed: 1436, exact: 14_350_679 });
    expect(new Wording(made.tables).of(largest!.figure)).toBe('表2 019002 某县数据中心 总计');
  });

  it('is that of the unit that publishes: its own blank amounts, its own figures', () => {
    expect(reportOf(twoUnits('019001'))).toMatchObject({ largest: { printed: 0, exact: 4999 }, blank: [0] });
    expect(reportOf(twoUnits('019002')).blank).toEqual([]);
  });

  it.each([
    ['small', smallDepartments, 60],
    ['full', fullDepartments, 10],
  ])('agrees with a second calculation for %s random departments', (_, departments, numRuns) => {
    fc.assert(
      fc.property(departments, (ledger) => {
        const { largest, blank } = reportOf(ledger);
        const cells = cellsOf(ledger);
        const furthest = cells.reduce((most, { printed, exact }) => {
          const one = distance(printed, exact);
          return one > most ? one : most;
        }, 0n);
        const told = largest && {
          number: Number(largest.table.slice(1)),
          printed: BigInt(largest.printed),
          exact: BigInt(largest.exact),
        };
        expect(told ? distance(told.printed, told.exact) : 0n).toBe(furthest);
        if (told) expect(cells).toContainEqual(told);
        const isOwn = (unit: string) => ledger.scope === '部门' || ledger.scope === unit;
        expect(blank).toEqual(
          atomsOf(ledger).flatMap(({ entry, fen, printed }, index) =>
            isOwn(entry.unit) && fen > 0n && printed === 0n ? [index] : [],
          ),
        );
      }),
      { seed: SEED, numRuns },
    );
  });
});
