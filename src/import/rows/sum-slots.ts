import { sum } from '../../base/lists.ts';
import type { AmountColumn, Layout } from '../columns/layout.ts';
import type { Column } from '../columns/column.ts';
import { normalizeHeading } from '../columns/normalize-heading.ts';
import type { RowMoney } from './row-money.ts';

/** The sum of all amounts of a row. */
const ALL = 'all';

/** A column of money and the slot in which it is added up. */
export interface SlotColumn {
  readonly column: number;
  readonly slot: number;
}

/**
 * Where the columns of all pages are added up: columns that say the same share a slot, wherever they stand, so that a sum on the
 * last page can cover all pages. Amounts of all pages belong to the sum of everything, also where a page has no such column.
 */
export class SumSlots {
  readonly #slots = new Map<string, number>();
  readonly #columns: ReadonlyMap<Layout, readonly SlotColumn[]>;

  constructor(layouts: readonly Layout[]) {
    this.#slot(ALL);
    this.#columns = new Map(layouts.map((layout) => [layout, this.#columnsOf(layout)]));
  }

  get count(): number {
    return this.#slots.size;
  }

  /** The columns of money of a page. */
  columns(layout: Layout): readonly SlotColumn[] {
    return this.#columns.get(layout)!;
  }

  /** What a row adds to every slot, in 分: amounts as they stand, sums as what their parts make. */
  add(money: RowMoney, layout: Layout): number[] {
    const cells = Array.from({ length: this.count }, () => 0);
    const totals = new Map(layout.totals.map(({ index, parts }) => [index, parts]));
    const netOf = (column: number) => money.net.get(column) ?? 0;
    for (const { column, slot } of this.columns(layout)) {
      const parts = totals.get(column);
      if (slot !== 0) cells[slot]! += parts ? sum(parts.map(netOf)) : (money.raw.get(column) ?? 0);
    }
    cells[0] = sum(layout.amounts.map(({ index }) => netOf(index)));
    return cells;
  }

  #columnsOf(layout: Layout): SlotColumn[] {
    const taken = new Set<string>();
    const slotOf = (key: string) => {
      const own = taken.has(key) ? `${key} ${taken.size}` : key;
      taken.add(own);
      return this.#slot(own);
    };
    const amounts = layout.amounts.map((column) => ({ column: column.index, slot: slotOf(amountKey(column)) }));
    const totals = layout.totals.map((column) => {
      const isAll = column.parts.length === layout.amounts.length;
      return { column: column.index, slot: isAll ? this.#slot(ALL) : slotOf(`total ${pathOf(column)}`) };
    });
    return [...amounts, ...totals];
  }

  #slot(key: string): number {
    const known = this.#slots.get(key);
    if (known !== undefined) return known;
    this.#slots.set(key, this.#slots.size);
    return this.#slots.size - 1;
  }
}

/** A list with one column of amounts has the same on every page, whatever it is called there. */
const amountKey = (column: AmountColumn) => (column.meaning.sources ? `source ${pathOf(column)}` : 'amount');

const pathOf = ({ path, id }: Column) => (path.length > 0 ? path.map(normalizeHeading).join('/') : id);
