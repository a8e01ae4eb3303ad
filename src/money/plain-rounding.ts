/** 0.01 万元 in 分. */
export const FEN_PER_HUNDREDTH = 10_000;

/** 四舍五入: 分 as whole 0.01 万元, half away from zero, as Excel's ROUND does. */
export function roundPlainly(fen: number): number {
  const steps = Math.floor((Math.abs(fen) + FEN_PER_HUNDREDTH / 2) / FEN_PER_HUNDREDTH);
  // Zero added, so that no amount is −0.
  return Math.sign(fen) * steps + 0;
}
