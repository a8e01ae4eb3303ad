import type { PrintedRow } from './body-rows.ts';
import type { ForeignRow, RowGap, RowSum } from './foreign-table.ts';

/** Rows with keys, and the sums that they make. */
export interface ReadRows {
  readonly rows: readonly ForeignRow[];
  readonly sums: readonly RowSum[];
  readonly hasUnread: boolean;
  readonly gaps?: readonly RowGap[];
}

/** Rows that have codes: a row belongs to the last one before it whose code its own begins with. */
export function readCoded(printed: readonly PrintedRow[], prefix: string): ReadRows {
  const parents: (number | undefined)[] = [];
  const open: number[] = [];
  let total: number | undefined;
  let hasUnread = false;
  const unread = new Set<number>();
  printed.forEach(({ code, label, hasMoney }, index) => {
    parents.push(undefined);
    if (label.sum !== undefined || (code === '' && total === undefined && index === 0 && label.name === '')) {
      total ??= index;
      return;
    }
    if (code === '') {
      if (hasMoney) hasUnread = true;
      if (hasMoney) unread.add(index);
      open.length = 0;
      return;
    }
    while (open.length > 0 && !isBelow(printed, index, open.at(-1)!)) open.pop();
    parents[index] = open.at(-1);
    open.push(index);
  });
  const rows = printed.map(({ row, text, code, second, label }, index): ForeignRow => {
    const key = index === total ? 'total' : code === '' ? undefined : `${prefix}:${code}${second && `:${second}`}`;
    return { row, label: text, key, isOfWhich: label.isOfWhich };
  });
  return { rows, sums: sumsOf(parents, total, unread), hasUnread };
}

/** A longer code with the same beginning; the same code twice is a section and its only item (21999). */
function isBelow(printed: readonly PrintedRow[], index: number, above: number): boolean {
  const [own, other] = [printed[index]!, printed[above]!];
  if (own.code === other.code) return own.second === other.second && index === above + 1;
  if (!own.code.startsWith(other.code)) return false;
  return other.second === '' || own.second === '' || own.second.startsWith(other.second.slice(0, 3));
}

function sumsOf(
  parents: readonly (number | undefined)[],
  total: number | undefined,
  unread: ReadonlySet<number>,
): RowSum[] {
  const parts = new Map<number, number[]>();
  const roots: number[] = [];
  parents.forEach((parent, index) => {
    if (index === total || unread.has(index)) return;
    if (parent === undefined) roots.push(index);
    else parts.set(parent, [...(parts.get(parent) ?? []), index]);
  });
  const sums = [...parts].map(([whole, below]): RowSum => ({ whole, parts: below, basis: 'code' }));
  // Where something was not read nobody knows what the total is made of.
  if (total !== undefined && roots.length > 0 && unread.size === 0) {
    sums.push({ whole: total, parts: roots, basis: 'code' });
  }
  return sums;
}
