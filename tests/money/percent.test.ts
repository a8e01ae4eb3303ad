import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredths } from '../../src/money/hundredths.ts';
import { rateOf, sharesOf } from '../../src/money/percent.ts';

const shares = (...amounts: number[]) => sharesOf(amounts.map(hundredths));

describe('shares by largest remainder', () => {
  // rules.md section 4: what the seed prints, where rounding would print 90.72
  it('are those of the seed', () => {
    expect(shares(43_293, 2_191, 800, 1_440)).toEqual([9_071, 459, 168, 302]);
    expect(shares(42_104, 5_620)).toEqual([8_822, 1_178]);
    expect(shares(17_287, 24_817)).toEqual([4_106, 5_894]);
  });

  it('raise the first of equal remainders', () => {
    expect(shares(1, 1, 1)).toEqual([3_334, 3_333, 3_333]);
  });

  it.each([[[0, 0]], [[-1, 0]], [[5, -1]], [[]]])('there are none of %j', (amounts) => {
    expect(shares(...amounts)).toBeUndefined();
  });

  it('make 100.00 %, each less than 0.01 % from the truth', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e12 }), { minLength: 1, maxLength: 30 }), (amounts) => {
        fc.pre(amounts.some((amount) => amount > 0));
        const found = shares(...amounts)!;
        expect(found.reduce((sum, share) => sum + share, 0)).toBe(10_000);
        const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
        amounts.forEach((amount, index) => {
          const off = BigInt(found[index]!) * total - BigInt(amount) * 10_000n;
          expect(off < total && off > -total).toBe(true);
        });
      }),
    );
  });
});

describe('a rate of change', () => {
  it.each([
    ['that of the seed', 47_724, 54_082, 1_176],
    ['a tie, upward', 20_001, 20_000, 1],
    ['just below a tie', 20_000, 20_001, 0],
    ['to nothing', 0, 5, 10_000],
    ['to many times as much', 1_000_000, 1, 9_999_990_000],
  ])('%s', (_, now, before, rate) => {
    expect(rateOf(hundredths(now), hundredths(before))).toBe(rate);
  });

  it.each([0, -5])('there is none against %i', (before) => {
    expect(rateOf(hundredths(100), hundredths(before))).toBeUndefined();
  });
});
