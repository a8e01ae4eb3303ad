/** At most this much, in 0.01 万元, is ever called 尾差. */
const MOST = 5;

/**
 * Tail difference (尾差) that rounding alone may leave where so many printed addends stand against one sum: each may be off by half
 * a unit, the sum too (rules.md section 5). In 0.01 of the printed unit.
 */
export function toleranceFor(addends: number): number {
  return Math.min(Math.floor((addends + 1) / 2), MOST);
}
