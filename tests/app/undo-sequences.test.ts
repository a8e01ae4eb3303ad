import { expect, test } from 'vitest';
import { undoAllAtLast, undoAtRandom } from './undo-sequences.ts';

/* `npm run bench -- undo` does it 200 times. */
const ROUNDS = 2;

test(`undo restores the state before a regeneration, ${ROUNDS} times in one workbook that is edited at random`, async () => {
  expect(await undoAtRandom(ROUNDS, 2024)).toBeUndefined();
});

test('several regenerations of a workbook that is edited at random are taken back one after the other', async () => {
  expect(await undoAllAtLast(2, 2025)).toBeUndefined();
});
