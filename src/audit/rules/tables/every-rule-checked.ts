import type { Rule } from '../../model/rule.ts';

/** What could not be checked is said when all else has been: findings/unchecked-rules.ts. */
export const EVERY_RULE_CHECKED: Rule = {
  id: 'G9',
  kind: '格式',
  wording: '每条规则都能核对',
  severity: 'plausibility',
  tables: [],
  basis: '没有核对的不等于相符',
};
