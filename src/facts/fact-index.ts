import type { Hundredths } from '../money/hundredths.ts';
import type { Dimension, Fact } from './fact.ts';
import { type Box, type Selector, boxSelects, total } from './selector.ts';

/** The dimensions by which rows differ: looking up their facts first keeps the work linear in rows and facts. */
const ROW_DIMENSIONS = ['unit', 'functional', 'functionalClass', 'pair', 'project'] as const satisfies Dimension[];

/** Those in which a box takes one key only. */
export function rowDimensions(box: Box): Dimension[] {
  return ROW_DIMENSIONS.filter((dimension) => box[dimension]?.length === 1);
}

/** Facts grouped, on demand, by the keys that a selector fixes. */
export class FactIndex<F extends Pick<Fact, 'keys'> = Fact> {
  readonly #groups = new Map<string, Map<string, F[]>>();

  constructor(private readonly facts: readonly F[]) {}

  total(this: FactIndex, selector: Selector): Hundredths {
    return selector.reduce((sum, box) => (sum + total([box], this.candidates(box))) as Hundredths, 0 as Hundredths);
  }

  /** Whether there is a fact that the selector selects. */
  has(selector: Selector): boolean {
    for (const box of selector) {
      for (const fact of this.candidates(box)) if (boxSelects(box, fact)) return true;
    }
    return false;
  }

  /** In their order the facts with the keys that a box fixes in the dimensions of rows: those of the box are among them. */
  candidates(box: Box): readonly F[] {
    let name = '';
    let key = '';
    for (const dimension of ROW_DIMENSIONS) {
      if (box[dimension]?.length !== 1) continue;
      name = joined(name, dimension);
      key = joined(key, box[dimension][0]!);
    }
    if (name === '') return this.facts;
    let group = this.#groups.get(name);
    if (!group) this.#groups.set(name, (group = this.#groupBy(rowDimensions(box))));
    return group.get(key) ?? NONE;
  }

  #groupBy(dimensions: readonly Dimension[]): Map<string, F[]> {
    const group = new Map<string, F[]>();
    for (const fact of this.facts) {
      let key = '';
      for (const dimension of dimensions) key = joined(key, fact.keys[dimension]);
      const members = group.get(key);
      if (members) members.push(fact);
      else group.set(key, [fact]);
    }
    return group;
  }
}

const NONE: readonly never[] = [];

/** One key stands for itself: most boxes fix one. */
const joined = (keys: string, key: string) => (keys === '' ? key : `${keys} ${key}`);
