import type { Ledger } from '../../../src/ledger/model/schema.ts';
import type { Atom } from '../published.ts';
import { nameOf } from './names.ts';
import * as money from './sources.ts';
import { carriedOver, from, isBasic, isSpent, isYearEnd, thisYear } from './sources.ts';
import { type Column, type ExpectedRow, type ExpectedTable, emptyNote, printedColumns, rowOf, texts } from './table.ts';

const LABELS = texts('科目编码/类', '科目编码/款', '科目编码/项', '单位代码', '单位（科目名称）');

const basic =
  (...classes: string[]) =>
  (atom: Atom): boolean =>
    isBasic(atom) && classes.includes(atom.entry.departmental.slice(0, 3));

const EXPENDITURE: readonly Column[] = [
  ...LABELS,
  { path: '合计', holds: () => true },
  { path: '基本支出/小计', holds: isBasic },
  { path: '基本支出/人员经费/工资福利支出', holds: basic('301') },
  { path: '基本支出/人员经费/对个人和家庭的补助', holds: basic('303') },
  { path: '基本支出/公用经费/商品和服务支出', holds: basic('302') },
  { path: '基本支出/公用经费/资本性支出', holds: basic('310') },
  { path: '项目支出/小计', holds: ({ project }) => project !== undefined },
  { path: '项目支出/其他运转类', holds: ({ project }) => project?.kind === '其他运转类' },
  { path: '项目支出/特定目标类', holds: ({ project }) => project?.kind === '特定目标类' },
];

const INCOME: readonly Column[] = [
  ...LABELS,
  { path: '总计', holds: () => true },
  { path: '本年收入/小计', holds: (atom) => !from(...money.CARRIED)(atom) },
  ...thisYear('本年收入/'),
  ...carriedOver,
];

/** Total, then each unit with its codes in order; what is left at the end of the year stands last in its unit. */
function rowsOf(ledger: Ledger, columns: readonly Column[], atoms: readonly Atom[]): ExpectedRow[] {
  const only = ledger.units.length === 1;
  const units = ledger.units.flatMap((unit) => {
    const own = atoms.filter(({ entry }) => entry.unit === unit.code);
    if (own.length === 0) return [];
    const { code, name } = only ? ledger.department : unit;
    const codes = [...new Set(own.filter(isSpent).map(({ entry }) => entry.functional))].sort();
    const left = own.filter(isYearEnd);
    return [
      rowOf(columns, ['', '', '', code, name], own),
      ...codes.map((functionalCode) =>
        rowOf(
          columns,
          [...partsOf(functionalCode), '', nameOf(functionalCode, ledger)],
          own.filter(({ entry }) => entry.functional === functionalCode),
        ),
      ),
      ...(left.length > 0 ? [rowOf(columns, ['', '', '', '', '年终结转结余'], left)] : []),
    ];
  });
  return [rowOf(columns, ['', '', '', '', '合计'], atoms), ...units];
}

const partsOf = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5)];

/** 表2 */
export function table2(ledger: Ledger, atoms: readonly Atom[]): ExpectedTable {
  const rows = rowsOf(ledger, INCOME, atoms);
  const title = [`${ledger.year}年部门收入总体情况表`];
  return { number: 2, title, columns: printedColumns(INCOME), rows, notes: emptyNote(ledger.year, atoms) };
}

function expenditure(ledger: Ledger, number: number, name: string, atoms: readonly Atom[], without?: string) {
  const rows = rowsOf(ledger, EXPENDITURE, atoms);
  const title = [`${ledger.year}年${name}`];
  return { number, title, columns: printedColumns(EXPENDITURE), rows, notes: emptyNote(ledger.year, atoms, without) };
}

/** 表3 */
export const table3 = (ledger: Ledger, atoms: readonly Atom[]): ExpectedTable =>
  expenditure(ledger, 3, '部门支出总体情况表', atoms.filter(isSpent));

/** 表5: says that it holds only this year's money where nothing in it is carried over. */
export function table5(ledger: Ledger, atoms: readonly Atom[]): ExpectedTable {
  const own = atoms.filter(isSpent).filter(from(...money.PUBLIC));
  const table = expenditure(ledger, 5, '一般公共预算支出情况表', own);
  const remark = own.some(from(...money.CARRIED)) ? [] : [/^备注：本表仅含当年财政拨款安排的支出$/];
  return { ...table, notes: [...remark, ...table.notes] };
}

/** 表9 */
export const table9 = (ledger: Ledger, atoms: readonly Atom[]): ExpectedTable =>
  expenditure(
    ledger,
    9,
    '政府性基金预算支出情况表',
    atoms.filter(isSpent).filter(from(...money.FUND)),
    '政府性基金安排的支出',
  );
