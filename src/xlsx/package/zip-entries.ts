import { inflateSync, strFromU8 } from 'fflate';
import { UnreadableWorkbook } from './errors.ts';

/** A file in a zip as the directory at its end lists it. */
export interface ZipEntry {
  readonly path: string;
  /** Bytes, inflated. */
  readonly size: number;
  /** Bytes as they stand in the zip. */
  readonly packedSize: number;
  readonly method: number;
  /** CRC-32 of the inflated bytes. */
  readonly checksum: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_SIZE = 20;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const HEADER_SIZE = 30;
/** A size or place that stands among the extra fields, as it has eight bytes. */
const IN_EXTRA = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
const UTF_8 = 0x0800;

/** The directory of a zip. Throws UnreadableWorkbook (damaged). */
export function zipEntries(zip: Uint8Array): ZipEntry[] {
  const view = viewOf(zip);
  return guarded(() => {
    const { count, start } = directoryOf(view);
    const entries: ZipEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new UnreadableWorkbook('damaged');
      const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const isLatin = (view.getUint16(at + 8, true) & UTF_8) === 0;
      const [size, packedSize, offset] = longNumbers(view, nameEnd, extraEnd, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ]);
      entries.push({
        path: strFromU8(zip.subarray(at + ENTRY_SIZE, nameEnd), isLatin),
        size: size!,
        packedSize: packedSize!,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        offset: offset!,
      });
      at = extraEnd + view.getUint16(at + 32, true);
    }
    return entries;
  });
}

/** The bytes of a file in a zip. Throws UnreadableWorkbook (damaged) where they are not those that were packed. */
export function unpackEntry(zip: Uint8Array, { offset, size, packedSize, method, checksum }: ZipEntry): Uint8Array {
  const view = viewOf(zip);
  return guarded(() => {
    const start = offset + HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = zip.subarray(start, start + packedSize);
    const bytes = method === DEFLATED ? inflateSync(packed, { out: new Uint8Array(size) }) : packed.slice();
    const isKnown = method === DEFLATED || method === STORED;
    if (!isKnown || checksumOf(bytes) !== checksum) throw new UnreadableWorkbook('damaged');
    return bytes;
  });
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/** Where the directory begins, and how many files it lists. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - END_SIZE;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let end = last; end >= first; end--) {
    if (view.getUint32(end, true) !== END) continue;
    const locator = end - LOCATOR_64_SIZE;
    if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_64) {
      const long = longNumber(view, locator + 8);
      if (view.getUint32(long, true) === END_64)
        return { count: longNumber(view, long + 32), start: longNumber(view, long + 48) };
    }
    return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  }
  throw new UnreadableWorkbook('damaged');
}

/** Those numbers that stand among the extra fields of an entry, in their order. */
function longNumbers(view: DataView, from: number, end: number, numbers: readonly number[]): readonly number[] {
  if (!numbers.includes(IN_EXTRA)) return numbers;
  for (let at = from; at + 4 < end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((number) => {
      if (number !== IN_EXTRA) return number;
      next += 8;
      return longNumber(view, next - 8);
    });
  }
  return numbers;
}

const longNumber = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** A broken directory leads anywhere. */
function guarded<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook('damaged', { cause });
  }
}

/** Four tables of 256: the checksum takes four bytes at a time. */
const CHECKSUMS = checksumTables();

function checksumTables(): readonly Uint32Array[] {
  const tables = Array.from({ length: 4 }, () => new Uint32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    tables[0]![byte] = sum;
  }
  for (let byte = 0; byte < 256; byte++) {
    for (let table = 1; table < 4; table++) {
      const before = tables[table - 1]![byte]!;
      tables[table]![byte] = (before >>> 8) ^ tables[0]![before & 0xff]!;
    }
  }
  return tables;
}

/** CRC-32. */
function checksumOf(bytes: Uint8Array): number {
  const [one, two, three, four] = CHECKSUMS as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const whole = bytes.length - (bytes.length % 4);
  let sum = ~0;
  let at = 0;
  for (; at < whole; at += 4) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    sum = four[sum & 0xff]! ^ three[(sum >>> 8) & 0xff]! ^ two[(sum >>> 16) & 0xff]! ^ one[sum >>> 24]!;
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ one[(sum ^ bytes[at]!) & 0xff]!;
  return ~sum >>> 0;
}
