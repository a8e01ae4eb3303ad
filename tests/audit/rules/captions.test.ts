import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/workbook/model/address.ts';
import { exampleLedger } from '../../compose/example.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { twoUnits } from '../../compose/two-units.ts';
import { live, published } from '../worlds/workbooks.ts';
import { evidenceOf, violations } from './evidence.ts';
import { type Edits, edited, twins } from './twin.ts';

const { cell, printed } = namedCells(exampleLedger());

/** Of a unit: the other one has money of 政府性基金. */
const scoped = twoUnits('019001');
const ofUnit = live({
  ...scoped,
  entries: [
    ...scoped.entries,
    { ...scoped.entries[2]!, functional: '2120801', source: '政府性基金预算', amount: 250_000 },
  ],
});
const noFund = '表9 政府性基金!A7';

twins('year, department and unit', [
  {
    rule: 'X16-1',
    what: 'another year in a title',
    wrong: { [printed('T03', '2024年')]: '2023年部门支出总体情况表' },
    cells: [printed('T03', '2024年')],
    says: '表3 表题是 2023 年，其他表是 2024 年',
    more: {},
  },
  {
    rule: 'X16-1',
    what: 'another year in the second line of a title',
    wrong: { [printed('T11', '（2024年度')]: '（2025年度）' },
    cells: [printed('T11', '（2024年度')],
    says: '表11 表题是 2025 年',
  },
  {
    rule: 'X16-1',
    what: 'no year in a title',
    wrong: { [printed('T03', '2024年')]: '部门支出总体情况表' },
    cells: [printed('T03', '2024年')],
    says: '表3 表题里没有年度',
    more: { severity: 'hint' },
  },
  {
    rule: 'X16-1',
    what: 'the statement of last year',
    wrong: { [printed('T09', '2024年度')]: '2023年度本部门无政府性基金安排的支出，故本表为空表' },
    cells: [printed('T09', '2024年度')],
    says: '说明写的是 2023 年',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'X16-2',
    what: 'another department in a caption',
    wrong: { [printed('T03', '部门名称：')]: '部门名称：封丘县数据局' },
    cells: [printed('T03', '部门名称：')],
    says: '表3 的部门名称是“封丘县数据局”，其他表是“封丘县政务服务和大数据管理局”',
  },
  {
    rule: 'X16-2',
    what: 'another department on the form',
    wrong: { [printed('T11', '部门名称：')]: '部门名称：封丘县数据局' },
    cells: [printed('T11', '部门名称：')],
    says: '表11 的部门名称',
  },
  {
    rule: 'X16-3',
    what: 'another name for a unit',
    wrong: { [cell('T05', 'unit:019001', 'name')]: '封丘县数据局' },
    cells: [cell('T05', 'unit:019001', 'name')],
    says: '表5 单位 019 的名称是“封丘县数据局”',
  },
  {
    rule: 'X16-3',
    what: 'another code for a unit',
    wrong: { [cell('T05', 'unit:019001', 'unit')]: '020' },
    cells: [cell('T05', 'unit:019001', 'unit')],
    says: '的代码是 020，其他表是 019',
  },
  {
    rule: 'X16-3',
    what: 'a project of no unit',
    wrong: { [cell('T10', 'project:P0002', 'unit')]: '封丘县数据局' },
    cells: [cell('T10', 'project:P0002', 'unit')],
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
  [printed('T11', '部门预算总额（万元）')]: '部门预算总额（元）',
  [printed('T12', '项目金额（万元）')]: '项目金额（元）',
};

twins('unit of money', [
  {
    rule: 'X16-4',
    what: '元 beside 万元',
    wrong: { [printed('T03', '单位：万元')]: '单位：元' },
    cells: [printed('T03', '单位：万元')],
    says: '表3 的金额单位是元，其他表是万元',
    more: {},
  },
  {
    rule: 'X16-4',
    what: '三公 in 万元 where all else is in 元',
    settled: IN_YUAN,
    wrong: { [printed('T08', '单位：万元')]: '单位：万元' },
    cells: [printed('T08', '单位：万元')],
    says: '表8 的金额单位是万元',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'X16-4',
    what: 'no unit of money',
    wrong: { [printed('T03', '单位：万元')]: null },
    cells: [printed('T03', '2024年')],
    says: '表3 没有印金额单位',
    more: { severity: 'plausibility' },
  },
]);

twins('what stands around the figures', [
  {
    rule: 'N14',
    what: 'a placeholder',
    wrong: { [cell('T12', 'project:P0001', 'costName')]: 'XX总成本' },
    cells: [cell('T12', 'project:P0001', 'costName')],
    says: '占位文字“XX”',
  },
  {
    rule: 'T9-5',
    what: 'an empty table without its statement',
    wrong: { [printed('T09', '2024年度')]: null },
    cells: [printed('T09', '2024年度')],
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
    wrong: { [cell('T09', 'total', 'total')]: 10 },
    cells: [printed('T09', '2024年度'), cell('T09', 'total', 'total')],
    says: '表9 有金额，表下却写着',
  },
  {
    rule: 'T9-5',
    what: 'table 8 without money and statement',
    wrong: {
      [cell('T08', 'total', 'total')]: null,
      [cell('T08', 'total', 'reception')]: null,
      [cell('T07', 'pair:30217', 'departmental')]: '30299',
    },
    cells: ['表8 三公经费!A7'],
    says: '表8 是空表，没有说明',
  },
  {
    rule: 'T9-5',
    what: 'an empty table of a unit, of which another unit has money',
    workbook: ofUnit,
    wrong: { [noFund]: null },
    cells: [noFund],
    says: '表9 是空表，没有说明',
  },
  {
    rule: 'T9-5',
    what: 'a table with rows whose amounts may be too small to print',
    wrong: { [cell('T08', 'total', 'total')]: null, [cell('T08', 'total', 'reception')]: null },
    cells: ['表8 三公经费!A7'],
    says: '表8 的金额全是零',
    more: { severity: 'plausibility' },
  },
  {
    rule: 'T5-5',
    what: 'a note that says only 财政拨款',
    settled: { [printed('T05', '备注：')]: null },
    wrong: { [printed('T05', '备注：')]: '备注：本表仅含当年财政拨款安排的支出' },
    cells: [printed('T05', '备注：')],
    says: '表5 合计 477.24，当年财政拨款是 429.24',
  },
]);

describe('texts that are in order', () => {
  it.each([
    [
      'N14',
      'words that hold 待',
      { [cell('T12', 'project:P0001:1', 'outputName')]: '接待填表人数，有待补充完善的制度' },
    ],
    ['N14', 'a multiplication', { [cell('T12', 'project:P0001:1', 'outputValue')]: '3×5间' }],
    ['N14', 'letters and digits of a code', { [cell('T12', 'project:P0001', 'code')]: '41072724XX00000038808' }],
    ['N14', 'a year in Chinese digits', { [cell('T12', 'project:P0001:1', 'outputValue')]: '二〇〇八年' }],
    [
      'T9-5',
      'the statement of other places',
      { [printed('T09', '2024年度')]: '注：本部门没有使用政府性基金预算拨款安排的支出。' },
    ],
    ['T9-5', 'no data', { [printed('T09', '2024年度')]: '备注：本表无数据' }],
    ['T5-5', 'a note that is true', { [cell('T04', 'expenditure:thisYear', 'fiscalAppropriation')]: 477.24 }],
  ])('%s: %s', (rule, _, edits) => {
    expect(violations(rule, evidenceOf(edited(published(exampleLedger()), edits)))).toEqual([]);
  });
});
