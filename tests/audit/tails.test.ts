import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toleranceFor } from '../../src/audit/model/tolerance.ts';
import { composeTables } from '../../src/compose/tables/compose-tables.ts';
import { ledgerRange } from '../../src/compose/input/entries-sheet.ts';
import { layoutFor } from '../../src/compose/input/input-sheets.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { selects } from '../../src/facts/selector.ts';
import { factsOf } from '../../src/ledger/model/facts.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import type { WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { sentenceOf } from './message-of.ts';
import { auditOf } from './worlds/single-errors.ts';
import { published, typed } from './worlds/workbooks.ts';

/** Rows that were added up, and the largest difference seen, in 0.01 万元: 22 published budgets of 烟台市 (rules.md section 5). */
const SEEN: readonly (readonly [addends: number, difference: number])[] = [
  [1, 1], // 基本小计 = 表6 合计
  [2, 1], // 基本小计 = 人员 + 公用
  [11, 1],
  [13, 2],
  [15, 2],
  [17, 2],
  [24, 2],
  [27, 1],
  [37, 2],
  [42, 2],
  [44, 3],
  [56, 3],
  [61, 2],
];

/** The tables as other systems print them: every cell is rounded by itself from amounts in 元. */
function roundedByItself(ledger: Ledger): WorkbookSnapshot {
  const { tables } = composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));
  const facts = factsOf(ledger);
  const fen = ledger.entries.map(({ amount }) => Math.round(amount * (ledger.amountUnit === '元' ? 100 : 1_000_000)));
  return [...tables.values()]
    .flatMap((placed) => placed.figures.map((figure) => ({ figure, sheet: placed.table.sheet })))
    .reduce((snapshot, { figure, sheet }) => {
      const exact = fen.reduce((sum, one, index) => (selects(figure.select, facts[index]!) ? sum + one : sum), 0);
      const { row, column } = figure.area;
      return typed(snapshot, { sheet, row, column }, Math.round(exact / 10_000) / 100 || null);
    }, published(ledger));
}

describe('tail differences', () => {
  it.each(SEEN)('of %i addends may be %i', (addends, difference) => {
    expect(toleranceFor(addends)).toBeGreaterThanOrEqual(difference);
  });

  it('are never more than 0.05', () => {
    expect(toleranceFor(1000)).toBe(5);
  });

  it('in workbooks of other origin are called 尾差, and never an error', () => {
    let tails = 0;
    fc.assert(
      fc.property(smallDepartments, (ledger) => {
        const { findings, exact } = auditOf(roundedByItself(ledger), false);
        expect(exact).toBe(false);
        const errors = findings.filter(
          ({ outcome, difference = 0 }) => outcome === 'error' && Math.abs(difference) <= 5,
        );
        expect(errors.map(sentenceOf)).toEqual([]);
        tails += findings.filter(({ outcome }) => outcome === 'tail').length;
      }),
      { seed: 22, numRuns: 20, endOnFailure: true },
    );
    expect(tails).toBeGreaterThan(20);
  });

  it('in exact mode are errors', () => {
    const [ledger] = fc.sample(smallDepartments, { seed: 22, numRuns: 1 });
    const workbook = roundedByItself({ ...ledger!, amountUnit: '元' });
    expect(auditOf(workbook, true).findings.filter(({ outcome }) => outcome === 'tail')).toEqual([]);
  });
});
