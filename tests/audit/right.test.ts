import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleLedger } from '../compose/example.ts';
import { twoUnits } from '../compose/two-units.ts';
import { fullDepartments, smallDepartments } from '../departments/arbitrary.ts';
import { sentenceOf } from './message-of.ts';
import { auditOf } from './worlds/single-errors.ts';
import { live, published, publishedFrom } from './worlds/workbooks.ts';

const alarms = (workbook: ReturnType<typeof live>) =>
  auditOf(workbook)
    .findings.filter(({ outcome }) => outcome === 'error' || outcome === 'tail')
    .map(sentenceOf);

describe('a right workbook gives no alarm', () => {
  it('the seed, as generated and as published', () => {
    for (const workbook of [live(exampleLedger()), published(exampleLedger())]) {
      expect(alarms(workbook)).toEqual([]);
      expect(auditOf(workbook).found.tables.size).toBe(12);
      expect(auditOf(workbook).passed).toBeGreaterThan(648);
      expect(auditOf(workbook).unchecked).toBe(0);
    }
  });

  it('the eleven tables of a unit: the one that it leaves out leaves nothing unchecked', () => {
    for (const workbook of [live(twoUnits('019002')), published(twoUnits('019002'))]) {
      const { findings, found, unchecked } = auditOf(workbook);
      expect(alarms(workbook)).toEqual([]);
      expect(found.tables.size).toBe(11);
      expect(findings.filter(({ outcome }) => outcome === 'unchecked').map(sentenceOf)).toEqual([]);
      expect(unchecked).toBe(0);
    }
  });

  it('a unit’s tables in a workbook where the table of its department is still there', () => {
    const old = live(twoUnits('部门')).sheets.find(({ name }) => name === '表11 整体绩效')!;
    const workbook = { sheets: [...live(twoUnits('019002')).sheets, old] };
    expect(alarms(workbook)).toEqual([]);
    expect(auditOf(workbook).found.tables.size).toBe(11);
  });

  it('the seed with the code of its one unit in the row of every item', () => {
    for (const workbook of [live(exampleLedger()), published(exampleLedger())]) {
      const { sheets } = workbook;
      const values = (sheet: (typeof sheets)[number]) =>
        sheet.values.map((row) => (/^\d{3}$/.test(String(row[0])) ? row.with(3, '019001') : row));
      const coded = sheets.map((sheet) => (/^表[235] /.test(sheet.name) ? { ...sheet, values: values(sheet) } : sheet));
      expect(alarms({ sheets: coded })).toEqual([]);
      expect(auditOf({ sheets: coded }).passed).toBe(auditOf(workbook).passed);
    }
  });

  it('the list of findings that was written into it is none of its tables', () => {
    const workbook = live(exampleLedger());
    // as long as it looks like a table: one of its sums is wrong
    const values = [
      ['政府采购支出表'],
      ['采购品目', '合计', '甲', '乙'],
      ['合计', 46, 15, 30],
      ...[1, 2, 3, 4, 5].map((number) => [`第${number}项`, 3 * number, number, 2 * number]),
    ];
    const listed = (name: string) => ({
      sheets: [...workbook.sheets, { name, values, formulas: values.map((row) => row.map(() => null)) }],
    });
    expect(alarms(listed('别的表'))).not.toEqual([]);
    expect(alarms(listed('审核结果'))).toEqual([]);
  });

  it('random departments, as generated and as published', () => {
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: smallDepartments }, fullDepartments), (ledger) => {
        const workbook = live(ledger);
        expect(alarms(workbook)).toEqual([]);
        expect(alarms(publishedFrom(workbook))).toEqual([]);
      }),
      { seed: 50, numRuns: 20, endOnFailure: true },
    );
  });
});
