import { groupBy } from '../base/group-by.ts';
import { TOO_MANY_UNITS } from './money-reading.ts';
import { FEN_PER_HUNDREDTH, roundPlainly } from './plain-rounding.ts';

/** An amount to be rounded, its source, and by how many steps of 0.01 万元 it is to leave its plain rounding (尾差调整: −1, 0, 1). */
export interface AdjustedAmount {
  /** Whole 分. */
  readonly fen: number;
  readonly source: string;
  readonly adjustment: number;
}

/** The plain rounding with its adjustment, in 0.01 万元; an adjustment by which an amount would leave its two neighbours counts for nothing. */
export function adjusted({ fen, adjustment }: Pick<AdjustedAmount, 'fen' | 'adjustment'>): number {
  const plain = roundPlainly(fen);
  return Math.abs((plain + adjustment) * FEN_PER_HUNDREDTH - fen) < FEN_PER_HUNDREDTH ? plain + adjustment : plain;
}

/**
 * Rounds amounts to 0.01 万元 so that each source comes to its true total, plainly rounded: what is left over after the
 * adjustments is taken by the amounts of the source that are nearest to it, one step each, of equal ones the first.
 * Every result is the 0.01 万元 below or above the amount. The helper columns of 底稿 (compose/input/entry-keys.ts) do the same.
 * Throws a RangeError where a source reaches 10¹⁵ 分: from there on Excel's own sum is no longer exact.
 */
export function closeSources(amounts: readonly AdjustedAmount[]): number[] {
  const rounded = amounts.map(adjusted);
  for (const rows of groupBy([...amounts.keys()], (row) => amounts[row]!.source)) {
    const residual = residualOf(rows, amounts, rounded);
    const step = Math.sign(residual);
    const tail = (row: number) => step * (amounts[row]!.fen - rounded[row]! * FEN_PER_HUNDREDTH);
    const nearest = [...rows].sort((a, b) => tail(b) - tail(a) || a - b);
    for (const row of nearest.slice(0, Math.abs(residual))) rounded[row]! += step;
  }
  return rounded;
}

/** Steps of 0.01 万元 that the rounded rows of a source lack. */
function residualOf(rows: readonly number[], amounts: readonly AdjustedAmount[], rounded: readonly number[]): number {
  let fen = 0;
  let steps = 0;
  for (const row of rows) {
    fen += amounts[row]!.fen;
    steps += rounded[row]!;
    if (Math.abs(fen) >= TOO_MANY_UNITS) {
      throw new RangeError(`the amounts of source ${amounts[row]!.source} are too large to add`);
    }
  }
  return roundPlainly(fen) - steps;
}
