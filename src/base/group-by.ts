/** A group is never empty. */
export type Group<Item> = readonly [Item, ...Item[]];

/** Items of the same name together, in the order in which they first appear. */
export function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}

/** The value that most have; the first of them where several are equally frequent, undefined where there is none. */
export function mostFrequent<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item | undefined {
  return groupBy(items, nameOf).reduce<Group<Item> | undefined>(
    (best, group) => (best && best.length >= group.length ? best : group),
    undefined,
  )?.[0];
}

/** The same of values themselves; blank texts and undefined do not count. */
export function mostFrequentValue<Value extends string | number>(
  values: readonly (Value | undefined)[],
): Value | undefined {
  return mostFrequent(
    values.filter((value) => value !== undefined && value !== ''),
    String,
  );
}
