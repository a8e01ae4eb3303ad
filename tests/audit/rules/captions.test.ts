import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/workbook/address.ts';
import { exampleLedger } from '../../compose/example.ts';
import { published } from '../worlds/workbooks.ts';
import { evidenceOf, objections } from './evidence.ts';
import type { Edits } from './twin.ts';
import { edited, twins } from './twin.ts';

twins('year, department and unit', [
  {
    rule: 'X16-1',
    what: 'another year in a title',
    wrong: { '表3 支出总体!A1': '2023年部门支出总体情况表' },
    cells: ['表3 支出总体!A1'],
    says: '表3 表题是 2023 年，其他表是 2024 年',
    more: {},
  },
  {
    rule: 'X16-1',
    what: 'another year in the second line of a title',
    wrong: { '表11 整体绩效!A2': '（2025年度）' },
    cells: ['表11 整体绩效!A2'],
    says: '表11 表题是 2025 年',
  },
  {
    rule: 'X16-1',
    what: 'no year in a title',
    wrong: { '表3 支出总体!A1': '部门支出总体情况表' },
    cells: ['表3 支出总体!A1'],
    says: '表3 表题里没有年度',
    more: { severity: 'hint' },
  },
  {
    rule: 'X16-1',
    what: 'the statement of last year',
    wrong: { '表9 政府性基金!A7': '2023年度本部门无政府性基金安排的支出，故本表为空表' },
    cells: ['表9 政府性基金!A7'],
    says: '说明写的是 2023 年',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'X16-2',
    what: 'another department in a caption',
    wrong: { '表3 支出总体!A2': '部门名称：封丘县数据局' },
    cells: ['表3 支出总体!A2'],
    says: '表3 的部门名称是“封丘县数据局”，其他表是“封丘县政务服务和大数据管理局”',
  },
  {
    rule: 'X16-2',
    what: 'another department on the form',
    wrong: { '表11 整体绩效!A3': '部门名称：封丘县数据局' },
    cells: ['表11 整体绩效!A3'],
    says: '表11 的部门名称',
  },
  {
    rule: 'X16-3',
    what: 'another name for a unit',
    wrong: { '表5 一般公共预算支出!E7': '封丘县数据局' },
    cells: ['表5 一般公共预算支出!E7'],
    says: '表5 单位 019 的名称是“封丘县数据局”',
  },
  {
    rule: 'X16-3',
    what: 'another code for a unit',
    wrong: { '表5 一般公共预算支出!D7': '020' },
    cells: ['表5 一般公共预算支出!D7'],
    says: '的代码是 020，其他表是 019',
  },
  {
    rule: 'X16-3',
    what: 'a project of no unit',
    wrong: { '表10 项目支出!C8': '封丘县数据局' },
    cells: ['表10 项目支出!C8'],
    says: '项目单位“封丘县数据局”',
  },
]);

const CAPTIONS: Edits = Object.fromEntries(
  published(exampleLedger()).sheets.flatMap(({ name, values }) => {
    const column = values[1]!.indexOf('单位：万元');
    return column < 0 ? [] : [[`${name}!${cellName(1, column)}`, '单位：元']];
  }),
);
const IN_YUAN: Edits = {
  ...CAPTIONS,
  '表11 整体绩效!B7': '部门预算总额（元）',
  '表12 项目绩效!C3': '项目金额（元）',
};

twins('unit of money', [
  {
    rule: 'X16-4',
    what: '元 beside 万元',
    wrong: { '表3 支出总体!N2': '单位：元' },
    cells: ['表3 支出总体!N2'],
    says: '表3 的金额单位是元，其他表是万元',
    more: {},
  },
  {
    rule: 'X16-4',
    what: '三公 in 万元 where all else is in 元',
    settled: IN_YUAN,
    wrong: { '表8 三公经费!F2': '单位：万元' },
    cells: ['表8 三公经费!F2'],
    says: '表8 的金额单位是万元',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'X16-4',
    what: 'no unit of money',
    wrong: { '表3 支出总体!N2': null },
    cells: ['表3 支出总体!A1'],
    says: '表3 没有印金额单位',
    more: { severity: 'plausibility' },
  },
]);

twins('what stands around the figures', [
  {
    rule: 'N14',
    what: 'a placeholder',
    wrong: { '表12 项目绩效!G8': 'XX总成本' },
    cells: ['表12 项目绩效!G8'],
    says: '占位文字“XX”',
  },
  {
    rule: 'T9-5',
    what: 'an empty table without its statement',
    wrong: { '表9 政府性基金!A7': null },
    cells: ['表9 政府性基金!A7'],
    says: '表9 是空表，没有说明',
    more: {
      fix: {
        kind: 'text',
        place: { sheet: '表9 政府性基金', row: 6, column: 0 },
        text: '2024年度本部门无政府性基金安排的支出，故本表为空表',
      },
    },
  },
  {
    rule: 'T9-5',
    what: 'a statement below money',
    wrong: { '表9 政府性基金!F6': 10 },
    cells: ['表9 政府性基金!A7', '表9 政府性基金!F6'],
    says: '表9 有金额，表下却写着',
  },
  {
    rule: 'T9-5',
    what: 'table 8 without money and statement',
    wrong: { '表8 三公经费!A5': null, '表8 三公经费!F5': null, '表7 经济分类汇总!A19': '30299' },
    cells: ['表8 三公经费!A7'],
    says: '表8 是空表，没有说明',
  },
  {
    rule: 'T9-5',
    what: 'a table with rows whose amounts may be too small to print',
    wrong: { '表8 三公经费!A5': null, '表8 三公经费!F5': null },
    cells: ['表8 三公经费!A7'],
    says: '表8 的金额全是零',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'T5-5',
    what: 'a note that says only 财政拨款',
    settled: { '表5 一般公共预算支出!A15': null },
    wrong: { '表5 一般公共预算支出!A15': '备注：本表仅含当年财政拨款安排的支出' },
    cells: ['表5 一般公共预算支出!A15'],
    says: '表5 合计 477.24，当年财政拨款是 429.24',
  },
]);

describe('texts that are in order', () => {
  it.each([
    ['N14', 'words that hold 待', { '表12 项目绩效!I9': '接待填表人数，有待补充完善的制度' }],
    ['N14', 'a multiplication', { '表12 项目绩效!J9': '3×5间' }],
    ['N14', 'letters and digits of a code', { '表12 项目绩效!A8': '41072724XX00000038808' }],
    ['N14', 'a year in Chinese digits', { '表12 项目绩效!J9': '二〇〇八年' }],
    [
      'T9-5',
      'the statement of other places',
      { '表9 政府性基金!A7': '注：本部门没有使用政府性基金预算拨款安排的支出。' },
    ],
    ['T9-5', 'no data', { '表9 政府性基金!A7': '备注：本表无数据' }],
    ['T5-5', 'a note that is true', { '表4 财政拨款收支!F6': 477.24 }],
  ])('%s: %s', (rule, _, edits) => {
    expect(objections(rule, evidenceOf(edited(published(exampleLedger()), edits)))).toEqual([]);
  });
});
