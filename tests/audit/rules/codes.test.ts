import { describe, expect, it } from 'vitest';
import { exampleLedger } from '../../compose/example.ts';
import { published } from '../worlds/workbooks.ts';
import { evidenceOf, objections } from './evidence.ts';
import { edited, twins } from './twin.ts';

twins('codes and names', [
  {
    rule: 'T6-4',
    what: 'a functional name that belongs to no such code',
    wrong: { '表3 支出总体!E8': '行政运营' },
    cells: ['表3 支出总体!E8'],
    says: '表3 的科目 2010301 名称是“行政运营”，科目表里是“行政运行”',
  },
  {
    rule: 'T6-4',
    what: 'the same wrong name in two tables, told once',
    wrong: { '表6 基本支出!B10': '水电费', '表7 经济分类汇总!B10': '水电费' },
    cells: ['表6 基本支出!B10', '表7 经济分类汇总!B10'],
    says: '表6、表7 的科目 30201',
  },
  {
    rule: 'T6-4',
    what: 'a governmental name left blank',
    wrong: { '表6 基本支出!D16': null },
    cells: ['表6 基本支出!D16'],
    says: '50205 没有写名称，科目表里是“委托业务费”',
  },
  {
    rule: 'T6-5',
    what: 'an item that the standard does not have',
    wrong: { '表5 一般公共预算支出!C8': '77' },
    cells: ['表5 一般公共预算支出!A8'],
    says: '“2010377 行政运行”不在内置科目表里',
  },
  {
    rule: 'T6-5',
    what: 'a class that does not exist',
    wrong: { '表5 一般公共预算支出!A8': '299' },
    cells: ['表5 一般公共预算支出!A8'],
    says: '它的类（前 3 位）不存在',
    more: { severity: 'error' },
  },
  {
    rule: 'T6-6',
    what: 'an item that we know from memory only',
    wrong: { '表3 支出总体!B8': '01', '表3 支出总体!C8': '02', '表3 支出总体!E8': '一般行政管理事务' },
    cells: ['表3 支出总体!A8'],
    says: '表3 的科目 2010102 一般行政管理事务',
  },
  {
    rule: 'T6-7',
    what: 'a pair that no table of correspondence has',
    wrong: { '表6 基本支出!C6': '50201' },
    cells: ['表6 基本支出!C6'],
    says: '表6 的 30101 → 50201',
  },
  {
    rule: 'T6-8',
    what: 'governmental codes of both kinds in one unit',
    settled: { '表6 基本支出!C8': '50199' },
    wrong: { '表6 基本支出!C8': '50501' },
    cells: ['表6 基本支出!C8'],
    says: '较少的是 50501',
  },
]);

const CURRENT = {
  '表1 收支总体!C16': '十二、城乡社区',
  '表1 收支总体!C17': '十三、农林水',
  '表1 收支总体!C19': '十五、资源勘探工业信息等',
  '表4 财政拨款收支!C13': '（七）文化旅游体育与传媒支出',
  '表4 财政拨款收支!C15': '（九）社会保险基金支出',
  '表4 财政拨款收支!C18': '（十二）城乡社区支出',
  '表4 财政拨款收支!C19': '（十三）农林水支出',
  '表4 财政拨款收支!C21': '（十五）资源勘探工业信息等支出',
};

twins('names of classes', [
  {
    rule: 'T1-6',
    what: 'a former name in table 1',
    settled: CURRENT,
    wrong: { '表1 收支总体!C17': '十三、农林水事务' },
    cells: ['表1 收支总体!C17'],
    says: '表1 有的类用的是旧名：农林水事务 → 农林水支出',
  },
]);

describe('names that mean the same', () => {
  it.each([
    ['half-width brackets', { '表6 基本支出!B18': '维修(护)费' }],
    ['blanks', { '表3 支出总体!E14': '住房  公积金' }],
    ['full-width letters and digits of codes', { '表6 基本支出!A18': '３０２１３' }],
  ])('%s', (_, edits) => {
    expect(objections('T6-4', evidenceOf(edited(published(exampleLedger()), edits)))).toEqual([]);
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
    expect(objections('T6-4', evidenceOf(former))).toEqual([]);
  });
});
