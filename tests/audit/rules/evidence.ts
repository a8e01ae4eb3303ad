import { evidenceOf as evidenceFrom, gatherEvidence } from '../../../src/audit/evidence/gather-evidence.ts';
import type { Evidence } from '../../../src/audit/evidence/evidence.ts';
import type { Violation } from '../../../src/audit/evidence/violation.ts';
import { ruleOf } from '../../../src/audit/rules/catalogue.ts';
import { CHECK_RULES } from '../../../src/audit/rules/check-rules.ts';
import { auditOf } from '../worlds/single-errors.ts';
import type { RecognisedWorkbook } from '../../../src/recognise/scan/recognised-workbook.ts';
import { cellName } from '../../../src/workbook/model/address.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';

/** What rules look at in a workbook. `change` makes of what was recognised what a test needs. */
export function evidenceOf(
  snapshot: WorkbookSnapshot,
  {
    exact = true,
    change,
  }: { exact?: boolean; change?: ((found: RecognisedWorkbook) => RecognisedWorkbook) | undefined } = {},
): Evidence {
  const evidence = gatherEvidence(snapshot, { exact });
  return change ? evidenceFrom(snapshot, change(evidence.found), { exact }) : evidence;
}

/** What one rule reports of a workbook, whatever else is reported; of a rule that looks by itself, without the rest of the audit. */
export function violations(id: string, evidence: Evidence): readonly Violation[] {
  const rule = CHECK_RULES.find((one) => one.id === ruleOf(id).id);
  if (rule && !OF_THE_WHOLE.includes(id)) return rule.check(evidence);
  const { findings } = auditOf(evidence.snapshot, evidence.exact);
  return findings.flatMap((finding) => [finding, ...finding.follows]).filter((finding) => finding.rule === id);
}

/** What they report the audit knows only as a whole: what could not be checked, and why the ledger is none. */
const OF_THE_WHOLE = ['G9', 'D5'];

/** What all rules report, with severity and number. */
export function everyViolation(evidence: Evidence) {
  return CHECK_RULES.flatMap((rule) =>
    rule.check(evidence).map((violation) => ({ rule: rule.id, severity: rule.severity, ...violation })),
  );
}

/** Cells of a violation: 表5 一般公共预算支出!A17 */
export const cellsOf = ({ cells }: Pick<Violation, 'cells'>) =>
  cells.map(({ place }) => `${place.sheet}!${cellName(place.row, place.column)}`);
