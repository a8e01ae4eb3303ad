import { expect, test } from 'vitest';
import { FAULTS, trialsOf, type Fault, type Scenario } from './faults.ts';
import { SCENARIOS } from './scenarios.ts';

/* `npm run bench -- faults` tries every position of all scenarios with both kinds of fault. */

const LONG = 600_000;

test.each([SCENARIOS.small, SCENARIOS.smallUndo, SCENARIOS.moving, SCENARIOS.movingUndo, SCENARIOS.keeping])(
  '$name: whole, wherever Excel fails',
  async (scenario) => {
    const { positions, tried, losses } = await tryAt(scenario, { once: 2, gone: 20 });
    expect(losses).toEqual([]);
    expect(tried).toBeGreaterThan(positions / 2);
    expect(positions).toBeGreaterThan(100);
  },
  LONG,
);

test(
  'generate is whole, wherever Excel fails: at the beginning of every request and at some actions besides',
  async () => {
    const { tried, losses } = await tryAt(SCENARIOS.generate, { once: 400, gone: 430 });
    expect(losses).toEqual([]);
    expect(tried).toBeGreaterThan(60);
  },
  LONG,
);

/** Tries the beginning of every request, and every n-th action for each kind of fault. */
async function tryAt(scenario: Scenario, every: Readonly<Record<Fault, number>>) {
  const { positions, boundaries, tryAt: tryOne } = await trialsOf(scenario);
  const losses: string[] = [];
  let tried = 0;
  for (const fault of FAULTS) {
    for (let position = 0; position < positions; position++) {
      if (position % every[fault] !== 0 && !boundaries.includes(position)) continue;
      tried++;
      const loss = await tryOne(position, fault);
      if (loss) losses.push(`${fault} at ${position}: ${loss}`);
    }
  }
  return { positions, tried, losses };
}
