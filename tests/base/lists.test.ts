import { describe, expect, it } from 'vitest';
import { append, largest, smallest, widthOf } from '../../src/base/lists.ts';

/** As many rows as a sheet has: too many for the arguments of one call. */
const MANY = 1_048_576;
const many = Array.from({ length: MANY }, (_, index) => index);

describe('lists of any length', () => {
  it('find the largest and the smallest number, of a bound too', () => {
    expect([largest([3, 7, 5]), largest([3], 4), largest([], 0), largest([])]).toEqual([7, 4, 0, -Infinity]);
    expect([smallest([3, 7, 5]), smallest([3], 2), smallest([], 9), smallest([])]).toEqual([3, 2, 9, Infinity]);
    expect([largest(many), smallest(many)]).toEqual([MANY - 1, 0]);
  });

  it('are measured by their longest row', () => {
    expect([widthOf([[1], [1, 2, 3], []]), widthOf([[1]], 2), widthOf([])]).toEqual([3, 2, 0]);
    expect(widthOf(many.map((index) => (index === 9 ? 'row' : '')))).toBe(3);
  });

  it('are appended to another', () => {
    const list = [-1];
    append(list, many);
    expect([list.length, list[0], list[1], list.at(-1)]).toEqual([MANY + 1, -1, 0, MANY - 1]);
  });
});
