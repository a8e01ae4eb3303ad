import { expect, it } from 'vitest';
import { shiftList } from '../../simulator/grid/plain-lines.ts';

it('inserts and takes out places, of which there may be more than a call has room for', () => {
  const list: (string | undefined)[] = ['a', 'b', 'c'];
  shiftList(list, { axis: 'row', first: 1, count: 2 });
  expect(list).toEqual(['a', undefined, undefined, 'b', 'c']);
  shiftList(list, { axis: 'row', first: 0, count: -2 });
  expect(list).toEqual([undefined, 'b', 'c']);
  shiftList(list, { axis: 'row', first: 2, count: 200_000 });
  expect([list.length, list[1], list[2], list.at(-1)]).toEqual([200_003, 'b', undefined, 'c']);
  shiftList(list, { axis: 'row', first: 300_000, count: 1 });
  expect(list.length).toBe(200_003);
});
