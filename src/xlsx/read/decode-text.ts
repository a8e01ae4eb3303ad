import { UnreadableWorkbook } from '../package/errors.ts';

/** One character in so many may be broken: a text that is worse is in another encoding, or none. */
const MOST_BROKEN = 0.002;
const LEAST_BROKEN = 2;

/** Stands where a byte could not be read. */
const BROKEN = '\uFFFD';

/**
 * The text of a file in UTF-8, UTF-16 or GB18030 (which GBK and GB 2312 are part of). Where a byte or two are broken the rest
 * is read, with BROKEN in their place. Throws UnreadableWorkbook (notXlsx) for what is no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = markedUtf16(bytes) ?? plain(bytes);
  // no text holds this character; pictures and damaged workbooks do
  if (text === undefined || text.includes('\0')) throw new UnreadableWorkbook('notXlsx');
  return text;
}

function markedUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const zeros = (from: number) =>
    bytes
      .subarray(from, 200)
      .filter((_, index) => index % 2 === 0)
      .every((byte) => byte === 0);
  // without a mark only a text of digits and commas is sure to be UTF-16
  if ((first === 0xff && second === 0xfe) || (bytes.length > 8 && zeros(1))) return decoded(bytes, 'utf-16le', true);
  if ((first === 0xfe && second === 0xff) || (bytes.length > 8 && zeros(0))) return decoded(bytes, 'utf-16be', true);
  return undefined;
}

function plain(bytes: Uint8Array): string | undefined {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding, true);
    if (text !== undefined) return text;
  }
  const [best] = ['utf-8', 'gb18030']
    .map((encoding) => decoded(bytes, encoding, false)!)
    .map((text) => ({ text, broken: text.split(BROKEN).length - 1 }))
    .sort((one, other) => one.broken - other.broken);
  return best && best.broken <= Math.max(LEAST_BROKEN, best.text.length * MOST_BROKEN) ? best.text : undefined;
}

function decoded(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
