import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dimension, Fact } from '../../src/facts/fact.ts';
import { type Box, type Selector, and, either, selects, total, where } from '../../src/facts/selector.ts';
import { factWith } from './facts.ts';

/** What a selector is made of: read twice, once by the code under test and once as plain sets. */
type Expression =
  | { readonly is: 'where'; readonly dimension: Dimension; readonly keys: readonly string[] }
  | { readonly is: 'and' | 'either'; readonly parts: readonly Expression[] };

const AXES = { unit: ['U1', 'U2', 'U3'], source: ['S01', 'S02'], nature: ['NB', 'NO', 'NT', 'NY'] } as const;

const leaf = fc.constantFrom(...(Object.keys(AXES) as (keyof typeof AXES)[])).chain((dimension) =>
  fc.record({
    is: fc.constant('where' as const),
    dimension: fc.constant(dimension),
    keys: fc.uniqueArray(fc.constantFrom<string>(...AXES[dimension], 'unheard-of')),
  }),
);

const { expression } = fc.letrec<{ expression: Expression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.record({
      is: fc.constantFrom('and' as const, 'either' as const),
      parts: fc.array(tie('expression'), { maxLength: 3 }),
    }),
  ),
}));

/** Every combination of keys once, and some amounts. */
const facts = fc
  .array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 24, maxLength: 24 })
  .map((amounts) =>
    AXES.unit
      .flatMap((unit) => AXES.source.flatMap((source) => AXES.nature.map((nature) => ({ unit, source, nature }))))
      .map((keys, index) => factWith(keys, amounts[index])),
  );

function selectorOf(one: Expression): Selector {
  if (one.is === 'where') return where(one.dimension, ...one.keys);
  return (one.is === 'and' ? and : either)(...one.parts.map(selectorOf));
}

function setOf(one: Expression, all: readonly Fact[]): ReadonlySet<Fact> {
  if (one.is === 'where') return new Set(all.filter((fact) => one.keys.includes(fact.keys[one.dimension])));
  const sets = one.parts.map((part) => setOf(part, all));
  const belongs = (fact: Fact) =>
    one.is === 'and' ? sets.every((set) => set.has(fact)) : sets.some((set) => set.has(fact));
  return new Set(all.filter(belongs));
}

const boxesOf = (selector: Selector, fact: Fact): Box[] => selector.filter((box) => selects([box], fact));

describe('selectors as sets', () => {
  it('select what the sets hold, and add it up', () => {
    fc.assert(
      fc.property(expression, facts, (one, all) => {
        const selector = selectorOf(one);
        const expected = setOf(one, all);
        expect(new Set(all.filter((fact) => selects(selector, fact)))).toEqual(expected);
        expect(total(selector, all)).toBe([...expected].reduce((sum, fact) => sum + fact.amount, 0));
      }),
      { numRuns: 400 },
    );
  });

  it('stay disjoint under "and": a formula that adds up boxes counts no fact twice', () => {
    const parts = fc.subarray([...AXES.unit], { minLength: 1 }).map((keys) => keys.map((key) => where('unit', key)));
    const others = fc.subarray([...AXES.nature]).map((keys) => keys.map((key) => where('nature', key)));
    fc.assert(
      fc.property(parts, others, facts, (units, natures, all) => {
        const selector = and(either(...units), either(...natures), where('source', 'S01', 'S02'));
        for (const fact of all) expect(boxesOf(selector, fact).length).toBe(selects(selector, fact) ? 1 : 0);
        expect(selector).toHaveLength(units.length * natures.length);
      }),
    );
  });
});
