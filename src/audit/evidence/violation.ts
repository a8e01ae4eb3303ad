import type { DetailsOf, FindingCode } from '../model/finding-details.ts';
import type { Finding, FoundCell } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import type { Evidence } from './evidence.ts';

/** What a rule reports where it does not hold. Severity and outcome are the rule's unless it says otherwise. */
export type Violation = Pick<Finding, 'code' | 'details' | 'cells'> &
  Partial<Pick<Finding, 'severity' | 'outcome' | 'expected' | 'actual' | 'difference' | 'fix'>>;

/** A rule that looks at texts and figures by itself. */
export interface CheckRule extends Rule {
  /** Nothing: it holds. */
  readonly check: (evidence: Evidence) => readonly Violation[];
  /** Which other findings follow from a violation of this rule: they are listed under it. None follow where it says nothing. */
  readonly explains?: (cause: Finding, evidence: Evidence) => (finding: Finding) => boolean;
}

/** A violation with its details. Cells that the tables do not have are left out. */
export function violation<Code extends FindingCode>(
  code: Code,
  details: DetailsOf<Code>,
  cells: readonly (FoundCell | undefined)[],
  more: Omit<Violation, 'code' | 'details' | 'cells'> = {},
): Violation {
  return { code, details, cells: cells.filter((cell) => cell !== undefined), ...more };
}

/** What a rule reports as a finding: with its severity, unless it says otherwise. */
export function reported(
  { id, severity: own }: Pick<Rule, 'id'> & Pick<Finding, 'severity'>,
  found: Violation,
): Finding {
  const severity = found.severity ?? own;
  return { rule: id, outcome: severity, suspects: [], leading: 0, follows: [], ...found, severity };
}

/** Two sums that do not go together, as a finding has them (0.01 of the printed unit). */
export const sums = (actual: number, expected: number) => ({ actual, expected, difference: actual - expected });

/** The same two sums as details of a message: it tells by how much they differ, without a sign. */
export const sumDetails = (actual: number, expected: number) => ({
  actual,
  expected,
  difference: Math.abs(actual - expected),
});
