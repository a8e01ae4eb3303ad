import { describe, expect, it } from 'vitest';
import { exampleLedger } from '../../compose/example.ts';
import { live } from '../worlds/workbooks.ts';
import { cellsOf, evidenceOf, objections } from './evidence.ts';
import { twins } from './twin.ts';

twins('of which is no more than the whole', [
  {
    rule: 'T1-2',
    what: '其中：财政拨款 above 一般公共预算',
    wrong: { '表1 收支总体!B6': 500 },
    cells: ['表1 收支总体!B6', '表1 收支总体!B5'],
    says: '500.00 大于',
    more: { severity: 'error', actual: 50000, expected: 47724, difference: 2276 },
  },
  {
    rule: 'T1-2',
    what: 'is a question only where something is negative',
    wrong: { '表1 收支总体!B6': 500, '表1 收支总体!B8': -1 },
    cells: ['表1 收支总体!B6', '表1 收支总体!B5'],
    says: '多 22.76',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'T2-3',
    what: 'in a row of table 2',
    wrong: { '表2 收入总体!I9': 60 },
    cells: ['表2 收入总体!I9', '表2 收入总体!H9'],
    says: '60.00 大于',
  },
  {
    rule: 'T4-6',
    what: 'in a row of table 4',
    wrong: { '表4 财政拨款收支!F14': 21.92 },
    cells: ['表4 财政拨款收支!F14', '表4 财政拨款收支!E14'],
    says: '多 0.01',
  },
  {
    rule: 'T4-6',
    what: 'among the income of table 4',
    wrong: { '表4 财政拨款收支!B8': 477.25 },
    cells: ['表4 财政拨款收支!B8', '表4 财政拨款收支!B7'],
    says: '477.25 大于',
  },
  {
    rule: 'T7-3',
    what: 'in a row of table 7',
    wrong: { '表7 经济分类汇总!G27': 57 },
    cells: ['表7 经济分类汇总!G27', '表7 经济分类汇总!F27'],
    says: '57.00 大于',
  },
  {
    rule: 'X6',
    what: 'table 5 above table 3',
    wrong: { '表5 一般公共预算支出!H8': 128.65 },
    cells: ['表5 一般公共预算支出!H8', '表3 支出总体!H8'],
    says: '多 0.09',
  },
  {
    rule: 'X9-2',
    what: 'table 6 above table 7',
    wrong: { '表6 基本支出!E6': 86 },
    cells: ['表6 基本支出!E6', '表7 经济分类汇总!F6', '表7 经济分类汇总!Q6'],
    says: '多 0.20',
  },
  {
    rule: 'X10-2',
    what: '公务接待费 of table 6 above table 8',
    wrong: { '表8 三公经费!F5': 0.5 },
    cells: ['表6 基本支出!E19', '表8 三公经费!F5'],
    says: '多 0.50',
  },
]);

twins('money cells', [
  {
    rule: 'G1',
    what: 'a negative amount',
    wrong: { '表2 收入总体!I9': -8.2 },
    cells: ['表2 收入总体!I9'],
    says: '有负数',
  },
  {
    rule: 'G2',
    what: 'text in the place of a number',
    wrong: { '表3 支出总体!H8': '待核' },
    cells: ['表3 支出总体!H8'],
    says: '“待核”，不是数',
  },
  {
    rule: 'G2',
    what: 'an error in one cell',
    wrong: { '表3 支出总体!H8': '#REF!' },
    cells: ['表3 支出总体!H8'],
    says: '“#REF!”，不是数',
  },
  {
    rule: 'G2',
    what: 'errors in several cells of a table, together',
    wrong: { '表3 支出总体!H8': '#REF!', '表3 支出总体!G8': '#VALUE!', '表3 支出总体!F8': '#VALUE!' },
    cells: ['表3 支出总体!F8', '表3 支出总体!G8', '表3 支出总体!H8'],
    says: '表3 有 3 格是 #VALUE!、#REF!，算不出数',
  },
  {
    rule: 'G3',
    what: 'a number stored as text',
    wrong: { '表3 支出总体!H8': '1,128.56' },
    cells: ['表3 支出总体!H8'],
    says: '1,128.56 存成了文本',
    more: {
      fix: { kind: 'number', place: { sheet: '表3 支出总体', row: 7, column: 7 }, amount: 112856 },
    },
  },
  {
    rule: 'G4',
    what: 'finer than printed, in exact mode',
    wrong: { '表3 支出总体!H8': 128.5649 },
    cells: ['表3 支出总体!H8'],
    says: '128.5649，印出来是 128.56',
  },
  {
    rule: 'G4',
    what: 'finer than printed, as others publish',
    exact: false,
    wrong: { '表3 支出总体!H8': 128.5649, '表3 支出总体!J8': 248.1651 },
    cells: ['表3 支出总体!H8', '表3 支出总体!J8'],
    says: '表3 有 2 格',
    more: { severity: 'hint' },
  },
]);

describe('G3', () => {
  it('offers no number where text is finer than what is printed', () => {
    const [found] = objections(
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
    expect(objections('G5', evidenceOf(book))).toEqual([]);
    const sheets = book.sheets.map((sheet) =>
      sheet.name === '表3 支出总体'
        ? { ...sheet, values: sheet.values.map((row, at) => (at === 7 ? row.with(5, null).with(6, null) : row)) }
        : sheet,
    );
    const found = objections('G5', evidenceOf({ sheets }));
    expect(found.map(cellsOf)).toEqual([['表3 支出总体!F8', '表3 支出总体!G8']]);
    expect(found[0]).toMatchObject({ outcome: 'unchecked', message: expect.stringContaining('表3 有 2 个公式') });
  });
});

twins('what function and economy say of the same money', [
  {
    rule: 'X14',
    what: '2210201 and 30113',
    wrong: { '表5 一般公共预算支出!G14': 15 },
    cells: ['表5 一般公共预算支出!G14', '表6 基本支出!E26'],
    says: '住房公积金：表5 科目 2210201 是 15.00，表6 科目 30113 是 14.40，差 0.60',
  },
  {
    rule: 'X14',
    what: '离退休费: only individuals, not all of the item',
    wrong: { '表5 一般公共预算支出!I10': 2 },
    cells: ['表5 一般公共预算支出!I10', '表6 基本支出!E22'],
    says: '差 0.15',
  },
  {
    rule: 'X14',
    what: 'rounding aside in published tables',
    exact: false,
    wrong: { '表5 一般公共预算支出!G14': 14.42 },
    cells: ['表5 一般公共预算支出!G14', '表6 基本支出!E26'],
    says: '差 0.02',
  },
  {
    rule: 'X15',
    what: 'more money besides 财政拨款 than all projects have',
    wrong: { '表10 项目支出!E5': 40 },
    cells: ['表1 收支总体!B5', '表1 收支总体!B6', '表10 项目支出!E5'],
    says: '有 48.00，表10 全部项目的一般公共预算只有 40.00',
  },
  {
    rule: 'T6-9',
    what: '劳务费 above half of 公用经费',
    settled: { '表6 基本支出!G16': 120 },
    wrong: { '表6 基本支出!G16': 168.44 },
    cells: ['表6 基本支出!G16'],
    says: '30226 劳务费 168.44，占公用经费 248.17 的 68%',
  },
]);
