import { expect, test } from 'vitest';
import { tryAnotherUser } from './another-user.ts';
import { SHARED } from './scenarios.ts';

test.each(SHARED)(
  '$name: what somebody else types meanwhile is not lost',
  async (scenario) => {
    const { tried, losses } = await tryAnotherUser(scenario);
    expect(losses).toEqual([]);
    expect(tried).toBeGreaterThan(5);
  },
  300_000,
);
