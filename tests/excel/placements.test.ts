import { expect, test } from 'vitest';
import { placements } from '../../src/excel/record/placements.ts';

test.each([
  { why: 'empty plan', existing: ['甲'], planned: [], added: [] },
  { why: 'all there', existing: ['甲', '乙'], planned: ['乙', '甲'], added: [] },
  {
    why: 'none there: at the end, in order',
    existing: ['甲'],
    planned: ['表1', '表2'],
    added: [
      ['表1', 1],
      ['表2', 2],
    ],
  },
  {
    why: 'behind the one before',
    existing: ['表1', '甲'],
    planned: ['表1', '表2', '表3'],
    added: [
      ['表2', 1],
      ['表3', 2],
    ],
  },
  {
    why: 'before the next',
    existing: ['甲', '表3', '乙'],
    planned: ['表1', '表2', '表3'],
    added: [
      ['表1', 1],
      ['表2', 2],
    ],
  },
  { why: 'names differ in case only', existing: ['T1', '甲'], planned: ['t1', 't2'], added: [['t2', 1]] },
])('$why', ({ existing, planned, added }) => {
  expect(placements(existing, planned).map(({ name, position }) => [name, position])).toEqual(added);
});
