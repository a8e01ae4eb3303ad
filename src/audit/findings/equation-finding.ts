import type { Equation } from '../equation.ts';
import type { Finding } from '../finding.ts';
import type { Evidence } from '../rules/evidence.ts';
import { sayEquation } from '../say-equation.ts';
import type { Wording } from '../wording.ts';

/** A relation that does not hold, as a finding: its own words, cells and sums. */
export function equationFinding(
  equation: Equation,
  outcome: 'error' | 'tail' | 'plausibility',
  { readings, texts }: Pick<Evidence, 'readings' | 'texts'>,
  wording: Wording,
): Finding {
  const { relation, left, right } = equation;
  return {
    rule: relation.rule,
    severity: outcome,
    outcome,
    message: sayEquation(equation, wording, readings, texts),
    cells: [...relation.left, ...relation.right].map((figure) => {
      const { place, value } = readings.get(figure)!;
      return { place, value };
    }),
    expected: right,
    actual: left,
    difference: left - right,
    suspects: [],
    leading: 0,
    follows: [],
  };
}
