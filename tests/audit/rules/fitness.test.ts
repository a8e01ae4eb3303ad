import type { Ledger } from '../../../src/ledger/model/schema.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';
import { exampleLedger } from '../../compose/example.ts';
import { namedCells } from '../worlds/named-cells.ts';
import { live, published } from '../worlds/workbooks.ts';
import { type Edits, placeOf, twins } from './twin.ts';

const ledger = exampleLedger();
const seed = published(ledger);
const { cell, printed } = namedCells(ledger);

const withSheet = (name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot => ({
  sheets: seed.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
});

const coded = (table: 'T05' | 'T09', row: string, [first, second, third]: readonly string[]): Edits => ({
  [cell(table, row, 'class')]: first!,
  [cell(table, row, 'section')]: second!,
  [cell(table, row, 'item')]: third!,
});

twins('subjects and their budgets', [
  {
    rule: 'T9-6',
    what: '一般公共预算 on a subject of which the class has none',
    wrong: coded('T05', 'item:2210201', ['223', '01', '03']),
    cells: [cell('T05', 'item:2210201', 'total')],
    says: '表5 把一般公共预算列在 2230103',
    more: { severity: 'error' },
  },
  {
    rule: 'T9-6',
    what: '一般公共预算 on a section that is known as one of the fund budget',
    wrong: coded('T05', 'item:2210201', ['212', '08', '03']),
    cells: [cell('T05', 'item:2210201', 'total')],
    says: '表5 把一般公共预算列在 2120803',
  },
  {
    rule: 'T9-6',
    what: '政府性基金 on 一般公共服务',
    wrong: { [cell('T02', 'item:2010399', 'fund')]: 2 },
    cells: [cell('T02', 'item:2010399', 'fund')],
    says: '表2 把政府性基金预算列在 2010399',
    more: { severity: 'error' },
  },
]);

/** 基本工资 as institutions pay it. */
const mixed = (): Ledger => ({
  ...ledger,
  entries: ledger.entries.map((entry) =>
    entry.departmental === '30101' ? { ...entry, governmental: '50501' } : entry,
  ),
});

twins('kinds of units', [
  {
    rule: 'T6-10',
    what: 'a governmental code of institutions in an administrative unit',
    workbook: live(ledger),
    other: live(mixed()),
    cells: [cell('T06', 'pair:30101', 'governmental'), cell('T07', 'pair:30101', 'governmental')],
    says: '表6、表7 的 30101 → 50501 不是行政单位用的政府经济科目',
  },
]);

const GOALS = printed('T11', '年度履职目标');
const TASKS = printed('T11', '任务名称');
const INDICATORS = printed('T11', '三级指标');

/** Nothing in some rows of table 11 but its first columns. */
const emptied = (from: string, to: string | undefined, column: number): Edits => {
  const sheet = seed.sheets.find(({ name }) => name === placeOf(from).sheet)!;
  const end = to === undefined ? sheet.values.length : placeOf(to).row;
  const edits: Record<string, null> = {};
  for (let row = placeOf(from).row + 1; row < end; row++) edits[`${sheet.name}!${'ABCDE'[column]}${row + 1}`] = null;
  return edits;
};

const NO_GOALS = { [GOALS.replace('!A', '!B')]: null };
const NO_TASKS = emptied(TASKS, printed('T11', '预算情况'), placeOf(TASKS).column);
const NO_INDICATORS = emptied(INDICATORS, undefined, placeOf(INDICATORS).column);

twins('goals and tasks of table 11', [
  { rule: 'T11-4', what: 'no goals', wrong: NO_GOALS, cells: [GOALS], says: '表11 没有填年度履职目标。请补上' },
  {
    rule: 'T11-4',
    what: 'neither goals nor tasks',
    wrong: { ...NO_GOALS, ...NO_TASKS },
    cells: [GOALS, TASKS],
    says: '表11 没有填年度履职目标、年度主要任务。请补上',
  },
  {
    rule: 'T11-4',
    what: 'nothing at all',
    wrong: { ...NO_GOALS, ...NO_TASKS, ...NO_INDICATORS },
    cells: [GOALS, TASKS, INDICATORS],
    says: '部门整体绩效目标要随预算公开',
  },
]);

const HIDDEN = placeOf(cell('T03', 'item:2210201', 'total'));

twins('what is printed', [
  {
    rule: 'G11',
    what: 'a hidden row with money',
    other: withSheet(HIDDEN.sheet, (sheet) => ({ ...sheet, hidden: { rows: [HIDDEN.row], columns: [] } })),
    cells: ['total', 'basic', 'wages'].map((column) => cell('T03', 'item:2210201', column)),
    says: `表3 隐藏的行或列（${HIDDEN.row + 1}）里有 3 个金额`,
  },
  {
    rule: 'G12',
    what: 'tables without any figure',
    other: {
      sheets: seed.sheets.map((sheet) => ({
        ...sheet,
        values: sheet.values.map((line) => line.map((value) => (typeof value === 'number' ? null : value))),
      })),
    },
    cells: [],
    says: '十二张表里一个数也没有',
    more: { outcome: 'unchecked' },
  },
  {
    rule: 'X16-5',
    what: 'a table that holds 元',
    other: withSheet('表5 一般公共预算支出', (sheet) => ({
      ...sheet,
      values: sheet.values.map((line) => line.map((value) => (typeof value === 'number' ? value * 10_000 : value))),
    })),
    cells: [cell('T05', 'total', 'total')],
    says: '表5 的数是其他表的一万倍',
  },
]);
