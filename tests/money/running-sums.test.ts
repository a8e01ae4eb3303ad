import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen } from '../../src/money/fen.ts';
import { roundByRunningSums } from '../../src/money/running-sums.ts';

interface Row {
  readonly fen: number;
  readonly source: string;
}

const published = (rows: readonly Row[]) =>
  roundByRunningSums(rows.map((row) => ({ fen: fen(row.fen), source: row.source })));

const anyAmount = fc.oneof(
  fc.integer({ min: -50_000, max: 50_000 }),
  fc.integer({ min: -1e11, max: 1e11 }),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n * 10_000),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n * 10_000 + 5000),
);
const anyRows = fc.array(fc.record({ fen: anyAmount, source: fc.constantFrom('S01', 'S02', 'S11') }), {
  maxLength: 40,
});

/** floor((sum + 5000) / 10000) in whole numbers of any size; BigInt division truncates, so negatives step down. */
function roundedBig(sum: bigint): bigint {
  const shifted = sum + 5000n;
  const quotient = shifted / 10_000n;
  return shifted % 10_000n < 0n ? quotient - 1n : quotient;
}

function publishBig(rows: readonly Row[]): number[] {
  return rows.map((row, at) => {
    const upToHere = rows.slice(0, at + 1).filter((other) => other.source === row.source);
    const sum = upToHere.reduce((total, other) => total + BigInt(other.fen), 0n);
    return Number(roundedBig(sum) - roundedBig(sum - BigInt(row.fen)));
  });
}

/** Excel's ROUND(x, 0). */
const excelRound = (x: number) => Math.sign(x) * Math.round(Number(Math.abs(x).toPrecision(15)));

/** The ledger's formula as Excel evaluates it: doubles in 元, a SUMIFS from the first row down to this one. */
function publishExcel(rows: readonly Row[]): number[] {
  return rows.map((row, at) => {
    let sumIfs = 0;
    for (const other of rows.slice(0, at + 1)) if (other.source === row.source) sumIfs += other.fen / 100;
    const p = excelRound(sumIfs * 100);
    const own = excelRound((row.fen / 100) * 100);
    return (Math.floor((p + 5000) / 10000) - Math.floor((p - own + 5000) / 10000)) / 100;
  });
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, n) => sum + n, 0);

describe('publishing', () => {
  it.each<[string, number[], number[]]>([
    ['thirds add up', [3_333_333, 3_333_333, 3_333_334], [333, 334, 333]],
    ['a tie goes upward', [5000], [1]],
    ['a negative tie goes upward, to zero', [-5000], [0]],
    ['below the tie goes down', [4999], [0]],
    ['below the negative tie goes down', [-5001], [-1]],
    ['two halves make one', [5000, 5000], [1, 0]],
    ['what is taken back leaves nothing', [123_456, -123_456], [12, -12]],
    ['nothing', [], []],
  ])('%s', (_, amounts, expected) => {
    expect(published(amounts.map((amount) => ({ fen: amount, source: 'S01' })))).toStrictEqual(expected);
  });

  it('keeps the sources apart', () => {
    const rows = [
      { fen: 4000, source: 'S01' },
      { fen: 4000, source: 'S02' },
      { fen: 4000, source: 'S01' },
      { fen: 4000, source: 'S02' },
    ];
    expect(published(rows)).toStrictEqual([0, 0, 1, 1]);
  });

  it('equals the same rule in BigInt', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(published(rows)).toStrictEqual(publishBig(rows));
      }),
    );
  });

  it("equals Excel's formula in doubles", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(published(rows).map((n) => n / 100)).toStrictEqual(publishExcel(rows));
      }),
    );
  });

  it('makes the total of each source its rounded true total', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const amounts = published(rows);
        for (const source of ['S01', 'S02', 'S11']) {
          const mine = rows.flatMap((row, at) => (row.source === source ? [at] : []));
          const truth = mine.reduce((sum, at) => sum + BigInt(rows[at]!.fen), 0n);
          expect(BigInt(total(mine.map((at) => amounts[at]!)))).toBe(roundedBig(truth));
        }
      }),
    );
  });

  it('keeps every contiguous block of one source within 0.01 万元', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { maxLength: 25 }), (amounts) => {
        const result = published(amounts.map((amount) => ({ fen: amount, source: 'S01' })));
        for (let from = 0; from < amounts.length; from++) {
          for (let to = from + 1; to <= amounts.length; to++) {
            const printed = total(result.slice(from, to)) * 10_000;
            expect(Math.abs(printed - total(amounts.slice(from, to)))).toBeLessThanOrEqual(10_000);
          }
        }
      }),
    );
  });

  it('leaves exact multiples exact, when all are', () => {
    const multiples = fc.array(fc.integer({ min: -1e7, max: 1e7 }));
    fc.assert(
      fc.property(multiples, (counts) => {
        expect(published(counts.map((n) => ({ fen: n * 10_000, source: 'S01' })))).toStrictEqual(counts);
      }),
    );
  });

  it('refuses what no longer adds exactly', () => {
    const rows = [6e14, 6e14].map((amount) => ({ fen: amount, source: 'S01' }));
    expect(() => published(rows)).toThrow(RangeError);
  });
});
