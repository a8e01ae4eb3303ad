import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustLargest } from '../../src/money/adjust-largest.ts';
import { closeSources } from '../../src/money/close-sources.ts';

const STEP = 10_000;
const amount = fc.record({
  // ties of 50 元, small ones, negative ones
  fen: fc.oneof(
    fc.integer({ min: -5_000_000, max: 500_000_000 }),
    fc.integer({ min: -400, max: 400 }).map((half) => half * 5_000),
  ),
  source: fc.constantFrom('S01', 'S02', 'S11'),
  // also what nobody may type
  adjustment: fc.integer({ min: -3, max: 3 }),
});
const anyAmounts = fc.array(amount, { maxLength: 40 });

/** 四舍五入 as BigInt: half away from zero. */
function roundedBig(fen: bigint): bigint {
  const size = ((fen < 0n ? -fen : fen) + 5_000n) / 10_000n;
  return fen < 0n ? -size : size;
}

describe('rounding that closes each source', () => {
  it('is the plain rounding where that comes to the plain total', () => {
    const amounts = [643_200, 1_234_999, 5_000].map((fen) => ({ fen, source: 'S01', adjustment: 0 }));
    // 64.32 + 123.4999 + 0.5 = 188.3199 steps: 64 + 123 + 1
    expect(closeSources(amounts)).toEqual([64, 123, 1]);
  });

  it('gives what is missing to the nearest, of equal ones to the first', () => {
    const amounts = [3_333, 3_334, 3_333].map((fen) => ({ fen, source: 'S01', adjustment: 0 }));
    expect(closeSources(amounts)).toEqual([0, 1, 0]);
    const ties = [5_000, 5_000].map((fen) => ({ fen, source: 'S01', adjustment: 0 }));
    expect(closeSources(ties)).toEqual([0, 1]);
  });

  it('follows an adjustment, and disregards one that leaves the neighbours of the amount', () => {
    const amounts = [
      { fen: 4_000, source: 'S01', adjustment: 1 },
      { fen: 6_000, source: 'S01', adjustment: -1 },
      { fen: 10_000, source: 'S01', adjustment: 1 },
      { fen: 4_000, source: 'S01', adjustment: -1 },
      { fen: 6_000, source: 'S01', adjustment: 0 },
    ];
    expect(closeSources(amounts)).toEqual([1, 0, 1, 0, 1]);
  });

  it('comes to the plainly rounded total of each source, every amount within 0.01 万元, whatever was typed', () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const rounded = closeSources(amounts);
        rounded.forEach((one, row) => expect(Math.abs(one * STEP - amounts[row]!.fen)).toBeLessThan(STEP));
        for (const source of ['S01', 'S02', 'S11']) {
          const rows = amounts.flatMap((one, row) => (one.source === source ? [row] : []));
          const total = rows.reduce((sum, row) => sum + BigInt(amounts[row]!.fen), 0n);
          expect(BigInt(rows.reduce((sum, row) => sum + rounded[row]!, 0))).toBe(roundedBig(total));
        }
      }),
    );
  });

  it('refuses what no longer adds exactly', () => {
    const amounts = [6e14, 6e14].map((fen) => ({ fen, source: 'S01', adjustment: 0 }));
    expect(() => closeSources(amounts)).toThrow(RangeError);
  });
});

describe('并入较大项', () => {
  it('gives one step to each of the largest, never more to one', () => {
    // three times 0.4 step: 1.2 in all, one step is missing; the largest of those that are below their amount takes it
    const amounts = [14_000, 994_000, 24_000].map((fen) => ({ fen, source: 'S01' }));
    expect(adjustLargest(amounts)).toEqual([0, 1, 0]);
  });

  it('leaves nothing to the remainder, and every amount within 0.01 万元', () => {
    fc.assert(
      fc.property(anyAmounts, (amounts) => {
        const adjustments = adjustLargest(amounts);
        const wanted = amounts.map(({ fen }, row) => Number(roundedBig(BigInt(fen))) + adjustments[row]!);
        expect(closeSources(amounts.map((one, row) => ({ ...one, adjustment: adjustments[row]! })))).toEqual(wanted);
      }),
    );
  });
});
