import { expect, test } from 'vitest';
import { tryEverywhere } from './faults.ts';
import { SCENARIOS } from './scenarios.ts';

test('generate: whole, at whichever action Excel fails', async () => {
  const { positions, states, losses } = await tryEverywhere(SCENARIOS.generate);
  expect(losses).toEqual([]);
  expect(positions).toBeGreaterThan(5_000);
  expect(states).toBeGreaterThan(1_500);
}, 600_000);
