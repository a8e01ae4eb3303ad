import { BUDGET_OF_FUND, sourceNamed } from '../../facts/sources.ts';
import { governmentalFor, isMapped } from '../../standards/mapping.ts';
import { budgetMismatch } from '../../standards/subject-budget.ts';
import type { Classification } from '../model/classification.ts';
import { error, plausibility, type LedgerPath, type Problem } from '../model/problem.ts';
import type { Entry, Unit } from '../model/schema.ts';
import { UNIT_KIND } from '../model/unit-kind.ts';

/** A subject (科目) of another budget than its money: an error where no subject of its class could be right. */
export function checkBudget(
  { functional, source }: Entry,
  path: LedgerPath,
  classification: Classification,
  year: number,
): Problem[] {
  const known = classification.find('functional', functional);
  if (!known) return [];
  const fund = sourceNamed(source)?.fund;
  const budget = fund && BUDGET_OF_FUND[fund];
  const mismatch = budget && budgetMismatch(functional, budget, year);
  if (!mismatch) return [];
  const details = { found: functional, name: known.name, source };
  return [(mismatch === 'certain' ? error : plausibility)('subjectOfOtherBudget', path, details)];
}

/**
 * Whether the table of 财预〔2017〕98号 gives a pair of codes only to units of the other kind, and another one to this kind. Where
 * it has none for this kind (30107 绩效工资 of 行政单位) there are people of the other kind, and nothing else to choose.
 */
export function isOfOtherUnits(
  { departmental, governmental }: Pick<Entry, 'departmental' | 'governmental'>,
  kind: Unit['kind'],
): boolean {
  const kinds = isMapped(departmental, governmental)?.kinds ?? [];
  const own = UNIT_KIND[kind];
  return kinds.length > 0 && !kinds.includes(own) && governmentalFor(departmental, own).length > 0;
}

/** A government code that belongs to units of the other kind. */
export function checkUnitKind(entry: Entry, kind: Unit['kind'] | undefined, path: LedgerPath): Problem[] {
  if (kind === undefined || !isOfOtherUnits(entry, kind)) return [];
  const { departmental, governmental } = entry;
  return [plausibility('pairOfOtherUnits', path, { departmental, governmental, kind })];
}
