import { slips } from '../base/slips.ts';

/** A code further away than this is another code, not a slip of the finger. */
const MAX_SLIPS = 2;
const MAX_SUGGESTIONS = 3;

/**
 * Up to three known codes that a wrong one may stand for, `most` slips away, the likeliest first: fewest slips (a digit wrong, missing or too many,
 * two neighbours swapped), then the longest common beginning, then the order of `known`. A code that is known comes first itself.
 */
export function nearest<Entry extends { readonly code: string }>(
  code: string,
  known: readonly Entry[],
  most = MAX_SLIPS,
): Entry[] {
  return known
    .filter((entry) => Math.abs(code.length - entry.code.length) <= most)
    .map((entry) => ({ entry, slips: slips(code, entry.code), shared: commonPrefix(code, entry.code) }))
    .filter((candidate) => candidate.slips <= most)
    .sort((a, b) => a.slips - b.slips || b.shared - a.shared)
    .slice(0, MAX_SUGGESTIONS)
    .map((candidate) => candidate.entry);
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
