import type { Ledger } from '../../../src/ledger/schema.ts';
import { departmental, governmental } from '../../../src/standards/economic.ts';
import type { Atom } from '../published.ts';
import * as money from './sources.ts';
import { carriedOver, from, isBasic, isSpent, thisYear } from './sources.ts';
import type { Column, ExpectedRow, ExpectedTable } from './table.ts';
import { emptyNote, printedColumns, rowOf, texts } from './table.ts';

const inClass =
  (...classes: string[]) =>
  ({ entry }: Atom): boolean =>
    classes.includes(entry.departmental.slice(0, 3));

const labels = (right: string) =>
  texts(
    '部门预算支出经济分类科目/科目编码',
    '部门预算支出经济分类科目/科目名称',
    `${right}/科目编码`,
    `${right}/科目名称`,
  );

const BASIC: readonly Column[] = [
  ...labels('政府预算支出经济分类科目编码'),
  { path: '本年一般公共预算基本支出/合计', holds: () => true },
  { path: '本年一般公共预算基本支出/人员经费', holds: inClass('301', '303') },
  { path: '本年一般公共预算基本支出/公用经费', holds: inClass('302', '310') },
];

const ALL: readonly Column[] = [
  ...labels('政府预算支出经济分类科目'),
  { path: '总计', holds: () => true },
  ...thisYear(''),
  ...carriedOver,
];

/** Total, then one row for each pair of codes, in the order in which the ledger first has them. */
function rowsOf(columns: readonly Column[], atoms: readonly Atom[]): ExpectedRow[] {
  const pairs = new Map<string, Atom[]>();
  for (const atom of atoms) {
    if (atom.entry.departmental === '') continue;
    const pair = `${atom.entry.departmental} ${atom.entry.governmental}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), atom]);
  }
  return [
    rowOf(columns, ['合计'], atoms),
    ...[...pairs].map(([pair, own]) => {
      const [left, right] = pair.split(' ') as [string, string];
      return rowOf(columns, [left, departmental(left)!.name, right, governmental(right)!.name], own);
    }),
  ];
}

/** 表6 */
export function table6({ year }: Ledger, atoms: readonly Atom[]): ExpectedTable {
  const rows = rowsOf(BASIC, atoms.filter(isBasic).filter(from(...money.PUBLIC)));
  const title = [`${year}年一般公共预算基本支出表`];
  return { number: 6, title, columns: printedColumns(BASIC), rows, notes: emptyNote(year, rows) };
}

/** 表7: projects without economic codes have a row of their own, the last. */
export function table7({ year }: Ledger, atoms: readonly Atom[]): ExpectedTable {
  const spent = atoms.filter(isSpent);
  const rows = rowsOf(ALL, spent);
  const uncoded = spent.filter(({ entry }) => entry.departmental === '');
  if (uncoded.length > 0) rows.push(rowOf(ALL, ['未列经济分类'], uncoded));
  const title = [`${year}年支出经济分类汇总表`];
  return { number: 7, title, columns: printedColumns(ALL), rows, notes: emptyNote(year, rows) };
}
