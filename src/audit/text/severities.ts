import type { Outcome } from '../model/finding.ts';
import type { Severity } from '../model/rule.ts';
import { TEXT_RULES } from './text-rules.ts';

const BY_RULE = new Map(TEXT_RULES.map(({ id, severity }) => [id, severity]));

/** How bad a finding of a rule is: the rule's own severity, but for tail differences and what has to be confirmed. */
export function severityOf(rule: string, outcome: Outcome | undefined): Severity | 'tail' {
  if (outcome === 'tail' || outcome === 'plausibility') return outcome;
  return BY_RULE.get(rule) ?? 'error';
}
