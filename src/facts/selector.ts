import type { Dimension, Fact } from './fact.ts';
import { hundredths, type Hundredths } from '../money/hundredths.ts';

/** Keys that a fact may have, by dimension; a dimension that is not named is free. */
export type Box = Readonly<Partial<Record<Dimension, readonly string[]>>>;

/** Which facts a cell gathers: the disjoint union of boxes. Closed under "and" and under disjoint "or". */
export type Selector = readonly Box[];

/** Every fact. */
export const everything: Selector = [{}];

/** Facts that have one of the keys in a dimension. */
export function where(dimension: Dimension, ...keys: string[]): Selector {
  return [{ [dimension]: keys }];
}

/** Facts that all of the selectors select. */
export function and(...selectors: Selector[]): Selector {
  return selectors.reduce(both, everything);
}

/** The same of two: every box of one with every box of the other; what is empty is left out. */
export function both(left: Selector, right: Selector): Selector {
  if (right === everything) return left;
  if (left === everything) return right;
  // most have one box: a list that grows takes much more room
  if (left.length === 1 && right.length === 1) {
    const box = intersection(left[0]!, right[0]!);
    return box ? [box] : [];
  }
  const boxes: Box[] = [];
  for (const a of left) {
    for (const b of right) {
      const box = intersection(a, b);
      if (box) boxes.push(box);
    }
  }
  return boxes;
}

/** Facts that one of the selectors selects; no fact may belong to two of them. */
export function either(...selectors: Selector[]): Selector {
  return selectors.flat();
}

/** Whether a fact belongs to a selector. */
export function selects(selector: Selector, fact: Pick<Fact, 'keys'>): boolean {
  return selector.some((box) => boxSelects(box, fact));
}

/** Sum of the facts that a selector selects, in 0.01 万元. */
export function total(selector: Selector, facts: readonly Fact[]): Hundredths {
  let sum = 0;
  for (const fact of facts) if (selects(selector, fact)) sum += fact.amount;
  return hundredths(sum);
}

/** Whether a fact belongs to a box. */
export function boxSelects(box: Box, fact: Pick<Fact, 'keys'>): boolean {
  for (const dimension in box) {
    if (!box[dimension as Dimension]!.includes(fact.keys[dimension as Dimension])) return false;
  }
  return true;
}

/** What both boxes hold; undefined where that is nothing. */
function intersection(a: Box, b: Box): Box | undefined {
  // key by key: a spread object that grows takes four times the room
  const shared: Partial<Record<Dimension, readonly string[]>> = {};
  for (const name in a) shared[name as Dimension] = a[name as Dimension]!;
  for (const name in b) {
    const dimension = name as Dimension;
    const keys = b[dimension]!;
    const own = shared[dimension];
    const left = own === undefined || own === keys ? keys : common(own, keys);
    if (left.length === 0) return undefined;
    shared[dimension] = left;
  }
  return shared;
}

const common = (some: readonly string[], others: readonly string[]) => some.filter((key) => others.includes(key));
