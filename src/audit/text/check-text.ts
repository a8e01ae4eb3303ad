import type { Mention, Stretch } from '../../narrative/reading/mention.ts';
import { readNarrative } from '../../narrative/read-narrative.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { reported, violation } from '../evidence/violation.ts';
import type { CheckedFigure, CheckedText, TextFinding } from './checked-text.ts';
import { checkCaptions } from './check-captions.ts';
import { checkLists, checkReasons } from './check-lists.ts';
import { type PrintedShare, sharesNotWhole } from './check-shares.ts';
import { type Basis, checkFigure } from './check-figure.ts';
import { checkRates } from './check-within.ts';
import { missingSections } from './check-sections.ts';
import { checkStatements, missingReasons, needlessReasons } from './check-statements.ts';
import { KnownNumbers } from './known-numbers.ts';
import { severityOf } from './severities.ts';
import type { TextViolation } from './text-violation.ts';
import { vocabularyOf } from './vocabulary.ts';

const NOTHING: CheckedText = { figures: [], findings: [], hasTables: false };

/** Checks a text against the tables of a workbook, and what is typed there for the text (rules.md section 3). */
export function checkNarrative(text: string, evidence: Evidence): CheckedText {
  const vocabulary = vocabularyOf(evidence);
  if (!vocabulary) return NOTHING;
  const read = readNarrative(text, vocabulary);
  const basis: Basis = { numbers: new KnownNumbers(evidence), year: vocabulary.year, isExact: evidence.exact };
  const figures: CheckedFigure[] = [];
  const violations: TextViolation[] = [];
  const shares: PrintedShare[] = [];
  for (const mention of read.mentions) {
    const printed = text.slice(mention.at.start, mention.at.end);
    const { outcome, cells, violation: found, share } = checkFigure(mention, printed, basis);
    if (share) shares.push({ mention, printed, share });
    figures.push({ position: mention.at, printed, outcome, cells });
    if (found) violations.push(found);
    else if (outcome === 'unchecked') violations.push(unchecked(mention, printed));
  }
  const others = [
    sharesNotWhole(shares),
    checkRates(read, text, basis),
    checkStatements(read, basis),
    missingReasons(read, text),
    needlessReasons(read),
    missingSections(read),
    checkCaptions(read, evidence),
    checkLists(read, evidence),
    checkReasons(read, evidence),
  ];
  const findings = [...violations, ...others.flat()]
    .map((one) => findingOf(one, text))
    .sort((a, b) => order(a.position, b.position));
  return { figures, findings, hasTables: true };
}

/** 无法审核 is told, figure by figure: never a pass. */
function unchecked({ at, sentence, unread }: Mention, found: string): TextViolation {
  const code = unread === 'no subject' ? 'textUnrecognised' : 'textUnknown';
  return { rule: 'N19', at, sentence, ...violation(code, { found }, [], { outcome: 'unchecked' }) };
}

const order = (one: Stretch, other: Stretch) => one.start - other.start || one.end - other.end;

function findingOf({ at, sentence, ...found }: TextViolation, text: string): TextFinding {
  const { rule: id, ...violated } = found;
  return {
    ...reported({ id, severity: severityOf(id, violated.outcome) }, violated),
    sentence: text.slice(sentence.start, sentence.end).trim(),
    position: at,
  };
}
