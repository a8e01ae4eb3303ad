import { expect, test } from 'vitest';
import { FAILS_ONCE, FAULTS } from './fault-kinds.ts';
import { tryAtActions, tryAtRequests, tryEverywhere } from './faults.ts';
import { SCENARIOS } from './scenarios.ts';

/** Those that do more than answer once with another code: the others differ in what is said alone. */
const LASTING = FAULTS.filter((fault) => fault === FAILS_ONCE || fault.forGood || fault.heal || fault.stays);

/* `npm run bench -- faults` tries every action of all scenarios, 导入 and 撤销 of a whole 生成 among them. */

const { generate, small, smallUndo, moving, movingUndo, keeping, keepingUndo, fix, marks } = SCENARIOS;

test.each([small, smallUndo, moving, movingUndo])('$name: whole, at whichever action Excel fails', async (scenario) => {
  const { positions, states, losses } = await tryEverywhere(scenario);
  expect(losses).toEqual([]);
  expect(positions).toBeGreaterThan(250);
  expect(states).toBeGreaterThan(50);
});

test('marks in place of others: whole, at whichever action Excel fails', async () => {
  const { positions, losses } = await tryAtActions(marks);
  expect(losses).toEqual([]);
  expect(positions).toBeGreaterThan(50);
});

test.each([small, smallUndo, keeping, keepingUndo, fix, marks])(
  '$name: whole, whatever happens at the beginning of a request',
  async (scenario) => {
    const { requests, tried, losses } = await tryAtRequests(scenario);
    expect(losses).toEqual([]);
    expect(tried).toBe(requests * FAULTS.length);
    expect(requests).toBeGreaterThan(2);
  },
);

test('generate: whole, whatever lasts from the beginning of a request', async () => {
  const { requests, tried, losses } = await tryAtRequests(generate, LASTING);
  expect(losses).toEqual([]);
  expect(tried).toBe(requests * LASTING.length);
  expect(LASTING).toHaveLength(6);
});
