import { groupBy } from '../../base/group-by.ts';
import { append } from '../../base/lists.ts';
import type { PrintedRow } from './body-rows.ts';
import type { ReadRows } from './coded-rows.ts';
import type { ForeignRow, RowGap, RowSum } from './foreign-table.ts';

/** Amounts of a row in the columns of money, in 0.01; undefined is no number. */
export type AmountsOf = (row: number) => readonly (number | undefined)[];

/** Sums of a list are believed to be nested where its rows together are so much more than its total. */
const NESTED = 1.5;

/** Kinds of purchases and of projects below a unit. */
const CATEGORY = /^(货物|工程|服务)(类)?$|^(通用|专用)项目$/;
/** Kinds as some print them: A货物, 服务类. */
const KIND = /(货物|工程|服务)类?$|^[ABC]/;

/**
 * Rows without codes: units, projects, purchases. The total is the sum of all, or of those that are not again sums of what follows
 * them. `isByKind`: a column of kinds is there, so that every row must stand below one.
 */
export function readListed(printed: readonly PrintedRow[], amountsOf: AmountsOf, isByKind: boolean): ReadRows {
  const total = printed.findIndex(({ label }) => label.sum !== undefined);
  const rows = printed.map(({ row, text, label }, index): ForeignRow => {
    return { row, label: text, key: index === total ? 'total' : `n:${text}`, isOfWhich: label.isOfWhich };
  });
  const parts = printed.flatMap((one, index) =>
    index === total || one.label.isOfWhich || !one.hasMoney || one.label.sum !== undefined ? [] : [index],
  );
  if (total < 0 || parts.length === 0) return { rows, sums: [], hasUnread: false };
  const amounts = printed.map(({ row }) => amountsOf(row).map((amount) => amount ?? 0));
  const sums: RowSum[] = [];
  let hasUnread = false;
  const depths = depthsOf(printed, parts);
  const groups = groupsOf(printed, total, parts, depths);
  for (const [whole, below] of groups) {
    const tree = treeOf(whole, below, amounts);
    if (!tree) sums.push({ whole, parts: below, basis: 'list' });
    else if (tree.isClosed) append(sums, tree.sums);
    else {
      sums.push({ ...tree.sums.at(-1)!, isDoubtful: true });
      hasUnread = true;
    }
  }
  return { rows, sums, hasUnread, gaps: [...childless(depths, groups), ...kindless(printed, parts, groups, isByKind)] };
}

/** Rows of a unit or a kind below which nothing is listed, though at least as many of their like have something below them. */
function childless(depths: Depths, groups: Groups): RowGap[] {
  return groupBy([...depths], ([, depth]) => String(depth)).flatMap((alike) => {
    const empty = alike.filter(([index]) => !groups.has(index));
    return empty.length * 2 <= alike.length ? empty.map(([at]): RowGap => ({ at, lacks: 'details' })) : [];
  });
}

/** The first of the rows that stand below no kind, where others do or a column of kinds is there. */
function kindless(
  printed: readonly PrintedRow[],
  parts: readonly number[],
  groups: Groups,
  isByKind: boolean,
): RowGap[] {
  const isKind = (index: number) => CATEGORY.test(printed[index]!.label.name);
  const hasKinds = parts.some(isKind);
  const areNamedOtherwise = parts.some((index) => !printed[index]!.isDetail && KIND.test(printed[index]!.label.name));
  if (groups.size < 2 || !(hasKinds || (isByKind && !areNamedOtherwise))) return [];
  const below = new Set<number>();
  const collect = (index: number) => {
    below.add(index);
    groups.get(index)?.forEach(collect);
  };
  parts.filter(isKind).forEach(collect);
  // A unit above kinds stands below none itself.
  const isAbove = (index: number): boolean => groups.get(index)?.some((part) => isKind(part) || isAbove(part)) ?? false;
  const outside = parts.filter((index) => !below.has(index) && !isAbove(index));
  return outside.slice(0, 1).map((at) => ({ at, lacks: 'kind' }));
}

type Depths = ReadonlyMap<number, number>;
type Groups = ReadonlyMap<number, readonly number[]>;

/** Rows directly below the total and below every row of a unit or a kind, as far as the layout tells them apart. */
function groupsOf(
  printed: readonly PrintedRow[],
  total: number,
  parts: readonly number[],
  depths: Depths,
): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  const open: number[] = [];
  for (const index of parts) {
    while (open.length > 0 && !isInside(index, open.at(-1)!)) open.pop();
    const whole = open.at(-1) ?? total;
    groups.set(whole, [...(groups.get(whole) ?? []), index]);
    if (depths.get(index) !== undefined) open.push(index);
  }
  return groups;

  function isInside(index: number, above: number): boolean {
    const [own, other] = [depths.get(index), depths.get(above)!];
    if (own === undefined) return true;
    const [unit, unitAbove] = [printed[index]!.unit, printed[above]!.unit];
    return own > other || (unit !== '' && unitAbove !== '' && unit !== unitAbove && unit.startsWith(unitAbove));
  }
}

/** How deep rows with rows below them stand; none has a depth where the layout does not tell. */
function depthsOf(printed: readonly PrintedRow[], parts: readonly number[]): Depths {
  const depths = new Map<number, number>();
  const withUnit = parts.filter((index) => printed[index]!.unit !== '');
  const isByUnit = withUnit.length > 0 && withUnit.length < parts.length;
  const details = parts.filter((index) => printed[index]!.isDetail);
  const isByDetail = details.length > 0 && details.length < parts.length;
  for (const index of parts) {
    const { unit, label, isDetail } = printed[index]!;
    if (isByUnit && unit !== '') depths.set(index, 1);
    else if ((isByUnit || isByDetail) && CATEGORY.test(label.name)) depths.set(index, isByUnit ? 2 : 1);
    else if (!isByUnit && isByDetail && !isDetail) depths.set(index, 2);
  }
  return depths;
}

/** Sums of sums, where the rows are too many for one: by the first column in which all of them close. Undefined where they are one list. */
function treeOf(
  total: number,
  parts: readonly number[],
  amounts: readonly (readonly number[])[],
): { readonly sums: RowSum[]; readonly isClosed: boolean } | undefined {
  const columns = amounts[total]!.flatMap((amount, column) => (amount === 0 ? [] : [column]));
  const sumIn = (column: number) => parts.reduce((sum, index) => sum + amounts[index]![column]!, 0);
  const nested = columns.filter((column) => sumIn(column) >= amounts[total]![column]! * NESTED);
  if (nested.length * 2 <= columns.length) return undefined;
  const trees = nested.map((column) => treeIn(column, total, parts, amounts));
  return trees.find(({ isClosed }) => isClosed) ?? trees[0];
}

function treeIn(
  column: number,
  total: number,
  parts: readonly number[],
  amounts: readonly (readonly number[])[],
): { readonly sums: RowSum[]; readonly isClosed: boolean } {
  const value = (index: number) => amounts[index]![column]!;
  /** For every place: the rows directly below the one that stands there, and the place behind all that is below it. */
  const read: { readonly below: readonly number[]; readonly end: number }[] = [];
  for (let start = parts.length - 1; start >= 0; start--) {
    const own = value(parts[start]!);
    const below: number[] = [];
    let sum = 0;
    let next = start + 1;
    while (next < parts.length && sum < own) {
      below.push(next);
      sum += value(parts[next]!);
      next = read[next]!.end;
    }
    // A row of which nothing is the sum stands alone.
    read[start] = sum === own && below.length > 0 ? { below, end: next } : { below: [], end: start + 1 };
  }
  const sums: RowSum[] = [];
  const roots: number[] = [];
  const isSum: boolean[] = [];
  for (let at = 0; at < parts.length; at = read[at]!.end) {
    roots.push(parts[at]!);
    isSum.push(read[at]!.below.length > 0);
    collect(at);
  }
  sums.push({ whole: total, parts: roots, basis: 'list' });
  const closes = roots.reduce((sum, index) => sum + value(index), 0) === value(total);
  const nested = sums.filter(({ whole }) => whole !== total).length;
  // The total may be wrong where everything below it closes: no row that is a sum stands beside the rows of which it is one.
  return { sums, isClosed: closes || (nested > 1 && roots.every((_, at) => isSum[at])) };

  function collect(at: number): void {
    const { below } = read[at]!;
    if (below.length > 0) sums.push({ whole: parts[at]!, parts: below.map((one) => parts[one]!), basis: 'list' });
    below.forEach(collect);
  }
}
