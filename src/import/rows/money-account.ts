import { sum } from '../../base/lists.ts';
import { blockAt } from '../columns/block.ts';
import { CellSet } from '../columns/cell-set.ts';
import type { Column } from '../columns/column.ts';
import { isBareNumber } from '../columns/column-content.ts';
import { plausibleCode } from '../columns/plausible-code.ts';
import { readAmountCell } from '../columns/read-amount.ts';
import type { ListStructure } from '../columns/read-structure.ts';
import type { CellValue } from '../../workbook/model/snapshot.ts';
import type { RowMoney } from './row-money.ts';
import type { RowOutcome } from './row-outcome.ts';

/** Whose choice it was that rows are not read: nobody's (they cannot be), or the accountant's. */
export const GAP_CODES = ['rejected', 'chosen'] as const;

/** Rows that are not read, and the amounts in them. */
export interface MoneyGap {
  readonly code: (typeof GAP_CODES)[number];
  readonly rows: number;
  /** 分. */
  readonly amount: number;
  /** Cells whose amount cannot be told. */
  readonly unclear: number;
}

/** A column with numbers that are not read as amounts. */
export interface UnreadColumn {
  readonly column: number;
  /** The first row below its headings. */
  readonly firstRow: number;
  readonly id: string;
  readonly cells: number;
  /** As the numbers stand in the list; nothing says what they count. */
  readonly sum: number;
}

/**
 * What became of the money of a list, in 分: all amounts of rows that stand for themselves (`list`), what the entries make (`read`),
 * and what explains the difference. list = read + the amounts of all gaps, always. Sums are not in it: they are checked.
 */
export interface MoneyAccount {
  readonly list: number;
  readonly read: number;
  readonly gaps: readonly MoneyGap[];
  readonly unread: readonly UnreadColumn[];
}

const CHOSEN: ReadonlySet<string> = new Set(['hiddenRow', 'notImported']);

/** Accounts for the money of a list. `amounts` are those of all rows that stand for themselves, read or not, by row. */
export function accountForMoney(
  structure: ListStructure,
  outcomes: readonly RowOutcome[],
  amounts: ReadonlyMap<number, RowMoney>,
  read: number,
): MoneyAccount {
  let list = 0;
  const gaps = new Map(GAP_CODES.map((code) => [code, { rows: 0, amount: 0, unclear: 0 }]));
  for (const outcome of outcomes) {
    const money = amounts.get(outcome.row);
    const amount = money ? sum([...money.net.values()]) : 0;
    if (outcome.kind === 'read' || outcome.kind === 'rejected') list += amount;
    if (outcome.kind !== 'rejected') continue;
    const gap = gaps.get(CHOSEN.has(outcome.reason) ? 'chosen' : 'rejected')!;
    gap.rows++;
    gap.amount += amount;
    gap.unclear += money ? money.problems.filter(({ reason }) => UNCLEAR.has(reason)).length : 0;
  }
  return {
    list,
    read,
    gaps: GAP_CODES.flatMap((code) => (gaps.get(code)!.rows > 0 ? [{ code, ...gaps.get(code)! }] : [])),
    unread: unreadColumns(structure, outcomes),
  };
}

const UNCLEAR: ReadonlySet<string> = new Set([
  'amountUnreadable',
  'notCalculated',
  'amountFinerThanFen',
  'amountTooLarge',
  'amountUnitUnsupported',
  'questionOpen',
]);

/** Columns with numbers that are neither amounts nor sums nor certainly something else: codes, numbers of rows, years. */
function unreadColumns({ grid, blocks }: ListStructure, outcomes: readonly RowOutcome[]): UnreadColumn[] {
  const pending = new CellSet(grid.uncalculated);
  const found = new Map<Column, { cells: number; sum: number }>();
  for (const { row, kind } of outcomes) {
    if (kind !== 'read' && kind !== 'rejected' && kind !== 'note') continue;
    const block = blockAt(blocks, row);
    if (row < block.firstRow) continue;
    for (const column of block.columns) {
      if (column.isSettled) continue;
      const value = grid.values[row]![column.index] ?? null;
      const isNumber = value !== null && isBareNumber(value) && !isCodeOf(column, value);
      if (!isNumber && !pending.has(row, column.index)) continue;
      const cell = readAmountCell(value);
      const sums = found.get(column) ?? { cells: 0, sum: 0 };
      sums.cells++;
      sums.sum += cell.is === 'number' ? cell.value : 0;
      found.set(column, sums);
    }
  }
  return blocks.flatMap(({ columns, firstRow }) =>
    columns.flatMap((column) => {
      const sums = found.get(column);
      return sums ? [{ column: column.index, id: column.id, firstRow, ...sums }] : [];
    }),
  );
}

const isCodeOf = ({ meaning }: Column, value: CellValue) =>
  meaning.is === 'field' && plausibleCode(String(value).trim()) === meaning.field;
