import { expect, it } from 'vitest';
import { textUses } from './text-uses.ts';

it('every text has a user', () => {
  const uses = textUses();
  expect(uses.length).toBeGreaterThan(500);
  expect(uses.filter(({ named, indexed }) => !named && !indexed).map(({ path }) => path)).toEqual([]);
});
