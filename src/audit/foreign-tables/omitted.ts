import type { ForeignWorkbook } from '../../recognise/foreign/foreign-table.ts';
import type { Cell } from './cells.ts';
import type { WeighedCheck } from './check.ts';

/** What is left out must be the same in so many tables, where no note says that anything is. */
const ALIKE = 2;
/** Rounding moves what is left out, in 0.01. */
const NEAR = 5;

/**
 * Sums whose parts are not all printed (略列): a row is more than the rows below it, and either a note says that something is left
 * out of what is made public, or the same row is more by the same amount in several tables.
 */
export function omittedIn(broken: readonly WeighedCheck[], { omissionNotes }: ForeignWorkbook): Set<WeighedCheck> {
  const short = broken.filter(
    ({ check, left, right }) =>
      (check.rule === 'W1' || check.rule === 'W2') && check.code !== 'balance' && left > right,
  );
  if (omissionNotes.length > 0) return new Set(short);
  return new Set(
    short.filter((one) => {
      const sheets = new Set(
        short.filter((other) => isAlike(one, other)).map(({ relation }) => relation.left[0]!.cells.table.sheet.name),
      );
      return sheets.size >= ALIKE;
    }),
  );
}

function isAlike(one: WeighedCheck, other: WeighedCheck): boolean {
  const key = keyOf(one.relation.left[0]!);
  const difference = Math.abs(one.left - one.right - (other.left - other.right));
  return key !== undefined && key !== 'total' && key === keyOf(other.relation.left[0]!) && difference <= NEAR;
}

function keyOf(cell: Cell): string | undefined {
  for (const group of cell.cells.table.groups) {
    if (!group.columns.some(({ column }) => column === cell.column)) continue;
    const found = group.rows.find(({ row }) => row === cell.row);
    if (found) return found.key;
  }
  return undefined;
}
