import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeSources } from '../../src/money/close-sources.ts';
import { optimiseRounding, type RoundingTask } from '../../src/money/optimise-rounding.ts';

const STEP = 10_000;
const plainly = (fen: number) => Math.sign(fen) * Math.floor((Math.abs(fen) + STEP / 2) / STEP) + 0;

const task: fc.Arbitrary<RoundingTask> = fc
  .array(fc.record({ fen: fc.integer({ min: -100_000, max: 900_000 }), source: fc.constantFrom('S01', 'S02') }), {
    minLength: 1,
    maxLength: 9,
  })
  .chain((amounts) =>
    fc.array(fc.subarray([...amounts.keys()], { minLength: 1 }), { maxLength: 6 }).map((cells) => ({
      amounts: amounts.map((one) => ({ ...one, adjustment: 0 })),
      cells: cells.map((rows) => ({ rows, weight: 1 })),
      charge: 0,
    })),
  );

const differing = ({ amounts, cells }: RoundingTask, adjustments: readonly number[]) => {
  const rounded = amounts.map(({ fen }, row) => plainly(fen) + adjustments[row]!);
  return cells.filter(({ rows }) => {
    const sum = (of: (row: number) => number) => rows.reduce((all, row) => all + of(row), 0);
    return sum((row) => rounded[row]!) !== plainly(sum((row) => amounts[row]!.fen));
  }).length;
};

/** The fewest differing cells that any legal choice of the movable amounts has, found by trying all. */
function fewest(whole: RoundingTask): number {
  const { amounts } = whole;
  const tail = (fen: number) => ((fen % STEP) + STEP) % STEP;
  const start = closeSources(amounts).map((rounded, row) => rounded - plainly(amounts[row]!.fen));
  const isMovable = (row: number) => tail(amounts[row]!.fen) >= 2_500 && tail(amounts[row]!.fen) <= 7_500;
  const movable = [...amounts.keys()].filter(isMovable);
  const totals = (adjustments: readonly number[]) =>
    ['S01', 'S02'].map((source) =>
      amounts.reduce((sum, one, row) => (one.source === source ? sum + adjustments[row]! : sum), 0),
    );
  const wanted = totals(start).join();
  let least = Infinity;
  for (let choice = 0; choice < 2 ** movable.length; choice++) {
    const adjustments = [...start];
    movable.forEach((row, bit) => {
      const { fen } = amounts[row]!;
      const up = (choice >> bit) & 1;
      adjustments[row] = Math.floor(fen / STEP) + up - plainly(fen);
    });
    if (totals(adjustments).join() === wanted) least = Math.min(least, differing(whole, adjustments));
  }
  return least;
}

describe('the optimiser of rounding', () => {
  it('finds the fewest differing cells that there can be', () => {
    fc.assert(
      fc.property(task, (whole) => {
        expect(differing(whole, optimiseRounding(whole))).toBe(fewest(whole));
      }),
      { seed: 14, numRuns: 60 },
    );
  });

  it('closes every source, and moves no amount outside 25 to 75 元 where one inside could go', () => {
    fc.assert(
      fc.property(task, (whole) => {
        const { amounts } = whole;
        const adjustments = optimiseRounding(whole);
        const rounded = closeSources(amounts.map((one, row) => ({ ...one, adjustment: adjustments[row]! })));
        expect(rounded).toEqual(amounts.map(({ fen }, row) => plainly(fen) + adjustments[row]!));
        const isInside = (fen: number) => Math.abs(fen - plainly(fen) * STEP) >= 2_500;
        amounts.forEach(({ fen, source }, row) => {
          const step = adjustments[row]!;
          if (step === 0 || isInside(fen)) return;
          const free = amounts.filter(
            (one, at) => one.source === source && isInside(one.fen) && step * (one.fen - rounded[at]! * STEP) > 0,
          );
          expect(free).toEqual([]);
        });
      }),
      { seed: 15, numRuns: 60 },
    );
  });

  it('keeps what stands there where a change gains less than it costs', () => {
    const amounts = [
      { fen: 4_000, source: 'S01', adjustment: 1 },
      { fen: 6_000, source: 'S01', adjustment: -1 },
    ];
    const cells = [{ rows: [0], weight: 1 }];
    expect(optimiseRounding({ amounts, cells, charge: 1 })).toEqual([1, -1]);
    expect(optimiseRounding({ amounts, cells, charge: 0 })).toEqual([0, 0]);
  });
});
