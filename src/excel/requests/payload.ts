const [QUOTE, BACKSLASH, ONE_BYTE, TWO_BYTES] = [0x22, 0x5c, 0x7f, 0x7ff] as const;

/**
 * What data take on their way to Excel on the web: as JSON that is escaped once more, in UTF-8. Characters beyond 16 bits count
 * for too much.
 */
export function bytesOnWire(data: unknown): number {
  const text = JSON.stringify(data);
  let bytes = text.length + 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE || code === BACKSLASH) bytes += 1;
    else if (code > ONE_BYTE) bytes += code > TWO_BYTES ? 2 : 1;
  }
  return bytes;
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
