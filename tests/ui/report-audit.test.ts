import { describe, expect, it } from 'vitest';
import type { AuditedWorkbook } from '../../src/app/audit/audit-workbook.ts';
import type { KeyedFinding, Suspect } from '../../src/audit/model/finding.ts';
import { reportAudit } from '../../src/ui/worker/report-audit.ts';
import type { Audit } from '../../src/audit/audit.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { placeTable } from '../../src/layout/place-table.ts';
import { t03 } from '../../src/tables/t03-expenditure.ts';
import { exampleLedger } from '../compose/example.ts';
import { zhCN } from '../../src/locales/texts.ts';
import type { SheetSnapshot } from '../../src/workbook/model/snapshot.ts';

const SHEET = '表3 支出总体';
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

/** A1 is a number, B1 a formula, C1 text, D1 blank. */
const sheet: SheetSnapshot = { name: SHEET, values: [[1234.5, 20, '一万']], formulas: [[null, '=A1', null]] };

const label = (column: string) => ({ table: 'T03', row: '合计', column }) as const;

const finding = (more: Partial<KeyedFinding>): KeyedFinding => ({
  key: 'T3-1 | T03 total total',
  rule: 'T3-1',
  severity: 'error',
  outcome: 'error',
  code: 'unequal',
  details: {
    left: { count: 1, cells: [label('合计')] },
    actual: 123_450,
    right: { count: 1, cells: [label('基本支出小计')] },
    expected: 2000,
    difference: 121_450,
  },
  cells: [{ place: at(0, 0), value: 1234.5 }],
  suspects: [],
  leading: 0,
  follows: [],
  ...more,
});

const suspect = (column: number, suggested: number, together: Suspect['together'] = []): Suspect => ({
  place: at(0, column),
  label: { table: 'T05', row: '', column: `第 ${column} 格` },
  current: 0,
  suggested,
  settles: 4,
  together,
});

const reported = (findings: readonly KeyedFinding[], more: Partial<AuditedWorkbook> = {}, moneyUnits = ['万元']) => {
  const tables = new Map(moneyUnits.map((moneyUnit, index) => [index, { moneyUnit }]));
  const audit = { found: { tables }, tables: tables.size, exact: false, passed: 7, unchecked: 0, findings } as unknown;
  const audited = {
    audit,
    snapshot: { sheets: [sheet] },
    explanations: { saved: new Map(), old: {}, unreadable: false },
    ...more,
  } as AuditedWorkbook;
  return reportAudit(audited, zhCN);
};

describe('a finding in the pane', () => {
  it('says where it is and what its rule is, and folds what follows', () => {
    const details = { left: { count: 1, cells: [label('合计')] }, actual: 2000 };
    const follow = finding({ code: 'notZero', details, cells: [{ place: at(4, 27), value: 20 }] });
    const { items, tables, passed } = reported([finding({ follows: [follow] })]);
    expect({ tables, passed }).toEqual({ tables: 1, passed: 7 });
    expect(items[0]).toMatchObject({
      table: '表3',
      tableId: 'T03',
      message: '表3 合计 合计 1,234.50 ≠ 表3 合计 基本支出小计 20.00，差 1,214.50',
      where: '表3 支出总体!A1',
      place: at(0, 0),
      wording: { content: '表3 各行：合计 = 基本支出小计 + 项目支出小计' },
      follows: [
        { where: '表3 支出总体!AB5', place: at(4, 27), message: '表3 合计 合计 20.00 应为空：没有相应的行或科目' },
      ],
    });
  });

  it('names the row and the heading of the cell that it leads to, and of those that follow', () => {
    const placed = placeTable(t03, ledgerDisclosure(exampleLedger()), 'typed');
    const found = { tables: new Map([['T03', { placed }]]) };
    const key = (row: string, column: string) => ({ table: 'T03', row, column }) as const;
    const cells = [{ place: at(0, 0), value: 1, key: key('item:019001:2010301', 'wages') }];
    const code = { place: at(0, 2), value: 1, key: key('item:019001:2010301', 'class') };
    const items = [finding({ cells, follows: [finding({ cells: [code] })] })];
    const audit = { found, tables: 1, exact: false, passed: 7, unchecked: 0, findings: items } as unknown as Audit;
    const [item] = reported(items, { audit }).items;
    expect(item!.where).toBe('表3 支出总体!A1 2010301 行政运行 工资福利支出');
    expect(item!.follows[0]!.where).toBe('表3 支出总体!C1 2010301 行政运行 类');
  });

  it('leads to the cell of its fix, and shows what stands there and what will', () => {
    const fix = { kind: 'formula', place: at(0, 1), formula: '=ROUND(A1,2)' } as const;
    const [item] = reported([finding({ fix })]).items;
    expect(item).toMatchObject({ where: '表3 支出总体!B1', place: at(0, 1) });
    expect(item!.fix).toMatchObject({
      kind: 'formula',
      changes: [
        {
          cell: { before: '=A1', after: '=ROUND(A1,2)' },
          change: { place: at(0, 1), content: { formula: '=ROUND(A1,2)' } },
        },
      ],
    });
    const known = { ...fix, amount: 123_450 };
    expect(reported([finding({ fix: known })]).items[0]!.fix!.changes[0]!.cell.after).toBe('1,234.50（公式）');
    const formulas = [
      { place: at(0, 0), formula: '=B1' },
      { place: at(0, 2), formula: '=ROUND(B1,2)' },
    ];
    const all = reported([finding({ fix: { kind: 'formulas', place: at(0, 0), formulas } })]).items[0]!;
    expect(all.fix!.changes.map(({ cell: { before, after } }) => [before, after])).toEqual([
      ['1,234.50', '=B1'],
      ['“一万”', '=ROUND(B1,2)'],
    ]);
    const numbers = [{ place: at(0, 2), amount: 1_000_000 }];
    const number = reported([finding({ fix: { kind: 'numbers', place: at(0, 2), numbers } })]).items[0]!;
    expect(number).toMatchObject({
      where: '表3 支出总体!C1',
      fix: { kind: 'numbers', changes: [{ cell: { before: '“一万”', after: '10,000.00' } }] },
    });
    const text = reported([finding({ fix: { kind: 'text', place: at(0, 3), text: '本表为空表' } })]).items[0]!;
    expect(text.fix!.changes[0]!.cell).toMatchObject({ before: '空', after: '“本表为空表”' });
  });
});

describe('the likeliest ways to settle it', () => {
  it('one cell: it is what the finding leads to', () => {
    const [item] = reported([finding({ suspects: [suspect(0, 123_040), suspect(2, 5)], leading: 1 })]).items;
    expect(item).toMatchObject({ table: '表5', where: '表3 支出总体!A1 第 0 格' });
    expect(item!.ways).toHaveLength(1);
    expect(item!.ways[0]).toMatchObject({
      settles: 4,
      cells: [{ where: '表3 支出总体!A1', label: '表5 第 0 格', before: '1,234.50', after: '1,230.40' }],
      changes: [{ place: at(0, 0), content: { number: 1230.4 } }],
    });
  });

  it('several cells that are equally suspect are ways of their own', () => {
    const suspects = [suspect(2, 1_000_000), suspect(0, 0), suspect(3, 150)];
    const { ways } = reported([finding({ suspects, leading: 3 })]).items[0]!;
    expect(ways.map(({ cells }) => cells.map(({ before, after }) => `${before} → ${after}`))).toEqual([
      ['“一万” → 10,000.00'],
      ['1,234.50 → 空'],
      ['空 → 1.50'],
    ]);
    expect(ways[1]!.changes).toEqual([{ place: at(0, 0) }]);
  });

  it('cells that are to be changed together are one way', () => {
    const suspects = [
      suspect(0, 100, [{ place: at(0, 3), suggested: 250 }]),
      suspect(3, 250, [{ place: at(0, 0), suggested: 100 }]),
    ];
    const { ways } = reported([finding({ suspects, leading: 2 })]).items[0]!;
    expect(ways).toHaveLength(1);
    expect(ways[0]!.cells.map(({ where, label: name, after }) => [where, name, after])).toEqual([
      ['表3 支出总体!A1', '表5 第 0 格', '1.00'],
      ['表3 支出总体!D1', '表5 第 3 格', '2.50'],
    ]);
    expect(ways[0]!.changes).toHaveLength(2);
  });

  it('are not to be clicked where a formula stands, or while 元 stands beside 万元', () => {
    const overFormula = finding({ suspects: [suspect(1, 100)], leading: 1 });
    expect(reported([overFormula]).items[0]!.ways[0]).toMatchObject({ cells: [{ before: '=A1' }] });
    expect(reported([overFormula]).items[0]!.ways[0]!.changes).toBeUndefined();
    const typed = finding({ suspects: [suspect(0, 100)], leading: 1 });
    expect(reported([typed], {}, ['万元', '元']).items[0]!.ways[0]!.changes).toBeUndefined();
    expect(reported([typed], {}, ['元', '元']).items[0]!.ways[0]!.changes).toHaveLength(1);
  });
});
