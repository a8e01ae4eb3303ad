import type { CellValue } from '../../../src/workbook/model/snapshot.ts';

/** What people do to a figure: name, and what then stands in the cell (万元). */
export const SLIPS: readonly (readonly [name: string, slip: (value: number) => CellValue])[] = [
  ['+0.01', (value) => cents(Math.round(value * 100) + 1)],
  ['-0.01', (value) => cents(Math.round(value * 100) - 1)],
  ['transposed', (value) => cents(transposed(Math.round(value * 100)))],
  ['×10', (value) => cents(Math.round(value * 100) * 10)],
  ['×10000', (value) => cents(Math.round(value * 100) * 10_000)],
  ['sign', (value) => cents(-Math.round(value * 100))],
  ['blank', () => null],
  ['text', () => '待定'],
];

const cents = (count: number) => count / 100 + 0;

/** The first two neighbouring digits that differ change places. */
function transposed(count: number): number {
  const digits = String(Math.abs(count)).padStart(3, '0').split('');
  const at = digits.findIndex((digit, index) => index + 1 < digits.length && digit !== digits[index + 1]);
  if (at < 0) return count;
  [digits[at], digits[at + 1]] = [digits[at + 1]!, digits[at]!];
  return Math.sign(count) * Number(digits.join(''));
}
