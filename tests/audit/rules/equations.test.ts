import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { placeName, valueAt } from '../../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../../compose/example.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { errorsOf } from '../worlds/single-errors.ts';
import { published, typed } from '../worlds/workbooks.ts';
import { placeOf } from './twin.ts';

/** What is typed into a cell too much, in 万元: no slip of digits or decimals explains it. */
const TOO_MUCH = 1.5;

/** A sum, and a cell that breaks it. */
interface BrokenSum {
  readonly rule: string;
  readonly wrong: string;
}

/** Each sum holds in the published tables of a ledger; in a wrong cell it is broken, and that cell alone is suspected. */
function brokenSums(name: string, ledger: Ledger, list: readonly BrokenSum[]): void {
  const right = published(ledger);
  describe(name, () => {
    it('right: nothing is said', () => expect(errorsOf(right)).toEqual([]));

    it.each(list)('$rule $wrong', ({ rule, wrong }) => {
      const place = placeOf(wrong);
      const sheet = right.sheets.find(({ name: sheetName }) => sheetName === place.sheet)!;
      const amount = Number(valueAt(sheet, place.row, place.column) ?? 0);
      const errors = errorsOf(typed(right, place, amount + TOO_MUCH));
      expect(errors.length).toBe(1);
      const [error] = errors;
      expect([error!.rule, ...error!.follows.map((one) => one.rule)]).toContain(rule);
      const leading = error!.suspects.slice(0, error!.leading);
      expect(leading.map((suspect) => [placeName(suspect.place), suspect.suggested])).toEqual([
        [placeName(place), Math.round(amount * 100)],
      ]);
    });
  });
}

const seed = namedCells(exampleLedger());

brokenSums('sums within a table', exampleLedger(), [
  { rule: 'T1-1', wrong: seed.cell('T01', 'income:thisYear', 'income') },
  { rule: 'T1-3', wrong: seed.cell('T01', 'class:208', 'expenditure') },
  { rule: 'T1-4', wrong: seed.cell('T01', 'expenditure:thisYear', 'expenditure') },
  { rule: 'T1-5', wrong: seed.cell('T01', 'income:total', 'income') },
  { rule: 'T2-1', wrong: seed.cell('T02', 'item:2101101', 'total') },
  { rule: 'T2-2', wrong: seed.cell('T02', 'unit:019001', 'general') },
  { rule: 'T3-1', wrong: seed.cell('T03', 'item:2080501', 'basic') },
  { rule: 'T3-2', wrong: seed.cell('T03', 'total', 'wages') },
  { rule: 'T3-3', wrong: seed.cell('T03', 'total', 'otherOperating') },
  { rule: 'T3-4', wrong: seed.cell('T03', 'unit:019001', 'wages') },
  { rule: 'T4-1', wrong: seed.cell('T04', 'income:thisYear', 'income') },
  { rule: 'T4-2', wrong: seed.cell('T04', 'class:208', 'total') },
  { rule: 'T4-3', wrong: seed.cell('T04', 'expenditure:thisYear', 'fiscalAppropriation') },
  { rule: 'T4-4', wrong: seed.cell('T04', 'total', 'fiscalAppropriation') },
  { rule: 'T4-5', wrong: seed.cell('T04', 'income:total', 'income') },
  { rule: 'T5-1', wrong: seed.cell('T05', 'item:2080505', 'basic') },
  { rule: 'T5-2', wrong: seed.cell('T05', 'item:2210201', 'basic') },
  { rule: 'T5-3', wrong: seed.cell('T05', 'total', 'otherOperating') },
  { rule: 'T5-4', wrong: seed.cell('T05', 'item:2010301', 'wages') },
  { rule: 'T6-1', wrong: seed.cell('T06', 'pair:30226', 'total') },
  { rule: 'T6-2', wrong: seed.cell('T06', 'pair:30206', 'personnel') },
  { rule: 'T6-3', wrong: seed.cell('T06', 'pair:30101', 'personnel') },
  { rule: 'T7-1', wrong: seed.cell('T07', 'pair:30209', 'total') },
  { rule: 'T7-2', wrong: seed.cell('T07', 'pair:30207', 'general') },
  { rule: 'T8-1', wrong: seed.cell('T08', 'total', 'reception') },
  { rule: 'T10-1', wrong: seed.cell('T10', 'unit:019001', 'total') },
  { rule: 'T10-2', wrong: seed.cell('T10', 'unit:019001', 'general') },
  { rule: 'T11-1', wrong: seed.cell('T11', 'basic', 'amount') },
  { rule: 'T12-1', wrong: seed.cell('T12', 'total', 'government') },
  { rule: 'T12-4', wrong: seed.cell('T12', 'unit:019001', 'government') },
]);

brokenSums('sums between tables', exampleLedger(), [
  { rule: 'X1', wrong: seed.cell('T01', 'class:210', 'expenditure') },
  { rule: 'X2', wrong: seed.cell('T02', 'total', 'general') },
  { rule: 'X3', wrong: seed.cell('T04', 'income:general', 'income') },
  { rule: 'X4', wrong: seed.cell('T05', 'item:2080501', 'total') },
  { rule: 'X5', wrong: seed.cell('T02', 'item:2089999', 'fund') },
  { rule: 'X7', wrong: seed.cell('T06', 'total', 'personnel') },
  { rule: 'X8', wrong: seed.cell('T06', 'pair:30302', 'total') },
  { rule: 'X9', wrong: seed.cell('T02', 'item:2101101', 'general') },
  { rule: 'X10', wrong: seed.cell('T07', 'pair:30217', 'general') },
  { rule: 'X11', wrong: seed.cell('T10', 'total', 'general') },
  { rule: 'X12', wrong: seed.cell('T10', 'project:P0001', 'total') },
  { rule: 'X13', wrong: seed.cell('T11', 'projects', 'amount') },
  { rule: 'X17', wrong: seed.cell('T04', 'income:fiscalAppropriation', 'income') },
  { rule: 'X18', wrong: seed.cell('T04', 'class:201', 'fiscalAppropriation') },
  { rule: 'X19', wrong: seed.cell('T04', 'expenditure:yearEnd', 'fiscalAppropriation') },
  { rule: 'X20', wrong: seed.cell('T02', 'item:2010301', 'general') },
  { rule: 'X21', wrong: seed.cell('T03', 'item:2101101', 'specificTarget') },
]);

/** The seed with money from a government fund: 工资福利 for one item, 商品和服务 for another. */
function withFund(): Ledger {
  const ledger = exampleLedger();
  const money = { unit: '019001', project: '', source: '政府性基金预算' as const };
  return {
    ...ledger,
    entries: [
      ...ledger.entries,
      { ...money, functional: '2120801', departmental: '30101', governmental: '50101', amount: 8 },
      { ...money, functional: '2120899', departmental: '30299', governmental: '50299', amount: 6 },
    ],
  };
}

const fund = namedCells(withFund());

brokenSums('sums of table 9', withFund(), [
  { rule: 'T9-1', wrong: fund.cell('T09', 'item:2120801', 'basic') },
  { rule: 'T9-2', wrong: fund.cell('T09', 'total', 'wages') },
  { rule: 'T9-3', wrong: fund.cell('T09', 'item:2120899', 'otherOperating') },
  { rule: 'T9-4', wrong: fund.cell('T09', 'item:2120899', 'goods') },
  { rule: 'X5', wrong: fund.cell('T09', 'total', 'total') },
]);
