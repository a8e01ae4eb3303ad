import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';
import type { Finding } from '../finding.ts';
import type { Relations } from '../relations/relation.ts';
import { RULES } from '../rules/catalogue.ts';
import type { Evidence } from '../rules/evidence.ts';
import { tableName } from '../rules/table-view.ts';

/** Number of the rule that every rule is checked: rules/tables-found.ts. */
const RULE = 'G9';

/** A reason for which rules cannot be checked, in words, with their numbers. */
interface Reason {
  readonly words: string;
  readonly rules: readonly string[];
}

/** Rules of which something, or all, could not be said (无法审核), by the reason. */
export function notChecked({ unchecked }: Relations, evidence: Evidence): readonly Reason[] {
  const { found, shape, ledger, ledgerProblems, texts } = evidence;
  const { lackingTables, lackingParts, lackingCodes, lackingLedger } = texts.audit.rules;
  const reasons = new Map<string, string[]>();
  for (const { id, kind, tables } of RULES) {
    if (kind === '底稿' && !ledger) {
      // without any ledger there is nothing to be compared with
      if (ledgerProblems.length > 0 && id !== 'D5') add(lackingLedger, id);
      continue;
    }
    const lacking = tables.filter((table) => !found.tables.has(table));
    if (lacking.length > 0)
      add(fill(lackingTables, { tables: lacking.map(tableName).join('、'), rules: '{rules}' }), id);
    else if (id === 'X10' && !shape.isClassified) add(lackingCodes, id);
    else if (unchecked.has(id)) add(lackingParts, id);
  }
  return [...reasons].map(([words, rules]) => ({ words: fill(words, { rules: rules.join('、') }), rules }));

  function add(words: string, rule: string): void {
    const rules = reasons.get(words);
    if (rules) rules.push(rule);
    else reasons.set(words, [rule]);
  }
}

/** That they were not checked, as one finding: never a pass by default. */
export function notCheckedFindings(reasons: readonly Reason[], { audit }: Texts): Finding[] {
  if (reasons.length === 0) return [];
  const details = {
    count: reasons.reduce((sum, { rules }) => sum + rules.length, 0),
    reasons: reasons.map(({ words }) => words).join('；'),
  };
  return [
    {
      rule: RULE,
      severity: 'plausibility',
      outcome: 'unchecked',
      message: fill(audit.rules.notChecked, details),
      cells: [],
      suspects: [],
      leading: 0,
      follows: [],
    },
  ];
}
