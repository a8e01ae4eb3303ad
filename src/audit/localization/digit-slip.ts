import type { Slip } from '../model/finding.ts';

/** Says how `typed` could have come from `meant`, both in 0.01 万元; undefined where it looks like none of these. */
export function slipBetween(typed: number, meant: number): Slip | undefined {
  if (typed === 0 || meant === 0) return undefined;
  if (typed === -meant) return 'sign';
  const [small, large] = [Math.abs(typed), Math.abs(meant)].sort((a, b) => a - b) as [number, number];
  const same = Math.sign(typed) === Math.sign(meant);
  if (same && FACTORS.some((factor) => Math.abs(small * factor - large) <= lostBy(factor, small))) return 'factor';
  return same && isTransposed(String(small), String(large)) ? 'transposed' : undefined;
}

const FACTORS = [10, 100, 1000, 10_000];

/** Below this (1.00) every figure is nearly a multiple of some other: that decides nothing. */
const TELLING = 100;

/** What rounding may have taken from a figure that was divided. */
const lostBy = (factor: number, divided: number) => (divided < TELLING ? 0 : factor / 2);

/** Two neighbouring digits changed places. */
function isTransposed(a: string, b: string): boolean {
  const width = Math.max(a.length, b.length, 3);
  const [one, other] = [a.padStart(width, '0'), b.padStart(width, '0')];
  const at = [...one].findIndex((digit, index) => digit !== other[index]);
  const swapped = one.slice(0, at) + one[at + 1] + one[at] + one.slice(at + 2);
  return at >= 0 && at + 1 < width && swapped === other;
}
