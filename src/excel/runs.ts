/** Neighbours with the same value. */
export interface Run<V> {
  readonly first: number;
  readonly count: number;
  readonly value: V;
}

/** A list as runs of equal neighbours; undefined entries are left out. */
export function runs<V>(list: readonly (V | undefined)[]): Run<V>[] {
  const found: Run<V>[] = [];
  list.forEach((value, index) => {
    if (value === undefined) return;
    const last = found.at(-1);
    if (last?.value === value && last.first + last.count === index)
      found.splice(-1, 1, { ...last, count: last.count + 1 });
    else found.push({ first: index, count: 1, value });
  });
  return found;
}
