import { describe, expect, it } from 'vitest';
import { exampleLedger } from '../../compose/example.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { live } from '../worlds/workbooks.ts';
import { cellsOf, evidenceOf, violations } from './evidence.ts';
import { twins } from './twin.ts';

const { cell } = namedCells(exampleLedger());

twins('of which is no more than the whole', [
  {
    rule: 'T1-2',
    what: '其中：财政拨款 above 一般公共预算',
    wrong: { [cell('T01', 'income:fiscalAppropriation', 'income')]: 500 },
    cells: [cell('T01', 'income:fiscalAppropriation', 'income'), cell('T01', 'income:general', 'income')],
    says: '500.00 大于',
    more: { severity: 'error', actual: 50000, expected: 47724, difference: 2276 },
  },
  {
    rule: 'T1-2',
    what: 'is a question only where something is negative',
    wrong: {
      [cell('T01', 'income:fiscalAppropriation', 'income')]: 500,
      [cell('T01', 'income:stateCapital', 'income')]: -1,
    },
    cells: [cell('T01', 'income:fiscalAppropriation', 'income'), cell('T01', 'income:general', 'income')],
    says: '多 22.76',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'T2-3',
    what: 'in a row of table 2',
    wrong: { [cell('T02', 'item:2010399', 'fiscalAppropriation')]: 60 },
    cells: [cell('T02', 'item:2010399', 'fiscalAppropriation'), cell('T02', 'item:2010399', 'general')],
    says: '60.00 大于',
  },
  {
    rule: 'T4-6',
    what: 'in a row of table 4',
    wrong: { [cell('T04', 'class:208', 'fiscalAppropriation')]: 21.92 },
    cells: [cell('T04', 'class:208', 'fiscalAppropriation'), cell('T04', 'class:208', 'general')],
    says: '多 0.01',
  },
  {
    rule: 'T4-6',
    what: 'among the income of table 4',
    wrong: { [cell('T04', 'income:fiscalAppropriation', 'income')]: 477.25 },
    cells: [cell('T04', 'income:fiscalAppropriation', 'income'), cell('T04', 'income:general', 'income')],
    says: '477.25 大于',
  },
  {
    rule: 'T7-3',
    what: 'in a row of table 7',
    wrong: { [cell('T07', 'unclassified', 'fiscalAppropriation')]: 57 },
    cells: [cell('T07', 'unclassified', 'fiscalAppropriation'), cell('T07', 'unclassified', 'general')],
    says: '57.00 大于',
  },
  {
    rule: 'X6',
    what: 'table 5 above table 3',
    wrong: { [cell('T05', 'item:2010301', 'wages')]: 128.65 },
    cells: [cell('T05', 'item:2010301', 'wages'), cell('T03', 'item:2010301', 'wages')],
    says: '多 0.09',
  },
  {
    rule: 'X9-2',
    what: 'table 6 above table 7',
    wrong: { [cell('T06', 'pair:30101', 'total')]: 86 },
    cells: [
      cell('T06', 'pair:30101', 'total'),
      cell('T07', 'pair:30101', 'general'),
      cell('T07', 'pair:30101', 'carriedGeneral'),
    ],
    says: '多 0.20',
  },
  {
    rule: 'X10-2',
    what: '公务接待费 of table 6 above table 8',
    wrong: { [cell('T08', 'total', 'reception')]: 0.5 },
    cells: [cell('T06', 'pair:30217', 'total'), cell('T08', 'total', 'reception')],
    says: '多 0.50',
  },
]);

twins('money cells', [
  {
    rule: 'G1',
    what: 'a negative amount',
    wrong: { [cell('T02', 'item:2010399', 'fiscalAppropriation')]: -8.2 },
    cells: [cell('T02', 'item:2010399', 'fiscalAppropriation')],
    says: '有负数',
  },
  {
    rule: 'G2',
    what: 'text in the place of a number',
    wrong: { [cell('T03', 'item:2010301', 'wages')]: '待核' },
    cells: [cell('T03', 'item:2010301', 'wages')],
    says: '“待核”，不是数',
  },
  {
    rule: 'G2',
    what: 'an error in one cell',
    wrong: { [cell('T03', 'item:2010301', 'wages')]: '#REF!' },
    cells: [cell('T03', 'item:2010301', 'wages')],
    says: '“#REF!”，不是数',
  },
  {
    rule: 'G2',
    what: 'errors in several cells of a table, together',
    wrong: {
      [cell('T03', 'item:2010301', 'wages')]: '#REF!',
      [cell('T03', 'item:2010301', 'basic')]: '#VALUE!',
      [cell('T03', 'item:2010301', 'total')]: '#VALUE!',
    },
    cells: [
      cell('T03', 'item:2010301', 'total'),
      cell('T03', 'item:2010301', 'basic'),
      cell('T03', 'item:2010301', 'wages'),
    ],
    says: '表3 有 3 格是 #VALUE!、#REF!，算不出数',
  },
  {
    rule: 'G3',
    what: 'a number stored as text',
    wrong: { [cell('T03', 'item:2010301', 'wages')]: '1,128.56' },
    cells: [cell('T03', 'item:2010301', 'wages')],
    says: '1,128.56 存成了文本',
    more: {
      fix: {
        kind: 'numbers',
        place: { sheet: '表3 支出总体', row: 7, column: 7 },
        numbers: [{ place: { sheet: '表3 支出总体', row: 7, column: 7 }, amount: 112856 }],
      },
    },
  },
  {
    rule: 'G3',
    what: 'several numbers of a table stored as text, one of them finer than it is printed',
    wrong: {
      [cell('T03', 'item:2010301', 'wages')]: '128.56',
      [cell('T03', 'item:2010301', 'goods')]: '248.1651',
      [cell('T03', 'item:2010399', 'goods')]: '１',
    },
    cells: [
      cell('T03', 'item:2010301', 'wages'),
      cell('T03', 'item:2010301', 'goods'),
      cell('T03', 'item:2010399', 'goods'),
    ],
    says: '表3 有 3 格金额存成了文本，合计不会算上它们：表3 2010301',
    more: {
      fix: {
        kind: 'numbers',
        place: { sheet: '表3 支出总体', row: 7, column: 7 },
        numbers: [
          { place: { sheet: '表3 支出总体', row: 7, column: 7 }, amount: 12856 },
          { place: { sheet: '表3 支出总体', row: 8, column: 9 }, amount: 100 },
        ],
      },
    },
  },
  {
    rule: 'G4',
    what: 'finer than printed, in exact mode',
    wrong: { [cell('T03', 'item:2010301', 'wages')]: 128.5649 },
    cells: [cell('T03', 'item:2010301', 'wages')],
    says: '128.5649，印出来是 128.56',
  },
  {
    rule: 'G4',
    what: 'finer than printed, as others publish',
    exact: false,
    wrong: { [cell('T03', 'item:2010301', 'wages')]: 128.5649, [cell('T03', 'item:2010301', 'goods')]: 248.1651 },
    cells: [cell('T03', 'item:2010301', 'wages'), cell('T03', 'item:2010301', 'goods')],
    says: '表3 有 2 格',
    more: { severity: 'hint' },
  },
]);

describe('G3', () => {
  it('offers no number where text is finer than what is printed', () => {
    const [found] = violations(
      'G3',
      evidenceOf({
        sheets: live(exampleLedger()).sheets.map((sheet) =>
          sheet.name === '表3 支出总体'
            ? {
                ...sheet,
                values: sheet.values.map((row, at) => (at === 7 ? row.with(7, '128.5649') : row)),
                formulas: sheet.formulas.map((row) => row.map(() => null)),
              }
            : sheet,
        ),
      }),
    );
    expect(found).toBeDefined();
    expect(found!.fix).toBeUndefined();
  });
});

describe('G5', () => {
  it('tells formulas without results, table by table, as not checked', () => {
    const book = live(exampleLedger());
    expect(violations('G5', evidenceOf(book))).toEqual([]);
    const sheets = book.sheets.map((sheet) =>
      sheet.name === '表3 支出总体'
        ? { ...sheet, values: sheet.values.map((row, at) => (at === 7 ? row.with(5, null).with(6, null) : row)) }
        : sheet,
    );
    const found = violations('G5', evidenceOf({ sheets }));
    expect(found.map(cellsOf)).toEqual([[cell('T03', 'item:2010301', 'total'), cell('T03', 'item:2010301', 'basic')]]);
    expect(found[0]).toMatchObject({ outcome: 'unchecked', code: 'uncalculated', details: { table: 'T03', count: 2 } });
  });
});

twins('what function and economy say of the same money', [
  {
    rule: 'X14',
    what: '2210201 and 30113',
    wrong: { [cell('T05', 'item:2210201', 'basic')]: 15 },
    cells: [cell('T05', 'item:2210201', 'basic'), cell('T06', 'pair:30113', 'total')],
    says: '住房公积金：表5 科目 2210201 是 15.00，表6 科目 30113 是 14.40，差 0.60',
  },
  {
    rule: 'X14',
    what: '离退休费: only individuals, not all of the item',
    wrong: { [cell('T05', 'item:2080501', 'individuals')]: 2 },
    cells: [cell('T05', 'item:2080501', 'individuals'), cell('T06', 'pair:30302', 'total')],
    says: '差 0.15',
  },
  {
    rule: 'X14',
    what: 'rounding aside in published tables',
    exact: false,
    wrong: { [cell('T05', 'item:2210201', 'basic')]: 14.42 },
    cells: [cell('T05', 'item:2210201', 'basic'), cell('T06', 'pair:30113', 'total')],
    says: '差 0.02',
  },
  {
    rule: 'X15',
    what: 'more money besides 财政拨款 than all projects have',
    wrong: { [cell('T10', 'total', 'general')]: 40 },
    cells: [
      cell('T01', 'income:general', 'income'),
      cell('T01', 'income:fiscalAppropriation', 'income'),
      cell('T10', 'total', 'general'),
    ],
    says: '有 48.00，表10 全部项目的一般公共预算只有 40.00',
  },
  {
    rule: 'T6-9',
    what: '劳务费 above half of 公用经费',
    settled: { [cell('T06', 'pair:30226', 'operating')]: 120 },
    wrong: { [cell('T06', 'pair:30226', 'operating')]: 168.44 },
    cells: [cell('T06', 'pair:30226', 'operating')],
    says: '30226 劳务费 168.44，占公用经费 248.17 的 68%',
  },
]);
