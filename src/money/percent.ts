import type { Hundredths } from './hundredths.ts';

/** 100 % in 0.01 %. */
const WHOLE = 10_000n;

/**
 * The shares of amounts in their sum, in 0.01 %, by largest remainder: they make 100.00 % (rules.md section 4). Of equal
 * remainders the first is raised. Undefined where the sum is not positive or one of the amounts is negative.
 */
export function sharesOf(amounts: readonly Hundredths[]): readonly number[] | undefined {
  const total = amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);
  if (total <= 0n || amounts.some((amount) => amount < 0)) return undefined;
  const parts = amounts.map((amount, index) => {
    const counted = BigInt(amount) * WHOLE;
    return { index, base: counted / total, remainder: counted % total };
  });
  const missing = Number(WHOLE - parts.reduce((sum, { base }) => sum + base, 0n));
  const raised = new Set(
    [...parts]
      .sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return parts.map(({ base, index }) => Number(base) + (raised.has(index) ? 1 : 0));
}

/** By how much an amount differs from another one, of that other one, in 0.01 %, ties upward. Undefined where that is not positive. */
export function rateOf(now: Hundredths, before: Hundredths): number | undefined {
  if (before <= 0) return undefined;
  const moved = BigInt(Math.abs(now - before)) * WHOLE;
  const whole = BigInt(before);
  return Number((2n * moved + whole) / (2n * whole));
}
