import type { Dimension, Fact } from '../facts/fact.ts';
import type { Selector } from '../facts/selector.ts';
import { total } from '../facts/selector.ts';
import type { Hundredths } from '../money/hundredths.ts';
import type { Figure } from './placed-table.ts';

/** Expected value of every figure of a table in 0.01 万元. */
export function evaluate(figures: readonly Figure[], facts: readonly Fact[]): Map<Figure, Hundredths> {
  const index = new FactIndex(facts);
  return new Map(figures.map((figure) => [figure, index.total(figure.select)]));
}

/** The dimensions by which rows differ: looking up their facts first keeps the work linear in rows and facts. */
const ROW_DIMENSIONS = ['unit', 'functional', 'functionalClass', 'pair', 'project'] as const satisfies Dimension[];

/** Facts grouped, on demand, by the keys that a selector fixes. */
class FactIndex {
  readonly #groups = new Map<string, Map<string, Fact[]>>();

  constructor(private readonly facts: readonly Fact[]) {}

  total(selector: Selector): Hundredths {
    return selector.reduce((sum, box) => (sum + total([box], this.#candidates(box))) as Hundredths, 0 as Hundredths);
  }

  #candidates(box: Selector[number]): readonly Fact[] {
    const fixed = ROW_DIMENSIONS.filter((dimension) => box[dimension]?.length === 1);
    if (fixed.length === 0) return this.facts;
    const name = fixed.join(' ');
    let group = this.#groups.get(name);
    if (!group) this.#groups.set(name, (group = this.#groupBy(fixed)));
    return group.get(fixed.map((dimension) => box[dimension]![0]).join(' ')) ?? [];
  }

  #groupBy(dimensions: readonly Dimension[]): Map<string, Fact[]> {
    const group = new Map<string, Fact[]>();
    for (const fact of this.facts) {
      const key = dimensions.map((dimension) => fact.keys[dimension]).join(' ');
      const members = group.get(key);
      if (members) members.push(fact);
      else group.set(key, [fact]);
    }
    return group;
  }
}
