import type { Mention } from '../../narrative/reading/mention.ts';
import { violation } from '../evidence/violation.ts';
import { printedNumber } from './compare.ts';
import type { Expectation } from './expectations.ts';
import { printNumber } from './print-number.ts';
import { ruleOfFigure } from './rules-of-figures.ts';
import type { TextViolation } from './text-violation.ts';

/** A share that is right by itself, with what it should be where all of its group make 100 %. */
export interface PrintedShare {
  readonly mention: Mention;
  readonly printed: string;
  readonly share: Expectation;
}

const WHOLE = 10_000;

/** Groups of shares that are there as a whole and do not make 100.00 %: each of them rounded for itself, or one of them wrong. */
export function sharesNotWhole(shares: readonly PrintedShare[]): TextViolation[] {
  return groupsOf(shares).flatMap((group) => {
    const total = group.reduce((sum, { mention }) => sum + printedNumber(mention).value, 0);
    const expected = group.reduce((sum, { share }) => sum + share.value, 0);
    if (expected !== WHOLE || total === WHOLE || group.some(({ mention }) => printedNumber(mention).step > 1))
      return [];
    const off = group.filter(({ mention, share }) => printedNumber(mention).value !== share.value);
    return off.map(({ mention, printed, share }) => {
      const details = { total, name: mention.words, found: printed, should: printNumber(share.value, '%') };
      const { at, sentence, subject } = mention;
      const found = violation('textShares', details, share.cells, { outcome: 'tail' });
      return { rule: ruleOfFigure(subject!, 'share'), at, sentence, ...found };
    });
  });
}

/** Shares of the same group one after another; where one comes again another list begins. */
function groupsOf(shares: readonly PrintedShare[]): PrintedShare[][] {
  const groups: { readonly key: string; readonly members: PrintedShare[] }[] = [];
  for (const one of shares) {
    const { group, member } = one.share;
    const open = groups.findLast(({ key }) => key === group);
    if (open && open.members.every(({ share }) => share.member !== member)) open.members.push(one);
    else groups.push({ key: group!, members: [one] });
  }
  return groups.map(({ members }) => members);
}
