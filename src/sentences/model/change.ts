import type { AmountField, ReasonField } from '../../ledger/model/narrative.ts';
import { type Quantity, difference, typed } from './quantity.ts';
import { type Part, choice, missing, number, positive, typedText, zero } from './text.ts';

/** A figure of this year against that of last year. */
export interface Change {
  readonly now: Quantity;
  readonly last: AmountField;
  readonly reason: ReasonField;
}

/** How the three cases of a change are said; what is missing is said in the place of the moved figure. */
export interface ChangeWords {
  readonly same: readonly Part[];
  readonly moved: readonly Part[];
  readonly missing: readonly Part[];
}

/** What moved against last year, what stayed the same, or what is still missing to know it. */
export function change(one: Change, words: ChangeWords): Part {
  const moved = difference(one.now, typed(one.last));
  return choice(missing(moved), words.missing, [choice(zero(moved), words.same, words.moved)]);
}

/** 减少63.58万元 */
export function movedBy({ now, last }: Change): Part[] {
  const moved = difference(now, typed(last));
  return [choice(positive(moved), ['增加'], ['减少']), number(moved), '万元'];
}

/** ，下降11.76%; nothing where there was nothing last year. */
export function movedByRate({ now, last }: Change): Part {
  const against = typed(last);
  const direction = choice(positive(difference(now, against)), ['增长'], ['下降']);
  return choice(positive(against), ['，', direction, { kind: 'rate', of: now, against }, '%']);
}

/** The reason with the words before it: ，主要原因是… */
export const because = (words: string, { reason }: Change): Part[] => [words, typedText(reason)];
