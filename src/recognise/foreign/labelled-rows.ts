import type { PrintedRow } from './body-rows.ts';
import type { ReadRows } from './coded-rows.ts';
import type { ForeignRow, RowGroup, RowSum } from './foreign-table.ts';
import { codesByNames } from './named-rows.ts';
import { keyOfLabel } from './row-labels.ts';
import { classNamed, functionalNamed } from './standard-names.ts';

/** Rows of 收支总表 and its like: numbers before the labels say what belongs to what, 合计 and 总计 sum up what stands above. */
export function readLabelled(printed: readonly PrintedRow[], side: RowGroup['side']): ReadRows {
  const tree = new LabelTree(printed);
  const isByClass = side === 'expenditure' && isByFunction(printed);
  const names = isByClass ? namesBelow(printed, tree) : [];
  const rows = printed.map(({ row, text, label }, index): ForeignRow => {
    const key = label.sum ?? (label.isOfWhich ? undefined : keyOf(index));
    return { row, label: text, key, isOfWhich: label.isOfWhich };
  });
  return { rows, sums: tree.sums, hasUnread: false };

  function keyOf(index: number): string | undefined {
    const { name } = printed[index]!.label;
    if (side === 'income') {
      const above = tree.parentOf(index);
      const key = keyOfLabel(name, 'income');
      const isCarried = above !== undefined && keyOfLabel(printed[above]!.label.name, 'income') === 'carried';
      return key !== undefined && isCarried ? `carried:${key}` : key;
    }
    const known = keyOfLabel(name, side === 'expenditure' ? 'expenditure' : 'threePublic');
    if (known !== undefined || !isByClass) return known;
    const code = names[index] || (printed[index]!.label.style === '' ? undefined : classNamed(name));
    return code === undefined ? undefined : `f:${code}`;
  }
}

/** Whether most rows are called like codes of 支出功能分类, but for those that sum up and those of what is left. */
function isByFunction(printed: readonly PrintedRow[]): boolean {
  const rows = printed.filter(({ label }) => label.sum === undefined && !keyOfLabel(label.name, 'expenditure'));
  const named = rows.filter(({ label }) => functionalNamed(label.name).length > 0);
  return named.length > 0 && named.length * 2 >= rows.length;
}

/** Names of classes, sections and items below each other without numbers: the tree learns what they belong to. */
function namesBelow(printed: readonly PrintedRow[], tree: LabelTree): string[] {
  const isPlain = ({ label }: PrintedRow) =>
    label.style === '' && label.sum === undefined && keyOfLabel(label.name, 'expenditure') === undefined;
  const plain = printed.flatMap((row, index) => (isPlain(row) ? [index] : []));
  const codes = codesByNames(
    plain.map((index) => printed[index]!),
    'functional',
  );
  const names = printed.map(() => '');
  plain.forEach((index, at) => (names[index] = codes[at]!));
  tree.nest(names);
  return names;
}

/** What belongs to what, by the numbers of labels. */
class LabelTree {
  readonly #printed: readonly PrintedRow[];
  readonly #parents: (number | undefined)[] = [];

  constructor(printed: readonly PrintedRow[]) {
    this.#printed = printed;
    let open: number[] = [];
    let isNumbered = false;
    printed.forEach(({ label: { style, sum, isOfWhich } }, index) => {
      this.#parents.push(undefined);
      if (sum !== undefined) {
        open = [];
        isNumbered = false;
        return;
      }
      if (style === '' && !isOfWhich) {
        // Without a number it is told apart below the one before it, unless nothing is numbered here.
        const above = open.findLast((at) => printed[at]!.label.style !== '');
        this.#parents[index] = isNumbered ? above : undefined;
        return;
      }
      if (isOfWhich && style === '') {
        this.#parents[index] = open.at(-1);
        return;
      }
      const same = open.findIndex((at) => printed[at]!.label.style === style);
      if (same >= 0) open = open.slice(0, same);
      this.#parents[index] = open.at(-1);
      open.push(index);
      isNumbered = true;
    });
  }

  parentOf(index: number): number | undefined {
    return this.#parents[index];
  }

  /** Rows with codes belong to the row before them whose code theirs begins with. */
  nest(codes: readonly string[]): void {
    const open: number[] = [];
    codes.forEach((code, index) => {
      if (code === '') return;
      while (open.length > 0 && !(code.startsWith(codes[open.at(-1)!]!) && code !== codes[open.at(-1)!])) open.pop();
      this.#parents[index] = open.at(-1) ?? this.#parents[index];
      open.push(index);
    });
  }

  /** Parents are the sum of what belongs to them; rows that sum up, of what stands above them since the last such row, and of that row. */
  get sums(): RowSum[] {
    const below = new Map<number, number[]>();
    this.#parents.forEach((parent, index) => {
      if (parent === undefined || this.#isApart(index)) return;
      below.set(parent, [...(below.get(parent) ?? []), index]);
    });
    const sums = [...below].map(([whole, parts]): RowSum => ({ whole, parts, basis: 'label' }));
    const totals = this.#printed.flatMap(({ label }, index) => (label.sum === undefined ? [] : [index]));
    totals.forEach((total, at) => {
      const before = at === 0 ? -1 : totals[at - 1]!;
      const tops = this.#tops(before + 1, total);
      if (total === 0) {
        const rest = this.#tops(1, totals[1] ?? this.#printed.length);
        if (rest.parts.length > 0) sums.push({ whole: 0, ...rest, basis: 'label' });
      } else if (at === 0 || before > 0 || tops.parts.length > 0) {
        const parts = at === 0 || (before === 0 && tops.parts.length > 0) ? tops.parts : [before, ...tops.parts];
        if (parts.length > 0) sums.push({ whole: total, parts, perhaps: tops.perhaps, basis: 'label' });
      }
    });
    return sums;
  }

  /** Told apart only (其中), or what follows such a row without a number: it may be so too. */
  #isApart(index: number): boolean {
    const { isOfWhich, style } = this.#printed[index]!.label;
    if (isOfWhich) return true;
    if (style === 'D' && this.#printed[index - 1]?.label.isOfWhich && this.#printed[index - 1]!.label.style === 'D')
      return true;
    return false;
  }

  #tops(from: number, to: number): { parts: number[]; perhaps: number[] } {
    const parts: number[] = [];
    const perhaps: number[] = [];
    let apart = false;
    for (let index = from; index < to; index++) {
      const { label } = this.#printed[index]!;
      if (label.isOfWhich) apart = true;
      else if (label.style !== '') apart = false;
      if (this.#parents[index] !== undefined || this.#isApart(index)) continue;
      if (apart && label.style === '') perhaps.push(index);
      else parts.push(index);
    }
    return { parts, perhaps };
  }
}
