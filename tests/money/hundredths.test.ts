import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredths, printHundredths, sumHundredths, toHundredths, toNumber } from '../../src/money/hundredths.ts';

describe('reading a published cell', () => {
  it.each([
    [477.24, 47724, true],
    [-0.01, -1, true],
    [0, 0, true],
    [0.1 + 0.2, 30, true],
    [1.005, 101, false],
    [-1.005, -101, false],
    [2.675, 268, false],
    [1.004999, 100, false],
    [12.340001, 1234, false],
    [-0.001, 0, false],
    [9999999999999.99, 999999999999999, true],
  ])('%d is %d × 0.01 万元, exact: %s', (wanYuan, value, exact) => {
    expect(toHundredths(wanYuan)).toStrictEqual({ ok: true, value, exact });
  });

  it.each([
    [NaN, 'notFinite'],
    [-Infinity, 'notFinite'],
    [1e13, 'tooLarge'],
    [9999999999999.998, 'tooLarge'],
  ])('%d is refused: %s', (wanYuan, problem) => {
    expect(toHundredths(wanYuan)).toStrictEqual({ ok: false, problem });
  });
});

describe('printing', () => {
  it.each([
    [0, ''],
    [1, '0.01'],
    [-5, '-0.05'],
    [100, '1.00'],
    [99999, '999.99'],
    [123450, '1,234.50'],
    [-100000000, '-1,000,000.00'],
    [999999999999999, '9,999,999,999,999.99'],
  ])('%d is "%s"', (count, text) => {
    expect(printHundredths(hundredths(count))).toBe(text);
  });
});

describe('as an Excel double', () => {
  it('is the double of the typed figure, and reads back', () => {
    const count = fc.integer({ min: -(1e15 - 1), max: 1e15 - 1 });
    fc.assert(
      fc.property(count, (n) => {
        fc.pre(n !== 0);
        const amount = hundredths(n);
        expect(toNumber(amount)).toBe(Number(printHundredths(amount).replaceAll(',', '')));
        expect(toHundredths(toNumber(amount))).toStrictEqual({ ok: true, value: n, exact: true });
      }),
      { numRuns: 2000 },
    );
  });
});

it('adds without residue', () => {
  expect(sumHundredths([43293, 2191, 800, 1440].map(hundredths))).toBe(47724);
  expect(sumHundredths([])).toBe(0);
});

it('marks whole numbers only', () => {
  expect(() => hundredths(1.5)).toThrow(RangeError);
});
