import fc from 'fast-check';

/** 分 in the 0.01 万元 that tables print. */
export const FEN_PER_PRINTED = 10_000;

/** An amount in 分, and whether it is taken away where the department has negative amounts. */
export interface DraftAmount {
  readonly fen: number;
  readonly negative: boolean;
}

const fen = fc.oneof(
  // salaries and projects: 1 元 to 2 亿元
  { weight: 4, arbitrary: fc.integer({ min: 100, max: 500_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 20_000_000_000 }) },
  // what prints as blank or just not
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  // ties: …5000 分, and one 分 on either side
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat({ max: 100_000 }), fc.constantFrom(-1, 0, 0, 0, 1))
      .map(([printed, off]) => printed * FEN_PER_PRINTED + FEN_PER_PRINTED / 2 + off),
  },
);

export const amount: fc.Arbitrary<DraftAmount> = fc.record({
  fen,
  negative: fc.integer({ min: 0, max: 7 }).map((die) => die === 7),
});
