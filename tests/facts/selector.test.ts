import { describe, expect, it } from 'vitest';
import { type Selector, and, either, everything, selects, total, where } from '../../src/facts/selector.ts';
import { factWith } from './facts.ts';

/** Every unit with every kind of money; each amount is a power of two, so that a sum says which facts are in it. */
const FACTS = [
  factWith({ unit: 'U1', fund: 'G1' }, 1),
  factWith({ unit: 'U1', fund: 'G2' }, 2),
  factWith({ unit: 'U2', fund: 'G1' }, 4),
  factWith({ unit: 'U2', fund: 'G2' }, 8),
];

const unit1 = where('unit', 'U1');
const unit2 = where('unit', 'U2');
const fund1 = where('fund', 'G1');

const CASES: readonly [what: string, selector: Selector, sum: number][] = [
  ['everything', everything, 15],
  ['one key', unit1, 3],
  ['several keys of one dimension', where('unit', 'U1', 'U2'), 15],
  ['a key that no fact has', where('unit', 'U3'), 0],
  ['no key at all', where('unit'), 0],
  ['and of two dimensions', and(unit1, fund1), 1],
  ['and of one dimension: the keys that both name', and(where('unit', 'U1', 'U2'), unit2), 12],
  ['and of what excludes each other', and(unit1, unit2), 0],
  ['and of nothing: every fact', and(), 15],
  ['and with everything changes nothing', and(everything, unit1, everything), 3],
  ['either', either(unit1, unit2), 15],
  ['either of nothing', either(), 0],
  ['either of boxes in different dimensions', either(and(unit1, fund1), and(unit2, where('fund', 'G2'))), 9],
  ['and over either', and(either(unit1, unit2), fund1), 5],
  ['either inside either', either(either(and(unit1, fund1)), unit2), 13],
];

describe('selectors', () => {
  it.each(CASES)('%s', (_, selector, sum) => {
    expect(total(selector, FACTS)).toBe(sum);
    expect(FACTS.filter((fact) => selects(selector, fact)).reduce((all, fact) => all + fact.amount, 0)).toBe(sum);
  });

  it('leaves out what can never be: formulas ask only what may have an answer', () => {
    expect(and(unit1, unit2)).toEqual([]);
    expect(and(either(unit1, unit2), unit2)).toEqual([{ unit: ['U2'] }]);
  });

  it('adds negative amounts, and nothing to zero', () => {
    expect(total(everything, [factWith({}, 250), factWith({}, -300)])).toBe(-50);
    expect(total(everything, [])).toBe(0);
  });
});
