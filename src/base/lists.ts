/*
 * For lists of any length: a call has room for some 100,000 arguments only, and a sheet for a million rows. So
 * Math.max(...list) and push(...list) are forbidden by a lint rule.
 */

/** The largest of the numbers and `least`; -Infinity where there is neither. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let found = least;
  for (const number of numbers) if (number > found) found = number;
  return found;
}

/** The smallest of the numbers and `most`; Infinity where there is neither. */
export function smallest(numbers: Iterable<number>, most = Infinity): number {
  let found = most;
  for (const number of numbers) if (number < found) found = number;
  return found;
}

/** All of the numbers together. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** How many cells the longest row has, and at least `least`. */
export function widthOf(rows: readonly { readonly length: number }[], least = 0): number {
  return largest(
    rows.map((row) => row.length),
    least,
  );
}

/** Adds the items to the end of a list. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
