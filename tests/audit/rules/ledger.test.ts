import { describe, expect, it } from 'vitest';
import type { Entry, Ledger } from '../../../src/ledger/model/schema.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../../compose/example.ts';
import { twoUnits } from '../../compose/two-units.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { live, since } from '../worlds/workbooks.ts';
import { messageOf } from '../message-of.ts';
import { cellsOf, evidenceOf, violations } from './evidence.ts';
import { edited } from './twin.ts';

const { cell } = namedCells(exampleLedger());

const RULES = ['D1', 'D2', 'D3', 'D4'];

const told = (book: WorkbookSnapshot) => {
  const evidence = evidenceOf(book);
  expect(evidence.ledger).toBeDefined();
  return RULES.flatMap((rule) =>
    violations(rule, evidence).map((one) => `${rule} ${cellsOf(one).join(' ')}: ${messageOf(one)}`),
  );
};

const withEntry = (entry: Partial<Entry>): Ledger => {
  const ledger = exampleLedger();
  return { ...ledger, entries: [...ledger.entries, { ...ledger.entries[0]!, amount: 3.5, ...entry }] };
};

describe('the ledger against the tables', () => {
  it('agrees in what 生成 makes, also for one unit of several', () => {
    expect(told(live(exampleLedger()))).toEqual([]);
    expect(told(live(twoUnits('部门')))).toEqual([]);
    expect(told(live(twoUnits('019002')))).toEqual([]);
  });

  it('D1: an item that no table has yet', () => {
    const ledger = withEntry({ functional: '2010350', departmental: '30101', governmental: '50101' });
    expect(told(since(exampleLedger(), ledger))).toEqual([
      'D1 底稿!G31: 底稿里单位 019001、科目 2010350 的 3.50 万元没有进表2、表3、表5。请再点一次“一键生成”。',
    ]);
  });

  it('D1: two entries of such an item, together', () => {
    const one = withEntry({ functional: '2010350', departmental: '30101', governmental: '50101' });
    const both = { ...one, entries: [...one.entries, { ...one.entries.at(-1)!, departmental: '30102', amount: 1.25 }] };
    expect(told(since(exampleLedger(), both))).toEqual([
      'D1 底稿!G31 底稿!G32: 底稿里单位 019001、科目 2010350 的 4.75 万元没有进表2、表3、表5。请再点一次“一键生成”。',
    ]);
  });

  it('D1: a pair that tables 6 and 7 do not have yet', () => {
    const ledger = withEntry({ departmental: '30215', governmental: '50202', amount: 2 });
    const found = told(since(exampleLedger(), ledger));
    expect(found[0]).toBe(
      'D1 底稿!G31: 底稿里单位 019001、科目 2010301 的 2.00 万元没有进表6、表7。请再点一次“一键生成”。',
    );
  });

  it('D1: a project that tables 10 and 12 do not have yet', () => {
    const ledger = exampleLedger();
    const [project] = ledger.projects;
    const wider = {
      ...ledger,
      projects: [...ledger.projects, { ...project!, name: '信息系统运维', code: '' }],
      entries: [
        ...ledger.entries,
        { ...ledger.entries.at(-1)!, project: '信息系统运维', departmental: '', governmental: '', amount: 9 },
      ],
    };
    expect(told(since(ledger, wider))[0]).toBe(
      'D1 底稿!G31: 底稿里单位 019001、科目 2010399、项目“信息系统运维”的 9.00 万元没有进表10、表12。请再点一次“一键生成”。',
    );
  });

  it('D1: money for a fund where table 9 is empty', () => {
    const ledger = withEntry({ source: '政府性基金预算', functional: '2120899' });
    expect(told(since(exampleLedger(), ledger))[0]).toContain('没有进表2、表3、表9');
  });

  it('D1: a year-end carry-over', () => {
    const ledger = withEntry({ functional: '年终结转结余', departmental: '', governmental: '' });
    expect(told(since(exampleLedger(), ledger))).toEqual([
      'D1 底稿!G31: 底稿里单位 019001、科目 年终结转结余 的 3.50 万元没有进表2。请再点一次“一键生成”。',
    ]);
  });

  it('D2: a source in the total of table 2', () => {
    expect(told(edited(live(exampleLedger()), { [cell('T02', 'total', 'fiscalAppropriation')]: 430 }))).toEqual([
      'D2 表2 收入总体!I6: 表2 合计行“一般公共预算·财政拨款”是 430.00，底稿是 429.24，差 0.76。请再点一次“一键生成”，或核对改动过的格。',
    ]);
  });

  it('D3: an item in table 3', () => {
    expect(told(edited(live(exampleLedger()), { [cell('T03', 'item:2101101', 'total')]: 80 }))).toEqual([
      'D3 表3 支出总体!F13: 表3 2101101 行政单位医疗 是 80.00，底稿是 8.00，差 72.00。请再点一次“一键生成”，或核对改动过的格。',
    ]);
  });

  it('D4: another year', () => {
    expect(told(since(exampleLedger(), { ...exampleLedger(), year: 2025 }))).toEqual([
      'D4 表1 收支总体!A1: 底稿是 2025 年，十二张表是 2024 年。请再点一次“一键生成”。',
    ]);
  });

  it('D4: another department', () => {
    const { department } = exampleLedger();
    const renamed = { ...exampleLedger(), department: { ...department, name: '封丘县数据局' } };
    const found = told(since(exampleLedger(), renamed));
    expect(found).toEqual([
      'D4 参数!B6: 底稿要公开的是“封丘县数据局”，十二张表是“封丘县政务服务和大数据管理局”。请再点一次“一键生成”。',
    ]);
  });
});
