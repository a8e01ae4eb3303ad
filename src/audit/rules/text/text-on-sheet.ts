import { WORKING_NOTE } from '../../../compose/text/text-sheet.ts';
import { TEXT_SHEET } from '../../../ledger/model/sheets.ts';
import { type SheetSnapshot, valueAt } from '../../../workbook/model/snapshot.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { perEvidence } from '../../evidence/per-evidence.ts';
import type { CheckRule, Violation } from '../../evidence/violation.ts';
import { checkNarrative } from '../../text/check-text.ts';
import { TEXT_RULES } from '../../text/text-rules.ts';

/** What is found about the text on the sheet 情况说明, each with its paragraph first. */
export const textOnSheet = perEvidence((evidence): readonly (Violation & { readonly rule: string })[] => {
  const sheet = evidence.isOurs && evidence.snapshot.sheets.find(({ name }) => name === TEXT_SHEET);
  if (!sheet) return [];
  const paragraphs = paragraphsOf(sheet);
  const { findings } = checkNarrative(paragraphs.join('\n'), evidence);
  // where tables do not add up their figures are wrong, and with them what formulas say of them
  const isDoubtful = evidence.equations.some(({ outcome }) => outcome === 'broken');
  return findings.flatMap(
    ({ position, rule, severity, outcome, code, details, cells, expected, actual, difference }) => {
      const place = { sheet: sheet.name, row: position.line, column: 0 };
      const isFormula = (sheet.formulas[place.row]?.[0] ?? null) !== null;
      if (isFormula && isDoubtful) return [];
      const paragraph = { place, value: valueAt(sheet, place.row, 0) };
      const amounts = expected === undefined ? {} : { expected, actual: actual!, difference: difference! };
      return [{ rule, code, details, outcome, cells: [paragraph, ...cells], severity, ...amounts }];
    },
  );
});

/** The paragraphs above the rows that their formulas are made of; a line for each row. */
function paragraphsOf(sheet: SheetSnapshot): string[] {
  const paragraphs: string[] = [];
  for (let row = 0; row < sheet.values.length; row++) {
    const value = valueAt(sheet, row, 0);
    if (value === WORKING_NOTE) break;
    paragraphs.push(typeof value === 'string' ? value.replace(/[\r\n]+/g, ' ') : '');
  }
  return paragraphs;
}

/** The rules of the text, on the sheet 情况说明. */
export const TEXT_ON_SHEET: readonly CheckRule[] = TEXT_RULES.map((rule) => ({
  ...rule,
  check: (evidence: Evidence) => textOnSheet(evidence).filter((one) => one.rule === rule.id),
}));
