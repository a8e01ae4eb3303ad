import { checkText, lackIn } from '../../app/audit/check-text.ts';
import type { Notice } from '../../app/generate/format-preview.ts';
import { formatFinding } from '../../audit/messages/format-finding.ts';
import type { Outcome } from '../../audit/model/finding.ts';
import { fill, type Texts } from '../../locales/texts.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { readTextFile } from '../../xlsx/read/read-text-file.ts';
import { UnreadableText, type UnreadableTextCode } from '../../xlsx/read/unreadable-text.ts';

/** A text that exists: what was pasted, or a file with its name. */
export type ExistingText = string | { readonly name: string; readonly bytes: Uint8Array };

/** What the check of a text against the workbook came to, in the words of the pane. Plain data. */
export type TextCheckReport =
  | { readonly kind: 'unreadable'; readonly code: UnreadableTextCode; readonly file: string }
  /** The workbook has none of the twelve tables. */
  | { readonly kind: 'noTables' }
  /** No figure of the text is one that the tables know. */
  | { readonly kind: 'noFigures' }
  | {
      readonly kind: 'checked';
      /** How many figures are right. */
      readonly right: number;
      readonly lists: readonly { readonly outcome: Outcome; readonly items: readonly Notice[] }[];
    };

/** The worst first; what could not be checked last. */
const ORDER: readonly Outcome[] = ['error', 'tail', 'plausibility', 'omitted', 'hint', 'unchecked'];

/** Checks a text against a workbook. */
export function reportTextCheck(source: ExistingText, snapshot: WorkbookSnapshot, texts: Texts): TextCheckReport {
  let text: string;
  try {
    text = typeof source === 'string' ? source : readTextFile(source.bytes);
  } catch (problem) {
    if (!(problem instanceof UnreadableText) || typeof source === 'string') throw problem;
    return { kind: 'unreadable', code: problem.code, file: source.name };
  }
  const checked = checkText(text, snapshot);
  const lack = lackIn(checked);
  if (lack) return { kind: lack };
  const { figures, findings } = checked;
  const words = texts.pane.document.check;
  return {
    kind: 'checked',
    right: figures.filter(({ outcome }) => outcome === 'pass').length,
    lists: ORDER.flatMap((outcome) => {
      const items = findings
        .filter((finding) => finding.outcome === outcome)
        .map((finding) => ({
          where: fill(words.where, { line: finding.position.line + 1, sentence: excerpt(finding.sentence) }),
          what: formatFinding(finding, texts),
          place: finding.cells[0]?.place,
        }));
      return items.length > 0 ? [{ outcome, items }] : [];
    }),
  };
}

const LONGEST = 60;

const excerpt = (sentence: string) => {
  const line = sentence.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
