import type { Stretch } from '../../narrative/reading/mention.ts';
import type { Finding, FoundCell, Outcome } from '../model/finding.ts';

/** A stretch of the text that was given: offsets in UTF-16, the end exclusive; the number of its line, from 0. */
export type TextPosition = Stretch;

/** A finding about a text: `cells` are those of the workbook that say what should stand there. */
export interface TextFinding extends Finding {
  readonly sentence: string;
  readonly position: TextPosition;
}

/** A figure of a text, and what the workbook says of it. */
export interface CheckedFigure {
  readonly position: TextPosition;
  /** As it stands there: 477.24 万元. */
  readonly printed: string;
  /** unchecked (无法审核): it was not recognised, or nothing in the workbook says it. */
  readonly outcome: 'pass' | Outcome;
  /** Where it comes from, also where it is right. */
  readonly cells: readonly FoundCell[];
}

/** What the check of a text came to. */
export interface CheckedText {
  /** In the order of the text. */
  readonly figures: readonly CheckedFigure[];
  /** In the order of the text. */
  readonly findings: readonly TextFinding[];
  /** None of the twelve tables was found: nothing can be said. */
  readonly hasTables: boolean;
}
