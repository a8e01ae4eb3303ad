import { rateOf } from '../../money/percent.ts';
import type { Hundredths } from '../../money/hundredths.ts';
import type { Mention, ReadNarrative } from '../../narrative/reading/mention.ts';
import { violation } from '../evidence/violation.ts';
import type { Basis } from './check-figure.ts';
import { matchPercent, printedNumber } from './compare.ts';
import { expectationsOf } from './expectations.ts';
import { printNumber } from './print-number.ts';
import { ruleOfFigure } from './rules-of-figures.ts';
import type { TextViolation } from './text-violation.ts';

/**
 * A change and its rate where last year's amount is nowhere typed: the rate must be that of the change itself, 变动额 ÷ (本年 ∓ 变动额)
 * (rules.md N2). Which of the two is wrong is not known: it is to be confirmed.
 */
export function checkRates({ mentions }: ReadNarrative, text: string, basis: Basis): TextViolation[] {
  return mentions.flatMap((rate, index): TextViolation[] => {
    const change = mentions[index - 1];
    if (rate.role !== 'rate' || !change || !isPair(change, rate)) return [];
    const asked = expectationsOf(rate, basis.numbers, basis.year);
    const { known: now } = expectationsOf({ ...change, role: 'now' }, basis.numbers, basis.year);
    if (asked.known.length > 0 || now.length !== 1) return [];
    const moved = Math.abs(printedNumber(change).value) * (change.direction === 'down' ? -1 : 1);
    const expected = rateOf(now[0]!.value as Hundredths, (now[0]!.value - moved) as Hundredths);
    if (expected === undefined || matchPercent(size(rate), expected, []) !== 'other') return [];
    const details = {
      name: rate.words,
      found: text.slice(rate.at.start, rate.at.end),
      should: printNumber(expected, '%'),
    };
    const found = violation('textDiffers', details, now[0]!.cells, { severity: 'plausibility' });
    return [{ rule: ruleOfFigure(rate.subject!, 'rate'), at: rate.at, sentence: rate.sentence, ...found }];
  });
}

const isPair = (change: Mention, rate: Mention) =>
  change.role === 'change' &&
  change.direction !== 'none' &&
  !change.unread &&
  !rate.unread &&
  change.unit === '万元' &&
  JSON.stringify(change.subject) === JSON.stringify(rate.subject);

const size = (mention: Mention) => {
  const printed = printedNumber(mention);
  return { ...printed, value: Math.abs(printed.value) };
};
