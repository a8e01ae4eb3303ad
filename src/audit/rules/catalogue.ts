import { EQUATIONS } from './equations.ts';
import { FORMULA_RULES } from './formula-rules.ts';
import { LOGIC_RULES } from './logic-rules.ts';
import { OUTLINE_RULES } from './outline-rules.ts';
import type { Rule } from './rule.ts';
import { wellFormed } from './well-formed.ts';

/** Every rule of the audit. Loading fails where one is not well formed. */
export const RULES: readonly Rule[] = wellFormed([...EQUATIONS, ...FORMULA_RULES, ...OUTLINE_RULES, ...LOGIC_RULES]);

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this number. Throws where there is none. */
export function ruleOf(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`no rule “${id}”; known are ${[...byId.keys()].join(', ')}`);
  return rule;
}
