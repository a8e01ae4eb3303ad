import type { ForeignTable, MoneyColumn, RowGroup } from '../../recognise/foreign/foreign-table.ts';
import { SUM_HEADING } from '../../recognise/foreign/column-roles.ts';
import type { Cell, TableCells } from './cells.ts';
import type { Check } from './check.ts';

/** The sums that a table makes of itself: rows of rows, columns of columns, and 收入总计 = 支出总计. */
export function ownSums(cells: TableCells): Check[] {
  const { table } = cells;
  return [
    ...table.groups.flatMap((group) => [...rowSums(cells, group), ...columnSums(cells, group)]),
    ...table.groups.flatMap((group) => changes(cells, group)),
    ...balances(cells),
  ];
}

function rowSums(cells: TableCells, { columns, rows, sums }: RowGroup): Check[] {
  return sums.flatMap(({ whole, parts, perhaps = [], basis, isDoubtful }) => {
    const isTotal = rows[whole]!.key === 'total' || rows[whole]!.key === 'thisYear';
    // Where nothing stands in the row at all, it is a heading of those below it.
    const isHeading = !isTotal && columns.every(({ column }) => !cells.at(rows[whole]!.row, column).amount);
    if (isHeading) return [];
    return columns.map(({ column }): Check => {
      const at = (index: number) => cells.at(rows[index]!.row, column);
      const right = parts.map(at);
      return {
        rule: isTotal ? 'W2' : 'W1',
        code: isTotal ? 'total' : 'rows',
        // A list and its 合计 are one sum: there is nothing to vote with.
        kind: basis === 'list' ? undefined : 'rows',
        isByCode: basis === 'code' && /^[fe]:/.test(rows[parts[0]!]!.key ?? ''),
        ...(isDoubtful && { isDoubtful }),
        left: [at(whole)],
        variants: [{ right }, ...(perhaps.length > 0 ? [{ right: [...right, ...perhaps.map(at)] }] : [])],
      };
    });
  });
}

function columnSums(cells: TableCells, group: RowGroup): Check[] {
  const blocks = new Map<string, MoneyColumn[]>();
  for (const column of group.columns) blocks.set(column.block, [...(blocks.get(column.block) ?? []), column]);
  return [...blocks].flatMap(([block, columns]) =>
    bandsOf(cells.table, columns).flatMap(({ whole, parts, perhaps = [], isCertain }) =>
      group.rows.flatMap(({ row }): Check[] => {
        const at = ({ column }: MoneyColumn) => cells.at(row, column);
        const right = parts.map(at);
        return [
          {
            rule: 'W3',
            code: 'columns',
            kind: `columns ${isCertain ? 'known' : `${cells.table.sheet.name} ${block} ${whole.column}`}`,
            left: [at(whole)],
            variants: [{ right }, ...(perhaps.length > 0 ? [{ right: [...right, ...perhaps.map(at)] }] : [])],
          },
        ];
      }),
    ),
  );
}

/** A column and those of which it is the sum. */
interface Band {
  readonly whole: MoneyColumn;
  readonly parts: readonly MoneyColumn[];
  /** Columns that some count too: 结转下年. */
  readonly perhaps?: readonly MoneyColumn[];
  readonly isCertain: boolean;
}

/** By what the columns count, where that is known; else by their headings. */
function bandsOf({ kind }: ForeignTable, columns: readonly MoneyColumn[]): Band[] {
  const by = (role: string) => columns.find((column) => column.role === role);
  const all = (...roles: string[]) => roles.flatMap((role) => by(role) ?? []);
  const band = (whole: MoneyColumn | undefined, parts: MoneyColumn[], perhaps: MoneyColumn[] = []): Band[] =>
    whole && parts.length > 1 ? [{ whole, parts, perhaps, isCertain: true }] : [];
  if (kind === 'threePublic') {
    const sum = by('threePublic') ?? by('total');
    const total = by('threePublic') ? by('total') : undefined;
    return [
      ...band(sum, all('abroad', 'cars', 'reception')),
      ...band(by('cars'), all('purchase', 'running')),
      ...band(total, all('threePublic', 'meetings', 'training')),
    ];
  }
  const people = all('personnel', 'public');
  const natures = [...(by('basic') ? all('basic') : people), ...all('project')];
  if (by('project') && natures.length > 1) {
    return [
      ...band(by('total'), [...natures, ...all('operatingExpenditure', 'upward', 'subsidies')], all('nextYear')),
      ...band(by('basic'), people),
    ];
  }
  if (people.length === 2) return band(by('basic') ?? by('total'), people);
  const isKnown = ({ role }: MoneyColumn) => role !== undefined && role !== 'ofWhich';
  return headingBands(columns, 0).map(({ whole, parts }) => ({ whole, parts, isCertain: parts.every(isKnown) }));
}

const OF_WHICH = /^其中/;

/** Columns that are sums of others under the same heading. */
function headingBands(columns: readonly MoneyColumn[], depth: number): { whole: MoneyColumn; parts: MoneyColumn[] }[] {
  const groups = new Map<string, MoneyColumn[]>();
  for (const column of columns) {
    const word = column.path[depth] ?? '';
    groups.set(word, [...(groups.get(word) ?? []), column]);
  }
  const inner = [...groups.values()].flatMap((group) =>
    group.length > 1 && group.some(({ path }) => path.length > depth + 1) ? headingBands(group, depth + 1) : [],
  );
  const whole = columns.find(({ path }) => path.length <= depth + 1 && SUM_HEADING.test(path[depth] ?? ''));
  if (!whole) return inner;
  const others = [...groups].filter(([word]) => word !== whole.path[depth] && !OF_WHICH.test(word));
  const parts = others.flatMap(([, group]) => representatives(group, depth + 1));
  return parts.length > 1 ? [...inner, { whole, parts }] : inner;
}

/** The column that sums a group up, or all of the group. */
function representatives(group: readonly MoneyColumn[], depth: number): MoneyColumn[] {
  const sum = group.find(({ path }) => path.length === depth + 1 && SUM_HEADING.test(path[depth]!));
  return sum ? [sum] : group.filter(({ path }) => !OF_WHICH.test(path.at(-1)!));
}

/** 上年 + 增减 = 当年, column by column. */
function changes(cells: TableCells, { columns, rows }: RowGroup): Check[] {
  const by = (block: string, role: string | undefined) =>
    role === undefined ? undefined : columns.find((column) => column.block === block && column.role === role);
  return columns.flatMap(({ column, block, role }): Check[] => {
    const [last, change] = [by('last', role), by('change', role)];
    if (block !== '' || !last || !change) return [];
    return rows.map(({ row }): Check => {
      const right = [cells.at(row, last.column), cells.at(row, change.column)];
      return { rule: 'W3', code: 'change', kind: 'change', left: [cells.at(row, column)], variants: [{ right }] };
    });
  });
}

/** 收入总计 = 支出总计, of every classification side by side. */
function balances(cells: TableCells): Check[] {
  const totals = cells.table.groups.map((group): { side: RowGroup['side']; cell: Cell | undefined } => {
    const row = group.rows.findLast(({ key }) => key === 'total');
    const column = group.columns.find(({ role }) => role === 'total') ?? group.columns[0]!;
    return { side: group.side, cell: row && cells.at(row.row, column.column) };
  });
  const income = totals.find(({ side, cell }) => side === 'income' && cell)?.cell;
  if (!income) return [];
  return totals.flatMap(({ side, cell }): Check[] =>
    side === 'expenditure' && cell
      ? [{ rule: 'W2', code: 'balance', kind: undefined, left: [income], variants: [{ right: [cell] }] }]
      : [],
  );
}
