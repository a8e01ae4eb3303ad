import { TABLES } from '../../tables/all.ts';
import type { TableId } from '../../tables/table.ts';
import type { Texts } from '../../texts/texts.ts';
import { fill } from '../../texts/texts.ts';
import type { Finding } from '../finding.ts';
import type { Relations } from '../relations/relation.ts';
import { ZERO_RULES } from '../relations/linear-relations.ts';
import { RULES } from '../rules/catalogue.ts';
import type { Evidence } from '../rules/evidence.ts';
import { groupBy } from '../rules/group-by.ts';
import type { Rule } from '../rules/rule.ts';
import { tableName } from '../rules/table-view.ts';

/** Number of the rule that every rule is checked: rules/tables-found.ts. */
const RULE = 'G9';

/** Why a rule cannot be checked, or not in whole: what the texts call it. */
type Cause = 'lackingTables' | 'lackingWhole' | 'lackingParts' | 'lackingCodes' | 'lackingLedger';

/** A reason for which rules cannot be checked, in words. */
interface Reason {
  readonly words: string;
  readonly rules: readonly Rule[];
}

/** Rules of which something, or all, could not be said (无法审核), by the reason. */
export function notChecked(relations: Relations, evidence: Evidence): readonly Reason[] {
  const rules = RULES.flatMap((rule) => {
    const cause = causeFor(rule, relations, evidence);
    return cause ? [{ rule, cause }] : [];
  });
  return groupBy(rules, ({ cause }) => cause).map((group) => {
    const own = group.map(({ rule }) => rule);
    return { words: say(group[0].cause, own, evidence), rules: own };
  });
}

function causeFor({ id, kind, tables }: Rule, { unchecked }: Relations, evidence: Evidence): Cause | undefined {
  const { found, shape, ledger, ledgerProblems } = evidence;
  if (kind === '底稿' && !ledger) {
    // without any ledger there is nothing to be compared with
    return ledgerProblems.length > 0 && id !== 'D5' ? 'lackingLedger' : undefined;
  }
  if (tables.some((table) => !found.tables.has(table))) return 'lackingTables';
  if (id === 'X10' && !shape.isClassified) return 'lackingCodes';
  if (!unchecked.has(id)) return undefined;
  return ZERO_RULES.some((one) => one === id) ? 'lackingWhole' : 'lackingParts';
}

/** Names the tables rather than the rules: of the missing ones nothing is checked, of the others what they share with these. */
function say(cause: Cause, rules: readonly Rule[], { found, texts }: Evidence): string {
  const concerned = new Set(rules.flatMap(({ tables }) => tables));
  const namesOf = (isWanted: (id: TableId) => boolean) =>
    TABLES.flatMap(({ id }) => (concerned.has(id) && isWanted(id) ? [tableName(id)] : [])).join('、');
  const others = namesOf((id) => found.tables.has(id));
  const words = texts.audit.rules[cause === 'lackingTables' && others === '' ? 'lackingAll' : cause];
  return fill(words, { tables: namesOf((id) => !found.tables.has(id)), others });
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
