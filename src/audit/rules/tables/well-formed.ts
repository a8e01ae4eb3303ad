import { TABLES } from '../../../tables/all.ts';
import type { Rule, RuleKind, Severity } from '../../model/rule.ts';

const SEVERITIES: readonly Severity[] = ['error', 'plausibility', 'hint'];
const KINDS: readonly RuleKind[] = ['表内', '表间', '底稿', '格式', '文表'];
const TABLE_IDS: readonly string[] = TABLES.map(({ id }) => id);
/** T6-4, X12, N14, G3, D1, F2 */
const ID = /^[A-Z]\d{1,2}(-\d{1,2})?$/;

/** The rules themselves. Throws where one is not well formed, and says what is known. */
export function wellFormed(rules: readonly Rule[]): readonly Rule[] {
  const seen = new Set<string>();
  const problems = rules.flatMap((rule) => {
    const twice = seen.has(rule.id);
    seen.add(rule.id);
    return [
      ...(twice ? ['its number stands twice'] : []),
      ...(ID.test(rule.id) ? [] : [`its number should look like T6-4 or X12`]),
      ...(rule.wording.trim() === '' ? ['it has no wording'] : []),
      ...(rule.basis.trim() === '' ? ['it does not say where it comes from'] : []),
      ...unknown('severity', [rule.severity], SEVERITIES),
      ...unknown('kind', [rule.kind], KINDS),
      ...unknown('table', rule.tables, TABLE_IDS),
    ].map((problem) => `rule “${rule.id}”: ${problem}`);
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rules;
}

function unknown(what: string, found: readonly string[], known: readonly string[]): string[] {
  return found
    .filter((one) => !known.includes(one))
    .map((one) => `unknown ${what} “${one}”; known are ${known.join(', ')}`);
}
