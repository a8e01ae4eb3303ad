const encoder = new TextEncoder();

/** What data take on their way to Excel on the web: as JSON that is escaped once more, in UTF-8. */
export function bytesOnWire(data: unknown): number {
  return encoder.encode(JSON.stringify(JSON.stringify(data))).length;
}

/** Cuts a list into groups whose sizes add up to `limit` at most; an item that is larger alone makes a group alone. */
export function chunks<T>(items: readonly T[], sizeOf: (item: T) => number, limit: number): T[][] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const group = groups.at(-1);
    if (group && size <= room) group.push(item);
    else {
      groups.push([item]);
      room = limit;
    }
    room -= size;
  }
  return groups;
}
