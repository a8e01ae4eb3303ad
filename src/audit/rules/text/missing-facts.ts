import {
  NARRATIVE_FORM,
  narrativeLine,
  narrativeValue,
  type NarrativeField,
  narrativePath,
} from '../../../ledger/model/narrative.ts';
import { TEXT_SHEET } from '../../../ledger/model/sheets.ts';
import { missingFacts } from '../../../sentences/missing-facts.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { cellAt } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';
import type { FoundCell } from '../../model/finding.ts';

/** What the text says and nobody typed into 情况说明·填报: a reason is only asked for where its figure moved. */
export const MISSING_FACTS: CheckRule = {
  id: 'D6',
  kind: '底稿',
  wording: '情况说明要用的，情况说明·填报里都填了',
  severity: 'error',
  tables: [],
  basis: '财预〔2016〕143号《地方预决算公开操作规程》：完整、细化',
  check: (evidence) => {
    const missing = placesOf(evidence);
    const [first] = missing;
    if (!first) return [];
    // whoever has typed nothing makes no use of the text
    if (isUntouched(evidence)) {
      return [violation('factsMissing', { count: missing.length }, [first.cell], { severity: 'hint' })];
    }
    return missing.map(({ field, cell }) => violation('factMissing', { name: narrativeLine(field).label }, [cell]));
  },
};

interface MissingFact {
  readonly field: NarrativeField;
  readonly cell: FoundCell;
}

/** What is missing, with the cell where it belongs; a form of before may lack the line: the next 生成 makes it. */
function placesOf(evidence: Evidence): MissingFact[] {
  const { ledger, snapshot } = evidence;
  if (!ledger || snapshot.sheets.every(({ name }) => name !== TEXT_SHEET)) return [];
  return missingFacts(ledger.disclosure, ledger.ledger.narrative).flatMap((field) => {
    const place = ledger.places.get(narrativePath(field));
    return place ? [{ field, cell: cellAt(place, evidence) }] : [];
  });
}

const isUntouched = ({ ledger }: Evidence) =>
  NARRATIVE_FORM.every(({ lines }) =>
    lines.every(({ field }) => narrativeValue(ledger!.ledger.narrative, field) === undefined),
  );
