import type { Figure } from '../compose/placed-table.ts';
import { hundredths, printHundredths } from '../money/hundredths.ts';
import type { Texts } from '../texts/texts.ts';
import { fill } from '../texts/texts.ts';
import type { Equation } from './equation.ts';
import type { Readings } from './readings.ts';
import type { Wording } from './wording.ts';

/** So many cells of a sum are named one by one. */
const MOST_NAMED = 3;

/** 表3 合计 合计 477.24 ≠ 表1 支出总计 476.24，差 1.00 */
export function sayEquation(equation: Equation, wording: Wording, readings: Readings, { audit }: Texts): string {
  const { relation, left, right } = equation;
  const words = audit.relations;
  const amounts = { leftAmount: print(left), rightAmount: print(right), difference: print(left - right) };
  const side = (figures: readonly Figure[]) => sayCells(figures, wording, readings, words);
  if (relation.right.length === 0 && relation.left.length === 1) {
    return fill(words.notZero, { left: side(relation.left), ...amounts });
  }
  return fill(words.unequal, { left: side(relation.left), right: side(relation.right), ...amounts });
}

/** An amount in a sentence: zero is said. */
export const print = (amount: number) => printHundredths(hundredths(amount)) || '0.00';

/** 表3 合计 合计; of several cells: what they are the sum of. */
export function sayCells(
  figures: readonly Figure[],
  wording: Wording,
  readings: Readings,
  words: Texts['audit']['relations'],
): string {
  if (figures.length === 0) return words.nothing;
  const named = figures.length <= MOST_NAMED ? figures : figures.filter((figure) => readings.get(figure)!.amount !== 0);
  if (named.length === 0 || named.length > MOST_NAMED) {
    return fill(words.many, { first: wording.of(figures[0]!), count: figures.length });
  }
  const cells = named.map((figure) => wording.of(figure)).join(words.plus);
  return figures.length === 1 ? cells : fill(words.sum, { cells });
}
