import { UnreadableWorkbook } from './errors.ts';

/** Every .xlsx is a zip. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b]);
}

/** Whether the bytes are a workbook of Excel 97–2003 or older, or of WPS (.et). Throws UnreadableWorkbook (encrypted). */
export function isWorkbookStream(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // an .xlsx with a password, or one that is protected from writing with the password that every program knows
    if (holdsUtf16(bytes, 'EncryptedPackage')) throw new UnreadableWorkbook('encrypted');
    return true;
  }
  // BIFF2–BIFF4 files are bare streams that begin with BOF
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let start = bytes.indexOf(wanted[0]!); start >= 0; start = bytes.indexOf(wanted[0]!, start + 1)) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}
