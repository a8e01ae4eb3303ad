import { gatherEvidence } from '../../src/audit/evidence/gather-evidence.ts';
import type { TextFinding } from '../../src/audit/text/checked-text.ts';
import { checkNarrative } from '../../src/audit/text/check-text.ts';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { narrativeText } from '../../src/sentences/narrative-text.ts';
import { live } from '../audit/worlds/workbooks.ts';
import { CHANGE_KINDS, type ChangeKind, changesOf, type TextChange } from './changes.ts';

/** How many changes of a kind there were, of how many figures anything could be said, and how many were found. */
export interface Tally {
  changed: number;
  decided: number;
  found: number;
  readonly missed: string[];
}

export type Tallies = Readonly<Record<ChangeKind, Tally>>;

export const noTallies = (): Tallies =>
  Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, { changed: 0, decided: 0, found: 0, missed: [] }]),
  ) as unknown as Tallies;

const FIGURES: readonly ChangeKind[] = ['transposed', 'tenfold', 'unit', 'cent'];
const SHOWN = 24;

/** What the check says of the text as it is; every change of it, one at a time, is added to the tallies. */
export function tryChanges(ledger: Ledger, tallies: Tallies): readonly TextFinding[] {
  const disclosure = ledgerDisclosure(ledger);
  const text = narrativeText(disclosure, ledger.narrative)
    .map((paragraph) => paragraph.text)
    .join('\n');
  const evidence = gatherEvidence(live(ledger));
  const right = checkNarrative(text, evidence);
  const passed = new Set(
    right.figures.filter(({ outcome }) => outcome === 'pass').map(({ position }) => position.start),
  );
  for (const change of changesOf(text, disclosure.department.name)) {
    const tally = tallies[change.kind];
    tally.changed++;
    if (FIGURES.includes(change.kind) && !passed.has(change.start)) continue;
    if (change.kind === 'year' && isTrueAnyhow(change)) continue;
    tally.decided++;
    const { findings } = checkNarrative(change.text, evidence);
    if (findings.some((finding) => isFound(finding, change))) tally.found++;
    else
      tally.missed.push(
        `${change.text.slice(Math.max(0, change.start - SHOWN), change.end + SHOWN)} ← ${change.right}`,
      );
  }
  return right.findings;
}

/** 2023年…0万元 may be as true as 2024年…0万元. */
const isTrueAnyhow = ({ text, end }: TextChange) => /^年[^，。；\d]*0(?:万元|辆)/.test(text.slice(end));

/** Whether a finding is about the changed sentence, and says what stood there. */
function isFound({ outcome, code, details, position }: TextFinding, { kind, text, start, right }: TextChange): boolean {
  if (outcome === 'unchecked' || !isSameSentence(text, start, position.start)) return false;
  const should = String(details.should ?? '');
  switch (kind) {
    case 'transposed':
    case 'tenfold':
    case 'unit':
    case 'cent':
      return position.start === start && Number.parseFloat(should) === Number.parseFloat(right);
    case 'direction':
      return code === 'textDirection' && should.startsWith(right);
    case 'year':
      return should.includes(right);
    case 'name':
      return should === right;
    case 'class':
      return outcome === 'error';
    case 'item':
      return details.names?.includes(right.normalize('NFKC')) ?? false;
    case 'reason':
      return code === 'reasonMissing';
  }
}

/** A paragraph is a sentence or a few: what is said of one of them stands in it. */
const isSameSentence = (text: string, one: number, other: number) =>
  !text.slice(Math.min(one, other), Math.max(one, other)).includes('\n');
