import { gatherEvidence, joinedEvidence } from '../../audit/evidence/gather-evidence.ts';
import { moved, moveFindings } from '../../audit/findings/move-findings.ts';
import type { CheckedText } from '../../audit/text/checked-text.ts';
import { checkNarrative } from '../../audit/text/check-text.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';

/** 核对已有的文稿: checks a text (情况说明, a whole document too) against a workbook as it stands. Writes nothing. */
export function checkText(text: string, snapshot: WorkbookSnapshot): CheckedText {
  const evidence = gatherEvidence(snapshot);
  const joined = joinedEvidence(evidence);
  if (!joined) return checkNarrative(text, evidence);
  const { figures, findings, ...checked } = checkNarrative(text, joined.evidence);
  const { placeOf } = joined;
  return {
    ...checked,
    figures: figures.map((figure) => ({ ...figure, cells: figure.cells.map((cell) => moved(cell, placeOf)) })),
    findings: moveFindings(findings, placeOf),
  };
}

/** Why a check says nothing, if it does: where nothing could be compared nothing is right. */
export function lackIn({ hasTables, figures }: CheckedText): 'noTables' | 'noFigures' | undefined {
  if (!hasTables) return 'noTables';
  return figures.some(({ outcome }) => outcome !== 'unchecked') ? undefined : 'noFigures';
}
