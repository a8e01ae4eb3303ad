import { expect, test } from 'vitest';
import { tryAnotherUser } from './another-user.ts';
import { ask, BELOW, SHARED } from './scenarios.ts';

test.each(SHARED.filter(({ act, name }) => act !== ask && name !== BELOW))(
  '$name: nor is it where Excel fails in the same request',
  async (scenario) => {
    const { tried, losses } = await tryAnotherUser(scenario, { failing: true });
    expect(losses).toEqual([]);
    expect(tried).toBeGreaterThan(3);
  },
  300_000,
);

test.each(SHARED)(
  '$name: what somebody else types meanwhile is not lost',
  async (scenario) => {
    const { tried, losses } = await tryAnotherUser(scenario);
    expect(losses).toEqual([]);
    expect(tried).toBeGreaterThan(3);
  },
  300_000,
);
