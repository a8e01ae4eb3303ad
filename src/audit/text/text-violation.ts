import type { Stretch } from '../../narrative/reading/mention.ts';
import type { Violation } from '../evidence/violation.ts';

/** What a rule reports of a text, and where in the text. */
export interface TextViolation extends Violation {
  readonly rule: string;
  readonly at: Stretch;
  readonly sentence: Stretch;
}
