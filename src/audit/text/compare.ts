import { smallest } from '../../base/lists.ts';
import type { Mention } from '../../narrative/reading/mention.ts';

/** A printed number: its value, and by how much its last digit counts, in the units of an expectation. */
export interface Printed {
  readonly value: number;
  readonly step: number;
}

/** 分, 0.01 % and hundredths of what is counted in one of these. */
export const SCALE: Readonly<Record<Mention['unit'], number>> = {
  万元: 1_000_000,
  亿元: 10_000_000_000,
  元: 100,
  other: 100,
  '%': 100,
  辆: 100,
  台: 100,
  个: 100,
  none: 1_000_000,
};

/** Digits are decimals: no float ever rounds them. */
export function printedNumber({ digits, unit }: Pick<Mention, 'digits' | 'unit'>): Printed {
  const [whole = '0', fraction = ''] = digits.replace('-', '').split('.');
  const scale = SCALE[unit];
  const value = (Number(whole + fraction) * scale) / 10 ** fraction.length;
  return { value: digits.startsWith('-') ? -value : value, step: scale / 10 ** fraction.length };
}

export type Match = 'same' | 'rounded' | 'other';

/** Two decimals of 万元: what every such text prints. */
const USUAL_STEP = 10_000;

/**
 * How a printed amount goes with what is expected. `precision`: what the table's own figures are exact to; `isExact`: nothing was
 * rounded on the way.
 */
export function matchMoney(printed: Printed, expected: number, precision: number, isExact: boolean): Match {
  const { value } = printed;
  // 0 is nothing, and no amount rounded to 万元
  const step = value === 0 ? precision : printed.step;
  const off = Math.abs(value - expected);
  if (off === 0) return 'same';
  if (step < precision) return off <= precision / 2 ? 'same' : 'other';
  if (step > precision && off <= step / 2) return step <= USUAL_STEP ? 'same' : 'rounded';
  return !isExact && off <= Math.max(step, precision) ? 'rounded' : 'other';
}

/** Percentages are right however many decimals they print; by 0.01 off is 尾差. */
export function matchPercent({ value, step }: Printed, expected: number, also: readonly number[]): Match {
  const offs = [expected, ...also].map((one) => Math.abs(value - one));
  const off = smallest(offs);
  if (off < 1e-6) return 'same';
  if (step > 1 && off <= step / 2) return 'same';
  return off <= 1 + 1e-6 ? 'rounded' : 'other';
}
