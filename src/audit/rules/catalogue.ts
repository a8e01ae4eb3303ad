import { EQUATIONS } from './figures/equations.ts';
import { FORMULA_RULES, PASTED_RULES, UNFILLED_RULE } from './figures/formula-rules.ts';
import { CHECK_RULES } from './check-rules.ts';
import { EVERY_RULE_CHECKED } from './tables/every-rule-checked.ts';
import { OUTLINE_RULES } from './tables/outline-rules.ts';
import type { Rule } from '../model/rule.ts';
import { wellFormed } from './tables/well-formed.ts';

/** Every rule of the audit. Loading fails where one is not well formed. */
export const RULES: readonly Rule[] = wellFormed([
  ...EQUATIONS,
  ...FORMULA_RULES,
  ...Object.values(PASTED_RULES),
  UNFILLED_RULE,
  ...OUTLINE_RULES,
  ...CHECK_RULES,
  EVERY_RULE_CHECKED,
]);

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this number. Throws where there is none. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`no rule “${id}”; known are ${[...byId.keys()].join(', ')}`);
  return rule;
}
