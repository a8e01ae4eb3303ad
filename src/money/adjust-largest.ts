import { groupBy } from '../base/group-by.ts';
import type { AdjustedAmount } from './close-sources.ts';
import { FEN_PER_HUNDREDTH, roundPlainly } from './plain-rounding.ts';

/**
 * 并入较大项: what each source lacks after plain rounding goes to its largest amounts, 0.01 万元 each, as far as that leaves them
 * at the 0.01 万元 below or above; never the whole of it to one. Adjustments (−1, 0, 1) in the order of the amounts.
 */
export function adjustLargest(amounts: readonly Pick<AdjustedAmount, 'fen' | 'source'>[]): number[] {
  const adjustments = amounts.map(() => 0);
  for (const rows of groupBy([...amounts.keys()], (row) => amounts[row]!.source)) {
    const fen = (row: number) => amounts[row]!.fen;
    const total = rows.reduce((sum, row) => sum + fen(row), 0);
    const residual = roundPlainly(total) - rows.reduce((sum, row) => sum + roundPlainly(fen(row)), 0);
    const step = Math.sign(residual);
    const isOpen = (row: number) => step * (fen(row) - roundPlainly(fen(row)) * FEN_PER_HUNDREDTH) > 0;
    const largest = rows.filter(isOpen).sort((a, b) => Math.abs(fen(b)) - Math.abs(fen(a)) || a - b);
    for (const row of largest.slice(0, Math.abs(residual))) adjustments[row] = step;
  }
  return adjustments;
}
