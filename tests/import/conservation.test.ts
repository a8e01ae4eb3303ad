import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountFor } from './account-for.ts';
import { moneyList } from './money-mutations.ts';

it('every amount of a list ends as read, in a compared sum, or told, whatever was done to the list', () => {
  const ends = { read: 0, told: 0, sum: 0 };
  fc.assert(
    fc.property(moneyList, (list) => {
      const found = accountFor(list);
      expect(found.losses).toEqual([]);
      for (const key of ['read', 'told', 'sum'] as const) ends[key] += found.ends[key];
    }),
    { numRuns: 150 },
  );
  expect(ends.read).toBeGreaterThan(3 * ends.told);
  expect(ends.told).toBeGreaterThan(0);
});
