import { zipSync, type Zippable } from 'fflate';
import { UnreadableWorkbook } from './errors.ts';
import { unpackEntry, zipEntries, type ZipEntry } from './zip-entries.ts';

/** So much is unpacked of a package: more is no workbook that anybody typed, and text cannot be longer than a string of the machine. */
const MOST_BYTES = 400_000_000;
/** The oldest date that a zip can hold: equal workbooks give equal bytes, and when a file was made is nobody's business. */
const NO_DATE = new Date(1980, 0, 1);

interface Part {
  readonly path: string;
  /** Where it stands in the package with which it came. */
  readonly entry?: ZipEntry;
  bytes?: Uint8Array;
  text?: string;
}

/**
 * The parts of a package by their paths, without a leading slash and without heed to case. A part is unpacked when it is
 * asked for; what is not replaced goes out with the bytes with which it came.
 */
export class Parts {
  private readonly parts = new Map<string, Part>();
  private unpacked = 0;

  /** `zip`: the bytes of a package; without, it is empty. Throws UnreadableWorkbook (damaged). */
  constructor(private readonly zip?: Uint8Array) {
    if (!zip) return;
    for (const entry of zipEntries(zip)) {
      const { path } = entry;
      if (!/[\\/]$/.test(path)) this.parts.set(keyOf(path), { path, entry });
    }
  }

  get paths(): string[] {
    return [...this.parts.values()].map(({ path }) => path);
  }

  has(path: string): boolean {
    return this.parts.has(keyOf(path));
  }

  /** The text of a part, or undefined. Throws UnreadableWorkbook. */
  text(path: string): string | undefined {
    const part = this.parts.get(keyOf(path));
    if (!part) return undefined;
    return (part.text ??= decode(this.bytesOf(part)));
  }

  /** The text of a part that must be there: otherwise the package is damaged. */
  required(path: string): string {
    const text = this.text(path);
    if (text === undefined) throw new UnreadableWorkbook('damaged');
    return text;
  }

  put(path: string, text: string): void {
    const part = this.parts.get(keyOf(path));
    if (part && part.text === text) return;
    this.parts.set(keyOf(path), { path: part?.path ?? path, text, bytes: new TextEncoder().encode(text) });
  }

  remove(path: string): void {
    this.parts.delete(keyOf(path));
  }

  /** The bytes of the package, parts in the order in which they came. */
  pack(): Uint8Array {
    const files: Zippable = {};
    for (const part of this.parts.values()) files[part.path] = this.bytesOf(part);
    return zipSync(files, { mtime: NO_DATE, level: 6 });
  }

  private bytesOf(part: Part): Uint8Array {
    if (part.bytes) return part.bytes;
    this.unpacked += part.entry!.size;
    if (this.unpacked > MOST_BYTES) throw new UnreadableWorkbook('tooLarge');
    return (part.bytes = unpackEntry(this.zip!, part.entry!));
  }
}

function keyOf(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** XML is UTF-8 unless it says otherwise. What we write is UTF-8, so that the text says that from now on. */
function decode(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 100));
  const mark = start.startsWith('\u00FF\u00FE')
    ? 'utf-16le'
    : start.startsWith('\u00FE\u00FF')
      ? 'utf-16be'
      : undefined;
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(start)?.[1];
  try {
    const encoding = mark ?? declared ?? 'utf-8';
    const text = new TextDecoder(encoding).decode(bytes);
    if (/^utf-?8$/i.test(encoding)) return text;
    return text.replace(/^(\s*<\?xml[^>]*\sencoding\s*=\s*["'])[\w-]+/, '$1UTF-8');
  } catch (cause) {
    throw new UnreadableWorkbook('damaged', { cause });
  }
}
