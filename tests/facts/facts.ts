import { type Dimension, type Fact, DIMENSIONS } from '../../src/facts/fact.ts';
import { hundredths } from '../../src/money/hundredths.ts';

/** A fact with these keys; every dimension that is not named has the key "-". */
export function factWith(keys: Partial<Record<Dimension, string>>, amount = 0): Fact {
  const all = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, keys[dimension] ?? '-']));
  return { keys: all as Record<Dimension, string>, amount: hundredths(amount) };
}
