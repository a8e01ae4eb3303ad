import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleLedger } from '../compose/example.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { singleErrors } from './worlds/single-errors.ts';
import { twoErrors } from './worlds/two-errors.ts';

/** Numbers between 0 and 1, the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

describe('one wrong figure in the published tables of the seed', () => {
  // every money cell gets two of the eight slips; the bench tries all
  const score = singleErrors(exampleLedger(), 4);

  it('is detected in every money cell', () => {
    expect(score.tried).toBeGreaterThan(1000);
    expect(score.detected).toBe(score.tried);
  });

  it('is laid on the right cell, with the right figure, alone, but for 其中：财政拨款 in tables 2 and 7', () => {
    expect(score.missed).toEqual([]);
    expect(Object.fromEntries(score.groups)).toEqual({ 'T02 fiscalAppropriation': 3, 'T07 fiscalAppropriation': 22 });
    expect(score.named + score.grouped).toBe(score.tried);
  });
});

describe('one wrong figure in the published tables of random departments', () => {
  it('is detected, and laid on no other cell than those that cannot be told apart from it', () => {
    fc.assert(
      fc.property(smallDepartments, (ledger) => {
        const { tried, detected, missed } = singleErrors(ledger, 61);
        expect(detected).toBe(tried);
        expect(missed).toEqual([]);
      }),
      { seed: 4, numRuns: 3, endOnFailure: true },
    );
  });
});

describe('two wrong figures at once', () => {
  const score = twoErrors(exampleLedger(), 150, randomFrom(2024));

  it('are detected', () => expect(score.detected).toBe(score.tried));

  it('are both named in nine of ten cases', () => {
    expect(score.named / score.tried, score.missed.join('\n')).toBeGreaterThanOrEqual(0.9);
  });
});
