import type { Fact } from '../../facts/fact.ts';
import { FactIndex } from '../../facts/fact-index.ts';
import type { Hundredths } from '../../money/hundredths.ts';
import type { Figure } from '../../layout/placed-table.ts';

/** Expected value of every figure of a table in 0.01 万元. */
export function evaluate(figures: readonly Figure[], facts: readonly Fact[]): Map<Figure, Hundredths> {
  const index = new FactIndex(facts);
  return new Map(figures.map((figure) => [figure, index.total(figure.select)]));
}
