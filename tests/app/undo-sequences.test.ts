import { expect, test } from 'vitest';
import { undoAtRandom } from './undo-sequences.ts';

/* `npm run bench -- undo` does it 200 times. */
const ROUNDS = 6;

test(`undo restores the state before a regeneration, ${ROUNDS} times in one workbook that is edited at random`, async () => {
  expect(await undoAtRandom(ROUNDS, 2024)).toBeUndefined();
});
