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
