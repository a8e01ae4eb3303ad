import type { Ledger } from '../../../src/ledger/model/schema.ts';
import type { Atom } from '../published.ts';
import { nameOf } from './names.ts';
import * as money from './sources.ts';
import { carriedOver, from, isBasic, isSpent, thisYear } from './sources.ts';
import { type Column, type ExpectedRow, type ExpectedTable, emptyNote, printedColumns, rowOf, texts } from './table.ts';

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

const pairOf = ({ entry }: Atom): string => `${entry.departmental} ${entry.governmental}`;

/** Every pair of codes once, as it first comes. */
const pairsOf = (atoms: readonly Atom[]): string[] => [
  ...new Set(atoms.filter(({ entry }) => entry.departmental !== '').map(pairOf)),
];

/** Total, then one row for each pair of codes. */
function rowsOf(
  ledger: Ledger,
  columns: readonly Column[],
  pairs: readonly string[],
  atoms: readonly Atom[],
): ExpectedRow[] {
  return [
    rowOf(columns, ['合计'], atoms),
    ...pairs.map((pair) => {
      const [left, right] = pair.split(' ') as [string, string];
      const own = atoms.filter((atom) => pairOf(atom) === pair);
      return rowOf(columns, [left, nameOf(left, ledger), right, nameOf(right, ledger)], own);
    }),
  ];
}

const isOfTable6 = (atom: Atom): boolean => isBasic(atom) && from(...money.PUBLIC)(atom);

/** 表6 */
export function table6(ledger: Ledger, atoms: readonly Atom[]): ExpectedTable {
  const { year } = ledger;
  const own = atoms.filter(isOfTable6);
  const rows = rowsOf(ledger, BASIC, pairsOf(own), own);
  const title = [`${year}年一般公共预算基本支出表`];
  return { number: 6, title, columns: printedColumns(BASIC), rows, notes: emptyNote(year, own) };
}

/** 表7: the rows of table 6 in their order, then the other pairs; projects without economic codes in a row at the end. */
export function table7(ledger: Ledger, atoms: readonly Atom[]): ExpectedTable {
  const { year } = ledger;
  const spent = atoms.filter(isSpent);
  const rows = rowsOf(ledger, ALL, [...new Set([...pairsOf(spent.filter(isOfTable6)), ...pairsOf(spent)])], spent);
  const uncoded = spent.filter(({ entry }) => entry.departmental === '');
  if (uncoded.length > 0) rows.push(rowOf(ALL, ['未列经济分类'], uncoded));
  const title = [`${year}年支出经济分类汇总表`];
  return { number: 7, title, columns: printedColumns(ALL), rows, notes: emptyNote(year, spent) };
}
