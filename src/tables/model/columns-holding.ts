import { representativeFacts, type Keys } from '../../facts/representative-facts.ts';
import { everything, selects, type Selector } from '../../facts/selector.ts';
import { columnSelectors } from './columns.ts';
import type { Column } from './table.ts';

/** The facts that a column holds, of the representative ones. */
interface HeldFacts {
  readonly key: string;
  readonly facts: ReadonlySet<Keys>;
}

/**
 * The fewest columns, by their keys, whose figures together are the facts that a selector selects, of those that `within`
 * selects: 一般公共预算 (this year's and carried over) stands in two columns of table 2. Undefined where no columns hold just these.
 */
export function columnsHolding(
  columns: readonly Column[],
  select: Selector,
  within: Selector = everything,
): readonly string[] | undefined {
  const all = representativeFacts().filter((fact) => selects(within, fact));
  return columnsHoldingFacts(columns, new Set(all.filter((fact) => selects(select, fact))), all);
}

/** The same of some of the representative facts; `all`: those that are in the rows in question. */
export function columnsHoldingFacts(
  columns: readonly Column[],
  wanted: ReadonlySet<Keys>,
  all: readonly Keys[],
): readonly string[] | undefined {
  if (wanted.size === 0) return undefined;
  const parts = heldFacts(columns)
    .map(({ key, facts }) => ({ key, facts: new Set(all.filter((fact) => facts.has(fact))) }))
    .filter(({ facts }) => facts.size > 0 && isPartOf(facts, wanted));
  const widest = parts.filter(
    (part, at) =>
      !parts.some(
        (other, index) => isPartOf(part.facts, other.facts) && (other.facts.size > part.facts.size || index < at),
      ),
  );
  const held = widest.reduce((total, { facts }) => total + facts.size, 0);
  const isWhole = held === wanted.size && new Set(widest.flatMap(({ facts }) => [...facts])).size === held;
  return isWhole ? widest.map(({ key }) => key) : undefined;
}

/** The same for a declaration that needs such columns. Throws where there are none. */
export function requireColumns(columns: readonly Column[], select: Selector, within?: Selector): readonly string[] {
  const found = columnsHolding(columns, select, within);
  if (!found) throw new Error(`no columns hold ${JSON.stringify(select)}`);
  return found;
}

/* A declaration does not change. */
const known = new WeakMap<readonly Column[], readonly HeldFacts[]>();

function heldFacts(columns: readonly Column[]): readonly HeldFacts[] {
  const held =
    known.get(columns) ??
    [...columnSelectors(columns)].map(([key, select]) => ({
      key,
      facts: new Set(representativeFacts().filter((fact) => selects(select, fact))),
    }));
  known.set(columns, held);
  return held;
}

function isPartOf(some: ReadonlySet<Keys>, all: ReadonlySet<Keys>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}
