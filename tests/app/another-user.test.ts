import { expect, test } from 'vitest';
import { tryAnotherUser } from './another-user.ts';
import { FAILING_SHARED, SCENARIOS, SHARED } from './scenarios.ts';

/* `npm run bench -- faults` tries all of them, each also where Excel fails in the same request. */

/** A whole department takes long: there somebody types in one place, and in every kind of place on small sheets. */
const QUICK = SHARED.map(({ places, ...scenario }) => ({
  ...scenario,
  places: scenario.whole ? places.slice(0, 1) : places,
}));

test.each(QUICK)('$name: what somebody else types meanwhile is not lost', async (scenario) => {
  const { tried, losses } = await tryAnotherUser(scenario);
  expect(losses).toEqual([]);
  expect(tried).toBeGreaterThan(3);
});

test.each(FAILING_SHARED.filter(({ name }) => name === SCENARIOS.small.name || name === SCENARIOS.moving.name))(
  '$name: nor is it where Excel fails in the same request',
  async (scenario) => {
    const { tried, losses } = await tryAnotherUser(scenario, { failing: true });
    expect(losses).toEqual([]);
    expect(tried).toBeGreaterThan(3);
  },
);
