import type { Hundredths } from '../money/hundredths.ts';
import type { Dimension, Fact } from './fact.ts';
import type { Box, Selector } from './selector.ts';
import { selects, total } from './selector.ts';

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
    return selector.some((box) => this.candidates(box).some((fact) => selects([box], fact)));
  }

  /** In their order the facts with the keys that a box fixes in the dimensions of rows: those of the box are among them. */
  candidates(box: Box): readonly F[] {
    const fixed = rowDimensions(box);
    if (fixed.length === 0) return this.facts;
    const name = fixed.join(' ');
    let group = this.#groups.get(name);
    if (!group) this.#groups.set(name, (group = this.#groupBy(fixed)));
    return group.get(fixed.map((dimension) => box[dimension]![0]).join(' ')) ?? [];
  }

  #groupBy(dimensions: readonly Dimension[]): Map<string, F[]> {
    const group = new Map<string, F[]>();
    for (const fact of this.facts) {
      const key = dimensions.map((dimension) => fact.keys[dimension]).join(' ');
      const members = group.get(key);
      if (members) members.push(fact);
      else group.set(key, [fact]);
    }
    return group;
  }
}
