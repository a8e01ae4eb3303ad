import { groupBy } from '../../base/group-by.ts';
import { TABLES, tablesOf } from '../../tables/all.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { reported, violation } from '../evidence/violation.ts';
import type { UncheckedCause, UncheckedReason } from '../model/finding-details.ts';
import type { Finding } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';
import { RULES } from '../rules/catalogue.ts';
import { EVERY_RULE_CHECKED } from '../rules/tables/every-rule-checked.ts';

/** Rules that cannot be checked, or not in whole, for the same cause. */
export interface UncheckedRules {
  readonly cause: UncheckedCause;
  readonly rules: readonly Rule[];
}

/** Rules of which something, or all, could not be said (无法审核), by the cause. */
export function uncheckedRules(evidence: Evidence): readonly UncheckedRules[] {
  const unchecked = RULES.flatMap((rule) => {
    const cause = causeFor(rule, evidence);
    return cause ? [{ rule, cause }] : [];
  });
  return groupBy(unchecked, ({ cause }) => cause).map((group) => ({
    cause: group[0].cause,
    rules: group.map(({ rule }) => rule),
  }));
}

function causeFor({ id, needs, tables }: Rule, evidence: Evidence): UncheckedCause | undefined {
  const { found, shape, relations, ledger, ledgerProblems } = evidence;
  // without any ledger there is nothing to be compared with
  if (needs === 'ledger' && !ledger) return ledgerProblems.length > 0 ? 'lackingLedger' : undefined;
  const absent = tables.filter((table) => !found.tables.has(table));
  // what a unit does not publish leaves nothing unchecked
  const due = tablesOf(found.publisher).map((table) => table.id);
  if (absent.some((table) => !due.includes(table))) return undefined;
  if (absent.length > 0) return 'lackingTables';
  if (needs === 'economic codes' && !shape.isClassified) return 'lackingCodes';
  if (!relations.unchecked.has(id)) return undefined;
  return needs === 'all tables' ? 'lackingWhole' : 'lackingParts';
}

/** That they were not checked, as one finding: never a pass by default. */
export function uncheckedFindings(unchecked: readonly UncheckedRules[], { found }: Evidence): Finding[] {
  if (unchecked.length === 0) return [];
  const count = unchecked.reduce((sum, { rules }) => sum + rules.length, 0);
  const reasons = unchecked.map((one) => reasonFor(one, (id) => found.tables.has(id)));
  return [reported(EVERY_RULE_CHECKED, violation('notChecked', { count, reasons }, [], { outcome: 'unchecked' }))];
}

/** Names the tables rather than the rules: of the missing ones nothing is checked, of the others what they share with these. */
function reasonFor({ cause, rules }: UncheckedRules, isPresent: (id: TableId) => boolean): UncheckedReason {
  const concerned = new Set(rules.flatMap(({ tables }) => tables));
  const tables = TABLES.map(({ id }) => id).filter((id) => concerned.has(id));
  return { cause, missing: tables.filter((id) => !isPresent(id)), present: tables.filter(isPresent) };
}
