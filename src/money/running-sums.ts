import type { Fen } from './fen.ts';
import { hundredths, type Hundredths } from './hundredths.ts';
import { TOO_MANY_UNITS } from './money-reading.ts';
import { FEN_PER_HUNDREDTH } from './plain-rounding.ts';

/**
 * Rounds amounts to 0.01 万元 by running sums (累计法, as version 0.1 did): each amount becomes the step that the rounded running
 * sum of its source makes, ties upward, also below zero. The order of the amounts matters; it is that of the ledger.
 * Its twin in the workbook is `(INT((P+5000)/10000) − INT((P − this + 5000)/10000))/100`, with P the running sum in 分.
 * Throws a RangeError where a running sum reaches 10¹⁵ 分: from there on Excel's own sum is no longer exact.
 */
export function roundByRunningSums(amounts: readonly { readonly fen: Fen; readonly source: string }[]): Hundredths[] {
  const runningSums = new Map<string, number>();
  return amounts.map(({ fen, source }) => {
    const before = runningSums.get(source) ?? 0;
    const after = before + fen;
    if (Math.abs(after) >= TOO_MANY_UNITS) throw new RangeError(`the amounts of source ${source} are too large to add`);
    runningSums.set(source, after);
    return hundredths(roundTiesUp(after) - roundTiesUp(before));
  });
}

function roundTiesUp(fen: number): number {
  return Math.floor((fen + FEN_PER_HUNDREDTH / 2) / FEN_PER_HUNDREDTH);
}
