import type { Direction, Mention } from '../../narrative/reading/mention.ts';
import { isCount } from '../../narrative/text/numbers.ts';
import { violation } from '../evidence/violation.ts';
import type { FoundCell, Outcome } from '../model/finding.ts';
import { type Match, matchMoney, matchPercent, printedNumber, SCALE } from './compare.ts';
import { type Expectation, expectationsOf } from './expectations.ts';
import type { KnownNumbers } from './known-numbers.ts';
import { printNumber } from './print-number.ts';
import { ruleOfFigure } from './rules-of-figures.ts';
import type { TextViolation } from './text-violation.ts';

/** What the workbook says of a figure. */
export interface FigureVerdict {
  readonly outcome: 'pass' | Outcome;
  readonly cells: readonly FoundCell[];
  readonly violation?: TextViolation;
  /** A share that is right by itself: the rest of its group decides with it. */
  readonly share?: Expectation;
}

/** What is known of the workbook besides its numbers. */
export interface Basis {
  readonly numbers: KnownNumbers;
  readonly year: number;
  /** Nothing was rounded on the way. */
  readonly isExact: boolean;
}

const UNCHECKED: FigureVerdict = { outcome: 'unchecked', cells: [] };

/** Compares a figure of a text with the workbook; `printed`: as it stands there. */
export function checkFigure(mention: Mention, printed: string, basis: Basis): FigureVerdict {
  if (mention.unread || !mention.subject) return UNCHECKED;
  const { known: expected, isPartial } = expectationsOf(mention, basis.numbers, basis.year);
  if (expected.length === 0 || isOfAnotherYear(mention, basis)) return shiftedYear(mention, basis, false) ?? UNCHECKED;
  const matches = expected.map((one) => ({ one, match: matchOf(mention, one, basis) }));
  const best = matches.find(({ match }) => match === 'same') ?? matches.find(({ match }) => match === 'rounded');
  if (!best) return isPartial ? UNCHECKED : wrong(mention, printed, expected, basis);
  if (isTurnedRound(mention, best.one)) return turnedRound(mention, printed, best.one);
  if (best.match === 'same') {
    return { outcome: 'pass', cells: best.one.cells, ...(best.one.group !== undefined && { share: best.one }) };
  }
  return {
    outcome: 'tail',
    cells: best.one.cells,
    violation: differs(mention, printed, best.one, 'textRounded', 'tail'),
  };
}

function matchOf(mention: Mention, { value, also }: Expectation, { numbers, isExact }: Basis): Match {
  const printed = printedNumber(mention);
  const isSize = mention.role === 'change' || mention.role === 'rate';
  // 减少63.58 has its sign in the word before it
  const isSigned = isSize && mention.direction === 'none' && printed.value < 0;
  const own = isSize && !isSigned ? { ...printed, value: Math.abs(printed.value) } : printed;
  const should = isSize && !isSigned ? Math.abs(value) : value;
  if (mention.unit === '%') return matchPercent(own, should, also);
  if (isCount(mention.unit)) return own.value === should ? 'same' : 'other';
  return matchMoney(own, should, numbers.precision, isExact);
}

/** 增加 where it became less. */
function isTurnedRound({ role, direction }: Mention, { value }: Expectation): boolean {
  if (role !== 'change' && role !== 'rate') return false;
  return (direction === 'up' && value < 0) || (direction === 'down' && value > 0);
}

function turnedRound(mention: Mention, printed: string, one: Expectation): FigureVerdict {
  const found = DIRECTIONS[mention.role === 'rate' ? 'rate' : 'change'];
  const should = found[one.value < 0 ? 'down' : 'up'];
  const details = {
    name: mention.words,
    found: printed,
    should: `${should}${printNumber(Math.abs(one.value), mention.unit)}`,
  };
  return {
    outcome: 'error',
    cells: one.cells,
    violation: {
      rule: ruleOfFigure(mention.subject!, mention.role),
      ...places(mention),
      ...violation('textDirection', details, one.cells),
    },
  };
}

/** As the text itself has them. */
const DIRECTIONS: Readonly<Record<'change' | 'rate', Readonly<Record<Exclude<Direction, 'none'>, string>>>> = {
  change: { up: '增加', down: '减少' },
  rate: { up: '增长', down: '下降' },
};

/** Where the words may mean several figures, a person has to look. */
function wrong(mention: Mention, printed: string, expected: readonly Expectation[], basis: Basis): FigureVerdict {
  const [main] = expected;
  const outcome: Outcome = expected.length === 1 ? 'error' : 'plausibility';
  const slip = wrongUnit(mention, printed, expected, basis);
  if (slip) return { outcome: 'error', cells: slip.cells, violation: slip };
  const shifted = shiftedYear(mention, basis, true);
  if (shifted) return shifted;
  return { outcome, cells: main!.cells, violation: differs(mention, printed, main!, 'textDiffers', outcome) };
}

/** 477.24元 where it is 477.24万元 (rules.md N15). */
function wrongUnit(
  mention: Mention,
  printed: string,
  expected: readonly Expectation[],
  basis: Basis,
): TextViolation | undefined {
  const unit = mention.unit === '元' ? '万元' : mention.unit === '万元' ? '元' : undefined;
  if (!unit) return undefined;
  const meant = { ...mention, unit } as const;
  const one = expected.find((each) => each.value !== 0 && matchOf(meant, each, basis) === 'same');
  if (!one) return undefined;
  const details = { name: mention.words, found: printed, should: printNumber(sizeOf(mention, one), unit) };
  return {
    rule: 'N15',
    ...places(mention),
    ...violation('textDiffers', details, one.cells, inHundredths(mention, one.value)),
  };
}

/** What is printed of an expectation: without its sign where a word says that. */
const sizeOf = ({ role, direction }: Mention, { value }: Expectation) =>
  (role === 'change' || role === 'rate') && direction !== 'none' ? Math.abs(value) : value;

const isOfAnotherYear = ({ year }: Mention, basis: Basis) => year !== undefined && year.printed !== basis.year - 1;

/** 2023年收入总计477.24万元 in the text of 2024: the figure is this year's, the year is wrong. Of zeros only if last year's is known. */
function shiftedYear(mention: Mention, basis: Basis, isLastKnown: boolean): FigureVerdict | undefined {
  if (mention.role !== 'last' || !mention.year) return undefined;
  const now = expectationsOf({ ...mention, role: 'now' }, basis.numbers, basis.year);
  const own = now.known.find((one) => matchOf({ ...mention, role: 'now' }, one, basis) === 'same');
  if (!own || (own.value === 0 && !isLastKnown)) return undefined;
  const { at, printed } = mention.year;
  const details = { found: String(printed), should: String(basis.year) };
  const found = violation('textYear', details, own.cells);
  return {
    outcome: 'plausibility',
    cells: own.cells,
    violation: { rule: 'N13', at, sentence: mention.sentence, ...found },
  };
}

function differs(
  mention: Mention,
  printed: string,
  one: Expectation,
  code: 'textDiffers' | 'textRounded',
  outcome: Outcome,
): TextViolation {
  const should = sizeOf(mention, one);
  const details = { name: mention.words, found: printed, should: printNumber(should, mention.unit) };
  return {
    rule: ruleOfFigure(mention.subject!, mention.role),
    ...places(mention),
    ...violation(code, details, one.cells, { outcome, ...inHundredths(mention, should) }),
  };
}

/** The two amounts as findings have them: in 0.01 of what is printed. */
function inHundredths(mention: Mention, expected: number) {
  const scale = SCALE[mention.unit] / 100;
  const actual = printedNumber(mention).value;
  const [left, right] = [Math.round(actual / scale), Math.round(expected / scale)];
  return { actual: left, expected: right, difference: left - right };
}

const places = ({ at, sentence }: Mention) => ({ at, sentence });
