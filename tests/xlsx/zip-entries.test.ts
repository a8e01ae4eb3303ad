import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unpackEntry, zipEntries } from '../../src/xlsx/package/zip-entries.ts';

const FILES = {
  'a.xml': strToU8('<a>一</a>'),
  'b/预算.xml': strToU8('<b>85.8</b>'.repeat(1_000)),
  'empty.xml': strToU8(''),
};

const read = (zip: Uint8Array) =>
  Object.fromEntries(zipEntries(zip).map((entry) => [entry.path, unpackEntry(zip, entry)]));

it.each([
  ['packed', 6],
  ['as they are', 0],
] as const)('the files of a zip come out as they went in: %s', (_, level) => {
  expect(read(zipSync(FILES, { level }))).toEqual(FILES);
});

it('so do those of which sizes and places are written in eight bytes', () => {
  expect(read(inEightBytes(zipSync(FILES)))).toEqual(FILES);
});

/** The same zip as writers of large files end it (APPNOTE 4.3.14, 4.5.3). */
function inEightBytes(zip: Uint8Array): Uint8Array {
  const old = Buffer.from(zip);
  const end = old.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const [count, start] = [old.readUInt16LE(end + 10), old.readUInt32LE(end + 16)];
  const entries: Buffer[] = [];
  for (let at = start; at < end;) {
    const nameEnd = at + 46 + old.readUInt16LE(at + 28);
    const entry = Buffer.concat([old.subarray(at, nameEnd), Buffer.alloc(28)]);
    const extra = entry.length - 28;
    entry.writeUInt32LE(0x0018_0001, extra);
    entry.writeBigUInt64LE(BigInt(old.readUInt32LE(at + 24)), extra + 4);
    entry.writeBigUInt64LE(BigInt(old.readUInt32LE(at + 20)), extra + 12);
    entry.writeBigUInt64LE(BigInt(old.readUInt32LE(at + 42)), extra + 20);
    entry.fill(0xff, 20, 28).fill(0xff, 42, 46).writeUInt16LE(28, 30);
    entries.push(entry);
    at = nameEnd + old.readUInt16LE(at + 30) + old.readUInt16LE(at + 32);
  }
  const directory = Buffer.concat(entries);
  const long = Buffer.alloc(56 + 20 + 22);
  long.write('PK\x06\x06', 0, 'latin1');
  long.writeBigUInt64LE(44n, 4);
  long.writeBigUInt64LE(BigInt(count), 24);
  long.writeBigUInt64LE(BigInt(count), 32);
  long.writeBigUInt64LE(BigInt(directory.length), 40);
  long.writeBigUInt64LE(BigInt(start), 48);
  long.write('PK\x06\x07', 56, 'latin1');
  long.writeBigUInt64LE(BigInt(start + directory.length), 64);
  long.write('PK\x05\x06', 76, 'latin1');
  long.fill(0xff, 84, 96);
  return Buffer.concat([old.subarray(0, start), directory, long]);
}
