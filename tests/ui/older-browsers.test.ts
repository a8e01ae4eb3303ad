import { expect, it } from 'vitest';
import { addNewerMembers } from '../../src/page/build/newer-members.ts';

/** Members that the program uses and Chromium 86 lacks, on what they stand. */
const NEWER: readonly (readonly [object, string])[] = [
  ...['at', 'findLast', 'findLastIndex'].map((name) => [Array.prototype, name] as const),
  [String.prototype, 'at'],
  [Object, 'hasOwn'],
];

const examples = (): unknown[] => [
  [[1, 2, 3].at(-1), [1, 2, 3].at(0), [1].at(5), 'abc'.at(-2)],
  [[1, 2, 3, 4].findLast((one) => one % 2 === 1), [1, 3].findLast((one) => one > 5)],
  [[5, 6, 7].findLastIndex((one) => one < 7), ([] as number[]).findLastIndex(() => false)],
  [Object.hasOwn({ a: 1 }, 'a'), Object.hasOwn({ a: 1 }, 'toString')],
];

it('gives older browsers what the program uses, as newer ones have it', () => {
  const native = examples();
  const kept = NEWER.map(([target, name]) => Object.getOwnPropertyDescriptor(target, name)!);
  for (const [target, name] of NEWER) Reflect.deleteProperty(target, name);
  addNewerMembers();
  const added = examples();
  NEWER.forEach(([target, name], index) => Object.defineProperty(target, name, kept[index]!));
  expect(added).toEqual(native);
  expect(native).toEqual([
    [3, 1, undefined, 'b'],
    [3, undefined],
    [1, -1],
    [true, false],
  ]);
});
