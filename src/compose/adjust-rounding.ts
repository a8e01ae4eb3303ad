import type { Fact } from '../facts/fact.ts';
import { FactIndex } from '../facts/fact-index.ts';
import { type Selector, boxSelects } from '../facts/selector.ts';
import { placeTable } from '../layout/place-table.ts';
import { factsOf, fenOf } from '../ledger/model/facts.ts';
import { DEPARTMENT_SCOPE, type Ledger } from '../ledger/model/schema.ts';
import { adjustLargest } from '../money/adjust-largest.ts';
import { optimiseRounding, type WeightedCell } from '../money/optimise-rounding.ts';
import { TABLES } from '../tables/all.ts';
import { ledgerDisclosure } from './tables/ledger-disclosure.ts';

/** What it costs that an entry is rounded otherwise than it was published: keeps most of 尾差调整 as it stands. */
const CHARGE = 2;

/** From how many entries on totals and classes count more than single lines: there are too many lines for all to be kept. */
const MANY_ENTRIES = 600;

/** How much it matters that a row of a table prints its own plain rounding, by the beginning of its key. Found by `bench rounding`. */
const ALIKE: Weights = { total: 1, class: 5, unit: 1, item: 1, other: 1, single: 1 };
const BY_RANK: Weights = { total: 40, class: 15, unit: 10, item: 4, other: 3, single: 1 };

type Weights = Readonly<Record<'total' | 'class' | 'unit' | 'item' | 'other' | 'single', number>>;

/**
 * The ledger with 尾差调整 as its 尾差处理 has it (design/rounding.md): 自动凑平 by the optimiser, 并入较大项 on the largest amounts,
 * 按最大余额 none. `made`: what stands there was made for these very amounts, or typed since, and stays.
 * Tables of one unit are rounded as those of the department, so that they add up to them.
 */
export function withAdjustments(ledger: Ledger, made: boolean): Ledger {
  if (made || ledger.rounding === '累计法') return ledger;
  const steps = adjustmentsOf(ledger);
  const entries = ledger.entries.map((entry, index) => ({ ...entry, adjustment: steps[index]! }));
  return { ...ledger, entries };
}

function adjustmentsOf(ledger: Ledger): readonly number[] {
  const { entries, rounding } = ledger;
  if (rounding === '按最大余额') return entries.map(() => 0);
  const facts = factsOf(ledger);
  const amounts = entries.map(({ adjustment = 0 }, index) => ({
    fen: fenOf(ledger, index),
    source: facts[index]!.keys.source,
    adjustment,
  }));
  if (rounding === '并入较大项') return adjustLargest(amounts);
  const isFirst = amounts.every(({ adjustment }) => adjustment === 0);
  return optimiseRounding({ amounts, cells: printedCells(ledger, facts), charge: isFirst ? 0 : CHARGE });
}

/** The money cells of the twelve tables of the department, with the entries that they gather. `facts`: those of all entries. */
function printedCells(ledger: Ledger, facts: readonly Fact[]): WeightedCell[] {
  const disclosure = ledgerDisclosure({ ...ledger, scope: DEPARTMENT_SCOPE }, facts);
  const index = new FactIndex(disclosure.facts.map(({ keys }, row) => ({ keys, row })));
  const rowsOf = (select: Selector) =>
    select.flatMap((box) => index.candidates(box).flatMap((fact) => (boxSelects(box, fact) ? [fact.row] : [])));
  const weights = ledger.entries.length < MANY_ENTRIES ? ALIKE : BY_RANK;
  return TABLES.flatMap((table) =>
    placeTable(table, disclosure, 'ledger').figures.flatMap(({ row, select }): WeightedCell[] => {
      const rows = rowsOf(select);
      if (rows.length === 0) return [];
      return [{ rows, weight: rows.length === 1 ? weights.single : weights[rankOf(row)] }];
    }),
  );
}

const RANKS = ['total', 'class', 'unit', 'item'] as const;

function rankOf(row: string): keyof Weights {
  return RANKS.find((rank) => row.split(':')[0] === rank) ?? 'other';
}
