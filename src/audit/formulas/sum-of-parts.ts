import type { Figure } from '../../layout/placed-table.ts';

/** What the parts of a figure come to; undefined where nobody knows its parts, or the amount of one of them. */
export function sumOfParts(
  parts: readonly Figure[] | undefined,
  amountOf: (part: Figure) => number | undefined,
): number | undefined {
  let sum = 0;
  for (const part of parts ?? []) {
    const own = amountOf(part);
    if (own === undefined) return undefined;
    sum += own;
  }
  return parts && sum;
}
