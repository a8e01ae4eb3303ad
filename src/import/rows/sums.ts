import type { Layout } from '../columns/layout.ts';
import type { RowKeys } from './row-keys.ts';
import type { RowMoney } from './row-money.ts';
import { isSmallSum } from './row-words.ts';
import { SumSlots } from './sum-slots.ts';
import type { ExpenditureKind } from '../columns/expenditure-words.ts';

/** A row that is read, with all that a sum may ask of it. */
export interface SumPart {
  readonly row: number;
  readonly unit: string;
  readonly functional: string;
  readonly departmental: string;
  readonly project: string;
  readonly kind: Exclude<ExpenditureKind, '项目支出'>;
  readonly money: RowMoney;
  readonly layout: Layout;
}

/** A row that is, or may be, a sum. */
export interface SumRow {
  readonly row: number;
  /** What it calls itself; '' where it says nothing. */
  readonly label: string;
  /** Declared code of its unit. */
  readonly unit: string;
  readonly keys: RowKeys;
  readonly kind: ExpenditureKind | undefined;
  readonly money: RowMoney;
  readonly layout: Layout;
}

/** A cell of a sum that differs from the rows that it covers, in 分. */
export interface Difference {
  readonly column: number;
  readonly found: number;
  readonly expected: number;
}

interface Sum {
  readonly cells: readonly number[];
  readonly count: number;
}

/**
 * Compares sums with the rows that they cover. Which rows these are, lists do not say: those with the same codes and names, those
 * since the sum before or until the next, or all. A sum is right if one of these agrees.
 */
export class Sums {
  readonly #slots: SumSlots;
  readonly #parts: readonly SumPart[];
  readonly #running: readonly (readonly number[])[];
  readonly #byKeys = new Map<string, ReadonlyMap<string, { cells: number[]; count: number }>>();
  readonly #before = new Map<number, number>();
  readonly #after = new Map<number, number>();

  /** `parts` and `sums` from top to bottom, on pages with these layouts. */
  constructor(parts: readonly SumPart[], sums: readonly SumRow[], layouts: readonly Layout[]) {
    this.#slots = new SumSlots(layouts);
    this.#parts = parts;
    const running = [this.#none()];
    for (const { money, layout } of parts) {
      const cells = this.#slots.add(money, layout);
      running.push(running.at(-1)!.map((sum, index) => sum + cells[index]!));
    }
    this.#running = running;
    const last = new Map<string, number>();
    for (const sum of sums) {
      const shape = shapeOf(sum);
      const before = last.get(shape);
      if (before !== undefined) {
        this.#before.set(sum.row, before);
        this.#after.set(before, sum.row);
      }
      last.set(shape, sum.row);
    }
  }

  /** Where a sum differs from what it most likely covers; nothing where it agrees. A sum of no rows should be zero. */
  differences(sum: SumRow): Difference[] {
    const keyed = hasKeys(sum) ? this.#keyed(sum) : this.#between(-1, Infinity);
    const above = this.#between(this.#before.get(sum.row) ?? -1, sum.row);
    const below = this.#between(sum.row, this.#after.get(sum.row) ?? Infinity);
    const runs = isSmallSum(sum.label) ? [above, below, keyed] : [keyed, above, below];
    const some = runs.filter((run) => run.count > 0);
    const covered = some.length > 0 ? some : [keyed];
    const cells = this.#slots.columns(sum.layout).flatMap(({ column, slot }) => {
      const found = sum.money.raw.get(column);
      return found === undefined ? [] : [{ column, slot, found }];
    });
    const compared = covered.map((run) =>
      cells.flatMap(({ column, slot, found }) => {
        const expected = run.cells[slot]!;
        return expected === found ? [] : [{ column, found, expected }];
      }),
    );
    return compared.find((differences) => differences.length === 0) ?? compared[0]!;
  }

  #none(): number[] {
    return Array.from({ length: this.#slots.count }, () => 0);
  }

  /** Rows after one row and before another. */
  #between(first: number, last: number): Sum {
    const from = this.#indexOf(first + 1);
    const to = this.#indexOf(last);
    return {
      cells: this.#running[to]!.map((sum, index) => sum - this.#running[from]![index]!),
      count: to - from,
    };
  }

  /** How many parts stand before a row. */
  #indexOf(row: number): number {
    let low = 0;
    let high = this.#parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#parts[middle]!.row < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Rows that say of themselves what the sum says, codes to its number of digits; gathered once per kind of sum. */
  #keyed(sum: SumRow): Sum {
    const shape = shapeOf(sum);
    let groups = this.#byKeys.get(shape);
    if (!groups) {
      const gathered = new Map<string, { cells: number[]; count: number }>();
      this.#parts.forEach((part, at) => {
        const key = keyOf(part, sum);
        const group = gathered.get(key) ?? { cells: this.#none(), count: 0 };
        group.cells.forEach((cell, index) => {
          group.cells[index] = cell + this.#running[at + 1]![index]! - this.#running[at]![index]!;
        });
        group.count++;
        gathered.set(key, group);
      });
      this.#byKeys.set(shape, (groups = gathered));
    }
    return groups.get(ownKey(sum)) ?? { cells: this.#none(), count: 0 };
  }
}

/** Sums of one shape ask the same questions; there are few shapes, whatever the list. */
function shapeOf({ unit, keys, kind, label }: SumRow): string {
  const asks = [unit !== '', digitsOf(keys.functional), digitsOf(keys.departmental), keys.project !== ''];
  return [...asks, kind ? (kind === '项目支出' ? 'coarse' : 'fine') : '', isSmallSum(label)].join(' ');
}

/** No code is longer than seven digits. */
const digitsOf = (code: string) => Math.min(code.length, 7);

const hasKeys = ({ unit, keys, kind }: SumRow) =>
  unit !== '' || keys.functional !== '' || keys.departmental !== '' || keys.project !== '' || kind !== undefined;

const keyOf = (part: SumPart, { unit, keys, kind }: SumRow) =>
  JSON.stringify([
    unit && part.unit,
    part.functional.slice(0, digitsOf(keys.functional)),
    part.departmental.slice(0, digitsOf(keys.departmental)),
    keys.project && part.project,
    kind === '项目支出' ? part.kind !== '基本支出' : kind && part.kind,
  ]);

const ownKey = ({ unit, keys, kind }: SumRow) =>
  JSON.stringify([unit, keys.functional, keys.departmental, keys.project, kind === '项目支出' ? true : kind]);
