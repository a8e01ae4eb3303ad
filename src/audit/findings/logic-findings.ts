import { placeName } from '../../workbook/snapshot.ts';
import type { Finding } from '../finding.ts';
import type { Evidence, LogicRule } from '../rules/evidence.ts';
import type { LinearFindings } from './linear-findings.ts';

/** What the rules say that look at texts and figures by themselves. */
export function logicFindings(
  rules: readonly LogicRule[],
  evidence: Evidence,
  erased: LinearFindings['erased'],
): Finding[] {
  const suspects = new Map([...erased.values()].map((suspect) => [placeName(suspect.place), suspect]));
  return rules
    .filter(({ years }) => holdsIn(evidence.year, years))
    .flatMap((rule) =>
      rule.check(evidence).map((objection): Finding => {
        const severity = objection.severity ?? rule.severity;
        const suspect = objection.cells.length === 1 ? suspects.get(placeName(objection.cells[0]!.place)) : undefined;
        return {
          rule: rule.id,
          outcome: severity,
          suspects: suspect ? [suspect] : [],
          leading: suspect ? 1 : 0,
          follows: [],
          ...objection,
          severity,
        };
      }),
    );
}

function holdsIn(year: number | undefined, years: LogicRule['years']): boolean {
  if (year === undefined || !years) return true;
  return year >= (years.from ?? year) && year <= (years.to ?? year);
}
