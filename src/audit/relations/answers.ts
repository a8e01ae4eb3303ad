import type { Dimension } from '../../facts/fact.ts';
import type { Box } from '../../facts/selector.ts';

/** Dimensions that are asked about together. */
export type Part = readonly [Dimension, Dimension, Dimension];

type Keys = readonly string[] | undefined;

/**
 * Answers that depend on what a box says in three dimensions. The cells of a row have its lists of keys in common, those of a
 * column the column's: who has asked once with the same lists (the same objects) is told again.
 */
export class Answers<Answer> {
  readonly #known = new Map<Keys, Map<Keys, Map<Keys, Answer>>>();

  /** `find` is asked with the conditions of a box in these dimensions only. */
  constructor(
    private readonly dimensions: Part,
    private readonly find: (box: Box) => Answer,
  ) {}

  of(box: Box): Answer {
    const [first, second, third] = this.dimensions;
    return this.with(box[first], box[second], box[third]);
  }

  /** The same with the keys themselves, in the order of the dimensions. */
  with(first: Keys, second: Keys, third: Keys): Answer {
    const known = within(within(this.#known, first), second);
    let answer = known.get(third);
    if (answer === undefined) known.set(third, (answer = this.find(boxOf(this.dimensions, [first, second, third]))));
    return answer;
  }
}

function within<Value>(known: Map<Keys, Map<Keys, Value>>, keys: Keys): Map<Keys, Value> {
  let inner = known.get(keys);
  if (!inner) known.set(keys, (inner = new Map()));
  return inner;
}

function boxOf(dimensions: Part, all: readonly [Keys, Keys, Keys]): Box {
  const box: Partial<Record<Dimension, readonly string[]>> = {};
  for (let index = 0; index < dimensions.length; index++) {
    if (all[index]) box[dimensions[index]!] = all[index];
  }
  return box;
}
