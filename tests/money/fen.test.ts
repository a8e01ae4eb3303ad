import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fen, fenFromWanYuan, fenFromYuan } from '../../src/money/fen.ts';

/** The decimal literal of a count of units, written with BigInt and strings only. */
function literal(count: bigint, decimals: number): string {
  const digits = (count < 0n ? -count : count).toString().padStart(decimals + 1, '0');
  return `${count < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const fifteenDigits = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n });
const ordinary = fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n });

describe('reading 元', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [0.01, 1],
    [4772400, 477240000],
    [-1.15, -115],
    [1234567.89, 123456789],
    [0.1 + 0.2, 30],
    [100.1 - 100, 10],
    [9999999999999.99, 999999999999999],
  ])('%d is %d 分', (yuan, count) => {
    expect(fenFromYuan(yuan)).toStrictEqual({ ok: true, value: count });
  });

  it.each([
    [0.001, 'finerThanFen'],
    [-1.005, 'finerThanFen'],
    [123456.7891, 'finerThanFen'],
    [10 / 3, 'finerThanFen'],
    [NaN, 'notFinite'],
    [Infinity, 'notFinite'],
    [-Infinity, 'notFinite'],
    [1e13, 'tooLarge'],
    [-1e13, 'tooLarge'],
    [1e308, 'tooLarge'],
  ])('%d is refused: %s', (yuan, problem) => {
    expect(fenFromYuan(yuan)).toStrictEqual({ ok: false, problem });
  });

  it('reads every amount of 15 digits as it was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fifteenDigits, ordinary), (count) => {
        expect(fenFromYuan(Number(literal(count, 2)))).toStrictEqual({ ok: true, value: Number(count) });
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses every third decimal', () => {
    fc.assert(
      fc.property(ordinary, (count) => {
        fc.pre(count % 10n !== 0n);
        expect(fenFromYuan(Number(literal(count, 3)))).toStrictEqual({ ok: false, problem: 'finerThanFen' });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('reading 万元', () => {
  it.each([
    [477.24, 477240000],
    [0.000001, 1],
    [-12.345678, -12345678],
    [123456.78 - 123000, 456780000],
    [999999999.999999, 999999999999999],
  ])('%d is %d 分', (wanYuan, count) => {
    expect(fenFromWanYuan(wanYuan)).toStrictEqual({ ok: true, value: count });
  });

  it.each([
    [0.0000001, 'finerThanFen'],
    [1.2345678, 'finerThanFen'],
    [NaN, 'notFinite'],
    [1e9, 'tooLarge'],
  ])('%d is refused: %s', (wanYuan, problem) => {
    expect(fenFromWanYuan(wanYuan)).toStrictEqual({ ok: false, problem });
  });

  it('reads every amount of six decimals as it was typed', () => {
    fc.assert(
      fc.property(fc.oneof(fifteenDigits, ordinary), (count) => {
        expect(fenFromWanYuan(Number(literal(count, 6)))).toStrictEqual({ ok: true, value: Number(count) });
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses every seventh decimal', () => {
    fc.assert(
      fc.property(ordinary, (count) => {
        fc.pre(count % 10n !== 0n);
        expect(fenFromWanYuan(Number(literal(count, 7)))).toStrictEqual({ ok: false, problem: 'finerThanFen' });
      }),
      { numRuns: 2000 },
    );
  });
});

it('marks whole numbers only', () => {
  expect(fen(-7)).toBe(-7);
  expect(() => fen(0.5)).toThrow(RangeError);
  expect(() => fen(2 ** 53)).toThrow(RangeError);
});
