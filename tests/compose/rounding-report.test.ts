import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellLabels } from '../../src/audit/evidence/cell-labels.ts';
import { formatCellLabel } from '../../src/audit/model/cell-label.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { roundingReport } from '../../src/compose/rounding-report.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { fullDepartments, smallDepartments } from '../departments/arbitrary.ts';
import { exactTables, expectedTables } from '../departments/oracle.ts';
import { atomsOf } from '../departments/published.ts';
import { exampleLedger } from './example.ts';
import { twoUnits } from './two-units.ts';

const SEED = 31;

const reportOf = (ledger: Ledger) => roundingReport(ledger, composeWorkbook(ledger).composition);

/** Every money cell as the oracle has it: its table, what it prints (0.01 万元), what it is (分). */
function cellsOf(ledger: Ledger) {
  const exact = exactTables(ledger);
  return expectedTables(ledger).flatMap(({ number, rows }, table) =>
    rows.flatMap(({ money }, row) =>
      money.map((printed, column) => ({ number, printed, exact: exact[table]!.rows[row]!.money[column]! })),
    ),
  );
}

describe('what rounding did', () => {
  it('is nothing where amounts have two decimals of 万元', () => {
    const { deviations, blank } = reportOf(exampleLedger());
    expect(deviations.filter(({ printed, exact }) => printed * 10_000 !== exact)).toEqual([]);
    expect(blank).toEqual([]);
  });

  it('has what every cell prints, what it is exactly and by itself, and the amount that prints as blank', () => {
    const { composition } = composeWorkbook(twoUnits('部门'));
    const { deviations, blank } = roundingReport(twoUnits('部门'), composition);
    expect(blank).toEqual([0]);
    const labels = new CellLabels(composition.tables);
    const found = deviations.find(
      ({ figure }) => formatCellLabel(labels.of(figure)) === '表2 019002 某县数据中心 总计',
    );
    // 50.01 + 123,456.78 + 20,000.00 元 print as 0.01 + 12.35 + 2.00 万元: 93.21 元 too much
    expect(found).toMatchObject({ printed: 1436, exact: 14_350_679, plain: 1435 });
  });

  it('is that of the unit that publishes: its own blank amounts, its own figures', () => {
    expect(reportOf(twoUnits('019001')).blank).toEqual([0]);
    expect(reportOf(twoUnits('019001')).deviations.every(({ printed, exact }) => printed === 0 && exact <= 4999)).toBe(
      true,
    );
    expect(reportOf(twoUnits('019002')).blank).toEqual([]);
  });

  it.each([
    ['small', smallDepartments, 60],
    ['full', fullDepartments, 10],
  ])('agrees with a second calculation for %s random departments', (_, departments, numRuns) => {
    fc.assert(
      fc.property(departments, (ledger) => {
        const { deviations, blank } = reportOf(ledger);
        const told = deviations.map(({ table, printed, exact }) => `${Number(table.slice(1))} ${printed} ${exact}`);
        const cells = cellsOf(ledger).map(({ number, printed, exact }) => `${number} ${printed} ${exact}`);
        const isMoney = (cell: string) => !cell.endsWith(' 0 0');
        expect(told.filter(isMoney).sort()).toEqual(cells.filter(isMoney).sort());
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
