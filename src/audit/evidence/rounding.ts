import type { RecognisedWorkbook } from '../../recognise/scan/recognised-workbook.ts';
import type { Readings } from './readings.ts';

/** What the last printed digit is worth in 0.01 of the printed unit: rounding moves an amount by half of it. 0: nothing is rounded. */
export interface Rounding {
  /** Where all amounts of a relation have one decimal at most. */
  readonly coarse: number;
  /** Where one of them has two. */
  readonly fine: number;
}

/** One decimal, in 0.01. */
export const ONE_DECIMAL = 10;

/** So many amounts tell how a workbook is printed; a few may be mistyped. */
const ENOUGH = 30;
const NEARLY_ALL = 0.95;
/** Whole numbers tell nothing: so many must have a decimal. */
const WITH_DECIMALS = 0.2;

/** How the amounts of a workbook are rounded, by what it prints: 元 with 分 are not rounded at all, 万元 to two decimals or to one. */
export function roundingOf(
  readings: Readings,
  { tables }: Pick<RecognisedWorkbook, 'tables'>,
  exact: boolean,
): Rounding {
  if (exact) return { coarse: 0, fine: 0 };
  const units = new Set([...tables.values()].flatMap(({ moneyUnit }) => moneyUnit ?? []));
  const fine = units.size === 1 && units.has('元') ? 0 : 1;
  return { coarse: isPrintedCoarse(readings) ? ONE_DECIMAL : fine, fine };
}

function isPrintedCoarse(readings: Readings): boolean {
  let [all, coarse, withDecimal] = [0, 0, 0];
  for (const { amount } of readings.values()) {
    if (amount === 0) continue;
    all++;
    if (amount % ONE_DECIMAL !== 0) continue;
    coarse++;
    if (amount % 100 !== 0) withDecimal++;
  }
  return all >= ENOUGH && coarse >= all * NEARLY_ALL && withDecimal >= all * WITH_DECIMALS;
}
