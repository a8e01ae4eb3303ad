import { describe, expect, it } from 'vitest';
import { slipBetween } from '../../src/audit/localization/digit-slip.ts';

describe('a figure that was mistyped', () => {
  it.each([
    [28417, 24817, 'transposed'],
    [120, 210, 'transposed'],
    [47724, -47724, 'sign'],
    [4772, 477200, 'factor'],
    [47724, 4772, 'factor'],
    [1, 10, 'factor'],
    [4_772_400, 4_772_449, undefined],
    [47724, 47725, undefined],
    // next to nothing is ten times as much as anything small
    [1, 2, undefined],
    [1, 8, undefined],
    [2, 23, undefined],
    [0, 47724, undefined],
    [47724, 0, undefined],
  ])('%i for %i: %s', (typed, meant, slip) => {
    expect(slipBetween(typed, meant)).toBe(slip);
    expect(slipBetween(meant, typed)).toBe(slip);
  });
});
