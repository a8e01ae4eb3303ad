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
    const known = within(within(this.#known, box[first]), box[second]);
    let answer = known.get(box[third]);
    if (answer === undefined) known.set(box[third], (answer = this.find(only(box, this.dimensions))));
    return answer;
  }
}

function within<Value>(known: Map<Keys, Map<Keys, Value>>, keys: Keys): Map<Keys, Value> {
  let inner = known.get(keys);
  if (!inner) known.set(keys, (inner = new Map()));
  return inner;
}

function only(box: Box, dimensions: Part): Box {
  const some: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of dimensions) if (box[dimension]) some[dimension] = box[dimension];
  return some;
}
