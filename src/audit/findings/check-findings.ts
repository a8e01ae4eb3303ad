import { placeName } from '../../workbook/model/snapshot.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { type CheckRule, reported } from '../evidence/violation.ts';
import type { Finding } from '../model/finding.ts';
import type { LinearFindings } from './linear-findings.ts';

/** What the rules report that look at texts and figures by themselves. `erased`: what the relations say of cells without a number. */
export function checkFindings(
  rules: readonly CheckRule[],
  evidence: Evidence,
  erased: LinearFindings['erased'],
): Finding[] {
  const suspects = new Map([...erased.values()].map((suspect) => [placeName(suspect.place), suspect]));
  return rules.flatMap((rule) =>
    rule.check(evidence).map((violation): Finding => {
      const suspect = violation.cells.length === 1 ? suspects.get(placeName(violation.cells[0]!.place)) : undefined;
      return { ...reported(rule, violation), ...(suspect && { suspects: [suspect], leading: 1 }) };
    }),
  );
}
