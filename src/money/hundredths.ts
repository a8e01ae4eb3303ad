import { countUnits, type MoneyProblem } from './money-reading.ts';

declare const unit: unique symbol;

/** An amount in whole 0.01 万元: what the tables print. */
export type Hundredths = number & { readonly [unit]: '0.01 万元' };

/** Marks a whole number of 0.01 万元. Throws a RangeError on anything else: that is a mistake of the program, not of the user. */
export function hundredths(count: number): Hundredths {
  if (!Number.isSafeInteger(count)) throw new RangeError(`not a whole number of 0.01 万元: ${count}`);
  return count as Hundredths;
}

/**
 * Reads a published cell, an Excel double in 万元, to two decimals.
 * `exact` is false where the cell holds more decimals than it may show. Problems: not finite, 10¹³ 万元 or more.
 */
export function toHundredths(
  wanYuan: number,
):
  | { readonly ok: true; readonly value: Hundredths; readonly exact: boolean }
  | { readonly ok: false; readonly problem: Exclude<MoneyProblem, 'finerThanFen'> } {
  const count = countUnits(wanYuan, 100);
  return count.ok ? { ok: true, value: hundredths(count.units), exact: count.exact } : count;
}

/** The exact sum, in 0.01 万元. */
export function sumHundredths(amounts: readonly Hundredths[]): Hundredths {
  return hundredths(amounts.reduce((sum, amount) => sum + amount, 0));
}

/** As tables print it, in 万元: 1,234.50; zero is blank. */
export function printHundredths(amount: Hundredths): string {
  if (amount === 0) return '';
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${amount < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`;
}

/** The Excel double in 万元. One division rounds correctly, so this is the double that Excel makes of the typed figure. */
export function toNumber(amount: Hundredths): number {
  return amount / 100;
}
