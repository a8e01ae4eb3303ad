/** A code further away than this is another code, not a slip of the finger. */
const FURTHEST = 2;
const AT_MOST = 3;

/**
 * Up to three known codes that a wrong one may stand for, the likeliest first: fewest slips (a digit wrong, missing or too many,
 * two neighbours swapped), then the longest common beginning, then the order of `known`. A code that is known comes first itself.
 */
export function nearest<Entry extends { readonly code: string }>(code: string, known: readonly Entry[]): Entry[] {
  return known
    .map((entry) => ({ entry, slips: slips(code, entry.code), shared: commonPrefix(code, entry.code) }))
    .filter((candidate) => candidate.slips <= FURTHEST)
    .sort((a, b) => a.slips - b.slips || b.shared - a.shared)
    .slice(0, AT_MOST)
    .map((candidate) => candidate.entry);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** The edit distance of two codes, a swap of neighbours counting once (optimal string alignment). */
function slips(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > FURTHEST) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? beforeLast[j - 2]! + 1 : Infinity;
      row.push(Math.min(change, swap, last[j]! + 1, row[j - 1]! + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
