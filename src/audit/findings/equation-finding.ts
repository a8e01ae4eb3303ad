import { cellSum } from '../evidence/cell-sum.ts';
import type { Equation } from '../evidence/equation.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { cellOf } from '../evidence/table-view.ts';
import type { Finding } from '../model/finding.ts';

/** A relation that does not hold, as a finding: both sides, their cells and sums. */
export function equationFinding(
  { relation, left, right }: Equation,
  outcome: 'error' | 'tail' | 'plausibility',
  { readings, labels }: Evidence,
): Finding {
  const common = {
    rule: relation.rule,
    severity: outcome,
    outcome,
    cells: [...relation.left, ...relation.right].map((figure) => cellOf(readings.get(figure)!)),
    expected: right,
    actual: left,
    difference: left - right,
    suspects: [],
    leading: 0,
    follows: [],
  };
  const leftSum = cellSum(relation.left, labels, readings);
  if (relation.right.length === 0 && relation.left.length === 1) {
    return { ...common, code: 'notZero', details: { left: leftSum, actual: left } };
  }
  const rightSum = cellSum(relation.right, labels, readings);
  const details = { left: leftSum, actual: left, right: rightSum, expected: right, difference: left - right };
  return { ...common, code: 'unequal', details };
}
