import { groupBy } from '../../base/group-by.ts';
import type { ForeignRow, RowGap, RowGroup } from '../../recognise/foreign/foreign-table.ts';
import type { Cell, TableCells } from './cells.ts';
import { functionalParents } from '../../standards/functional.ts';
import type { ForeignFinding } from './foreign-finding.ts';

/** What is odd about the rows of a table: the same code twice, a class or a section without its like, details that are missing, no 合计. */
export function structureFindings(cells: TableCells, tables: readonly TableCells[]): ForeignFinding[] {
  return cells.table.groups.flatMap((group) => {
    const gaps = gapsIn(cells, group);
    const coded = group.rows.filter(({ key }) => /^[fe]:[\d?]/.test(key ?? ''));
    if (coded.length < 3) return gaps;
    return [
      ...gaps,
      ...repeated(cells, group, coded),
      ...withoutParent(cells, group, coded),
      ...withoutClasses(cells, group, coded, tables),
      ...withoutItems(cells, group, coded),
      ...withoutTotal(cells, group, coded),
    ];
  });
}

function gapsIn(cells: TableCells, group: RowGroup): ForeignFinding[] {
  return group.gaps.map(({ at, lacks }): ForeignFinding => {
    const row = group.rows[at]!;
    return gap(lacks, moneyIn(cells, group, row), row.label);
  });
}

const gap = (lacks: RowGap['lacks'], cell: Cell, label: string): ForeignFinding => ({
  code: 'gap',
  rule: 'W5',
  outcome: 'plausibility',
  lacks,
  cell,
  label,
});

/** What a code of three digits is called, where it is not printed. */
const CLASS = '类';

const codeOf = ({ key }: ForeignRow) => key!.slice(2);

function repeated(cells: TableCells, group: RowGroup, coded: readonly ForeignRow[]): ForeignFinding[] {
  return coded.flatMap((row, index): ForeignFinding[] => {
    const before = coded[index - 1];
    if (!before || before.key !== row.key || before.row !== row.row - 1) return [];
    const cell = moneyIn(cells, group, row);
    const [of] = partsOf(row);
    return [{ code: 'repeatedCode', rule: 'W5', outcome: 'plausibility', cell, of, below: '', name: row.label }];
  });
}

/** An item without its section, a section without its class, where others have theirs. */
function withoutParent(cells: TableCells, group: RowGroup, coded: readonly ForeignRow[]): ForeignFinding[] {
  const codes = new Set(coded.map(codeOf));
  const isPair = coded.some((row) => /^\d{3}:/.test(codeOf(row)));
  return [3, 5].flatMap((length) => {
    const below = coded.filter((row) => partsOf(row)[0].length === length + 2 && !codeOf(row).includes('~'));
    const groups = groupBy(below, (row) => parentCode(row, length, isPair));
    const missing = groups.filter(([row]) => !codes.has(parentCode(row, length, isPair)));
    // Where hardly any has its parent, the form prints none.
    if (missing.length * 2 >= groups.length && !missing.some(([row]) => codeOf(row).includes('?'))) return [];
    return missing.map(([row]): ForeignFinding => {
      const of = parentCode(row, length, isPair).replace(/[?]+/, '').replace(':', ' ') || CLASS;
      const below = partsOf(row)[0].replace(/[?]+/g, '');
      const cell = moneyIn(cells, group, row);
      return { code: 'missingParent', rule: 'W5', outcome: 'error', cell, of, below, name: row.label };
    });
  });
}

const ECONOMIC_CLASS = /^e:\d{3}$/;

/** Sections of 经济分类 without any class, where other tables of the workbook print theirs: in a form of its own, or left out. */
function withoutClasses(
  cells: TableCells,
  group: RowGroup,
  coded: readonly ForeignRow[],
  tables: readonly TableCells[],
): ForeignFinding[] {
  if (!coded.every(({ key }) => /^e:\d{5}$/.test(key!))) return [];
  const printClasses = tables.some(
    ({ table }) =>
      table !== cells.table && table.groups.some(({ rows }) => rows.some(({ key }) => ECONOMIC_CLASS.test(key ?? ''))),
  );
  if (!printClasses) return [];
  return groupBy(coded, (row) => codeOf(row).slice(0, 3)).map(([row]): ForeignFinding => {
    const [of, below] = [codeOf(row).slice(0, 3), codeOf(row)];
    const cell = moneyIn(cells, group, row);
    return { code: 'missingParent', rule: 'W5', outcome: 'plausibility', cell, of, below, name: row.label };
  });
}

const partsOf = (row: ForeignRow) => [...codeOf(row).split(':'), ''] as [code: string, second: string];

function parentCode(row: ForeignRow, length: number, isPair: boolean): string {
  const [code, second] = partsOf(row);
  return `${code.slice(0, length)}${isPair && length === 3 ? `:${second.slice(0, 3)}` : ''}`;
}

/** A section that ends a branch though the standard has items below it, where at least as many others have theirs; and classes likewise. */
function withoutItems(cells: TableCells, group: RowGroup, coded: readonly ForeignRow[]): ForeignFinding[] {
  const rows = coded
    .map((row) => ({ code: partsOf(row)[0], label: row.label, cell: moneyIn(cells, group, row) }))
    .filter(({ cell }) => cell.amount !== 0);
  const functional = coded[0]!.key!.startsWith('f:') ? functionalParents(cells.table.year ?? 0) : undefined;
  return [3, 5].flatMap((length) => {
    const above = rows.filter(({ code }) => code.length === length && (functional?.has(code) ?? length === 3));
    const listed = new Set(rows.flatMap(({ code }) => (code.length > length ? [code.slice(0, length)] : [])));
    const ending = above.filter(({ code }) => !listed.has(code));
    // Where more end there, the form goes no deeper.
    if (ending.length * 2 > above.length) return [];
    return ending.map(({ code, label, cell }) => gap('details', cell, `${code} ${label}`));
  });
}

function withoutTotal(cells: TableCells, group: RowGroup, coded: readonly ForeignRow[]): ForeignFinding[] {
  if (group.side !== 'rows' || group.rows.some(({ key }) => key === 'total') || cells.isEmpty) return [];
  return [{ code: 'noTotal', rule: 'W5', outcome: 'plausibility', cell: moneyIn(cells, group, coded[0]!) }];
}

/** The first cell of a row that has money. */
function moneyIn(cells: TableCells, { columns }: RowGroup, { row }: ForeignRow): Cell {
  const all = columns.map(({ column }) => cells.at(row, column));
  return all.find(({ amount }) => amount !== 0) ?? all[0]!;
}
