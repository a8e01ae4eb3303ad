/** Why a number cannot be an amount. */
export type MoneyProblem = 'notFinite' | 'tooLarge' | 'finerThanFen';

/** An amount, or the reason why there is none. */
export type MoneyReading<Amount> =
  { readonly ok: true; readonly value: Amount } | { readonly ok: false; readonly problem: MoneyProblem };

/** Whole units must stay below this: Excel carries 15 digits, and doubles count exactly up to 9 × 10¹⁵. */
export const TOO_MANY_UNITS = 1e15;

/**
 * What arithmetic leaves behind (100.1 − 100 = 0.0999…943) is not a figure that somebody typed.
 * The smallest typed figure is the sixth decimal of 万元 in a cell of two: 0.0001 unit. Half of that tells them apart.
 */
const RESIDUE = 0.00005;

/**
 * Counts an Excel double in whole units, of which there are `unitsPerOne` in 1.
 * Rounds half away from zero on 15 significant digits, as Excel does: 1.005 × 100 is 100.49999999999999 as doubles, and means 100.5.
 * `exact` says whether nothing but arithmetic residue was rounded away.
 */
export function countUnits(
  value: number,
  unitsPerOne: number,
):
  | { readonly ok: true; readonly units: number; readonly exact: boolean }
  | { readonly ok: false; readonly problem: 'notFinite' | 'tooLarge' } {
  if (!Number.isFinite(value)) return { ok: false, problem: 'notFinite' };
  const counted = Math.abs(value) * unitsPerOne;
  const cleaned = Number.isInteger(counted) ? counted : Number(counted.toPrecision(15));
  const units = Math.round(cleaned);
  if (units >= TOO_MANY_UNITS) return { ok: false, problem: 'tooLarge' };
  // Zero added, so that no amount is −0.
  return { ok: true, units: Math.sign(value) * units + 0, exact: Math.abs(cleaned - units) < RESIDUE };
}
