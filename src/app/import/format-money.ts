import type { Conversion } from '../../import/rows/convert.ts';
import { questionKey, type Question } from '../../import/columns/question.ts';
import type { ListStructure } from '../../import/columns/read-structure.ts';
import { type Texts, fill } from '../../locales/texts.ts';
import type { MoneyUnit } from '../../money/money-unit.ts';

/** A line with a figure. */
export interface Figure {
  readonly label: string;
  readonly figure: string;
}

/** The amounts of the list beside those that are read, what explains the difference, and a sentence below them. */
export interface MoneySummary {
  readonly figures: readonly Figure[];
  readonly below: string;
}

/** Puts the account of the money into words; `print` prints 分 in the unit of the ledger. */
export function formatMoney(
  { list, read, gaps }: Conversion['money'],
  print: (amount: number) => string,
  texts: Texts,
): MoneySummary {
  const { importing, intake } = texts;
  const words = importing.review;
  const unclear = gaps.reduce((sum, gap) => sum + gap.unclear, 0);
  const isWhole = list === read && unclear === 0;
  return {
    figures: [
      { label: words.inList, figure: print(list) },
      { label: words.readSum, figure: print(read) },
      ...(list === read ? [] : [{ label: words.difference, figure: print(list - read) }]),
      ...gaps
        .filter(({ amount }) => amount !== 0)
        .map(({ code, rows, amount }) => ({ label: fill(intake.gaps[code], { rows }), figure: print(amount) })),
    ],
    below: isWhole ? words.noDifference : unclear > 0 ? fill(intake.gaps.unclear, { cells: unclear }) : '',
  };
}

/** How the amounts of the list become those of the ledger, in `to`; undefined where the list does not say it. */
export function formatConversion(
  { blocks, answers }: ListStructure,
  { asked }: Conversion,
  to: string,
  texts: Texts,
): string | undefined {
  const answersTo = (isMeant: (question: Question) => boolean) =>
    asked.filter(isMeant).flatMap((question) => answers[questionKey(question)] ?? []);
  const isUnit = ({ code }: Question) => code === 'amountUnit' || code === 'storedUnit';
  const ofAll = answersTo((question) => isUnit(question) && question.page === undefined);
  const ofPages = answersTo((question) => isUnit(question) && question.page !== undefined);
  const units = new Set<string>([...ofAll, ...namedUnits(ofAll.length > 0 ? blocks.slice(1) : blocks), ...ofPages]);
  const [from] = units;
  if (from === undefined || from === 'other') return undefined;
  if (units.size > 1) return fill(texts.importing.review.severalUnits, { units: [...units].join(texts.pane.and), to });
  const { sameUnit, otherUnit } = texts.importing.review;
  return from === to ? fill(sameUnit, { unit: to }) : fill(otherUnit, { from, to });
}

/** The units of money that headings or titles name. */
function namedUnits(blocks: ListStructure['blocks']): MoneyUnit[] {
  return blocks.flatMap(({ columns, moneyUnit }) => {
    const headed = columns.flatMap(({ meaning }) => (meaning.is === 'amount' && meaning.moneyUnit) || []);
    return headed.length > 0 ? headed : (moneyUnit ?? []);
  });
}
