import { describe, expect, it } from 'vitest';
import { exampleLedger } from '../../compose/example.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { published } from '../worlds/workbooks.ts';
import { evidenceOf, violations } from './evidence.ts';
import { edited, twins } from './twin.ts';

const { cell } = namedCells(exampleLedger());

twins('codes and names', [
  {
    rule: 'T6-4',
    what: 'a functional name that belongs to no such code',
    wrong: { [cell('T03', 'item:2010301', 'name')]: '行政运营' },
    cells: [cell('T03', 'item:2010301', 'name')],
    says: '表3 的科目 2010301 名称是“行政运营”，科目表里是“行政运行”',
  },
  {
    rule: 'T6-4',
    what: 'the same wrong name in two tables, told once',
    wrong: {
      [cell('T06', 'pair:30201', 'departmentalName')]: '水电费',
      [cell('T07', 'pair:30201', 'departmentalName')]: '水电费',
    },
    cells: [cell('T06', 'pair:30201', 'departmentalName'), cell('T07', 'pair:30201', 'departmentalName')],
    says: '表6、表7 的科目 30201',
  },
  {
    rule: 'T6-4',
    what: 'a governmental name left blank',
    wrong: { [cell('T06', 'pair:30226', 'governmentalName')]: null },
    cells: [cell('T06', 'pair:30226', 'governmentalName')],
    says: '50205 没有写名称，科目表里是“委托业务费”',
  },
  {
    rule: 'T6-5',
    what: 'an item that the standard does not have',
    wrong: { [cell('T05', 'item:2010301', 'item')]: '77' },
    cells: [cell('T05', 'item:2010301', 'class')],
    says: '“2010377 行政运行”不在内置科目表里',
  },
  {
    rule: 'T6-5',
    what: 'a class that does not exist',
    wrong: { [cell('T05', 'item:2010301', 'class')]: '299' },
    cells: [cell('T05', 'item:2010301', 'class')],
    says: '它的类（前 3 位）不存在',
    more: { severity: 'error' },
  },
  {
    rule: 'T6-6',
    what: 'an item that we know from memory only',
    wrong: {
      [cell('T03', 'item:2010301', 'section')]: '01',
      [cell('T03', 'item:2010301', 'item')]: '02',
      [cell('T03', 'item:2010301', 'name')]: '一般行政管理事务',
    },
    cells: [cell('T03', 'item:2010301', 'class')],
    says: '表3 的科目 2010102 一般行政管理事务',
  },
  {
    rule: 'T6-6',
    what: 'the same of several tables',
    wrong: Object.fromEntries(
      (['T03', 'T05'] as const).flatMap((table) => [
        [cell(table, 'item:2010301', 'section'), '01'],
        [cell(table, 'item:2010301', 'item'), '02'],
        [cell(table, 'item:2010301', 'name'), '一般行政管理事务'],
      ]),
    ),
    cells: [cell('T03', 'item:2010301', 'class'), cell('T05', 'item:2010301', 'class')],
    says: '表3、表5 的科目 2010102 一般行政管理事务',
  },
  {
    rule: 'T6-7',
    what: 'a pair that no table of correspondence has',
    wrong: { [cell('T06', 'pair:30101', 'governmental')]: '50201' },
    cells: [cell('T06', 'pair:30101', 'governmental')],
    says: '表6 的 30101 → 50201',
  },
  {
    rule: 'T6-7',
    what: 'several of them, which are confirmed together',
    wrong: {
      [cell('T06', 'pair:30101', 'governmental')]: '50201',
      [cell('T07', 'pair:30201', 'governmental')]: '50101',
    },
    cells: [cell('T06', 'pair:30101', 'governmental'), cell('T07', 'pair:30201', 'governmental')],
    says: '表6、表7 的 30101 → 50201、30201 → 50101',
  },
  {
    rule: 'T6-8',
    what: 'governmental codes of both kinds in one unit',
    settled: { [cell('T06', 'pair:30107', 'governmental')]: '50199' },
    wrong: { [cell('T06', 'pair:30107', 'governmental')]: '50501' },
    cells: [cell('T06', 'pair:30107', 'governmental')],
    says: '较少的是 50501',
  },
]);

const CURRENT = {
  [cell('T01', 'class:212', 'expenditureItem')]: '十二、城乡社区',
  [cell('T01', 'class:213', 'expenditureItem')]: '十三、农林水',
  [cell('T01', 'class:215', 'expenditureItem')]: '十五、资源勘探工业信息等',
  [cell('T04', 'class:207', 'expenditureItem')]: '（七）文化旅游体育与传媒支出',
  [cell('T04', 'class:209', 'expenditureItem')]: '（九）社会保险基金支出',
  [cell('T04', 'class:212', 'expenditureItem')]: '（十二）城乡社区支出',
  [cell('T04', 'class:213', 'expenditureItem')]: '（十三）农林水支出',
  [cell('T04', 'class:215', 'expenditureItem')]: '（十五）资源勘探工业信息等支出',
};

twins('names of classes', [
  {
    rule: 'T1-6',
    what: 'a former name in table 1',
    settled: CURRENT,
    wrong: { [cell('T01', 'class:213', 'expenditureItem')]: '十三、农林水事务' },
    cells: [cell('T01', 'class:213', 'expenditureItem')],
    says: '表1 有的类用的是旧名：农林水事务 → 农林水支出',
  },
]);

describe('names that mean the same', () => {
  it.each([
    ['half-width brackets', { [cell('T06', 'pair:30213', 'departmentalName')]: '维修(护)费' }],
    ['blanks', { [cell('T03', 'item:2210201', 'name')]: '住房  公积金' }],
    ['full-width letters and digits of codes', { [cell('T06', 'pair:30213', 'departmental')]: '３０２１３' }],
  ])('%s', (_, edits) => {
    expect(violations('T6-4', evidenceOf(edited(published(exampleLedger()), edits)))).toEqual([]);
  });

  it('the name of 2018 of a governmental class', () => {
    const ledger = exampleLedger();
    const project = ledger.entries.find(({ project: name }) => name === '2024年工作经费')!;
    Object.assign(project, { departmental: '31001', governmental: '50601' });
    const book = published(ledger);
    const sheet = book.sheets.find(({ name }) => name === '表7 经济分类汇总')!;
    const row = sheet.values.findIndex((line) => line.includes('50601'));
    expect(sheet.values[row]).toContain('资本性支出');
    const former = edited(book, { [`表7 经济分类汇总!D${row + 1}`]: '资本性支出（一）' });
    expect(violations('T6-4', evidenceOf(former))).toEqual([]);
  });
});
