import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { exampleLedger } from '../compose/example.ts';
import { smallDepartments } from '../departments/arbitrary.ts';
import { narratives } from '../sentences/random-narrative.ts';
import { CHANGE_KINDS } from './changes.ts';
import { noTallies, tryChanges } from './try-changes.ts';

const DEPARTMENTS = 6;
const LEAST_DECIDED = 0.95;

const departments = fc
  .sample(fc.tuple(smallDepartments, narratives(true)), { seed: 61, numRuns: DEPARTMENTS })
  .map(([ledger, narrative]): Ledger => ({ ...ledger, narrative }));

describe('texts of the seed and of random departments', () => {
  const tallies = noTallies();
  const unchanged = [exampleLedger(), ...departments].map((ledger) => tryChanges(ledger, tallies));

  it('has nothing to say of them as they are', () => {
    expect(unchanged.flat()).toEqual([]);
  });

  it.each(CHANGE_KINDS)('finds every change (%s)', (kind) => {
    const { changed, decided, found, missed } = tallies[kind];
    expect(changed).toBeGreaterThan(0);
    expect(decided / changed).toBeGreaterThanOrEqual(LEAST_DECIDED);
    expect(missed).toEqual([]);
    expect(found).toBe(decided);
  });
});
