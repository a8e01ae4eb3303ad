import { UnreadableWorkbook } from '../package/errors.ts';
import { isWorkbookStream, isZip } from '../package/file-kind.ts';
import { decodeText } from './decode-text.ts';
import type { ForeignSheet } from './foreign-sheet.ts';
import { isWebPage, readHtmlTables } from './html-tables.ts';
import { readDelimited } from './read-delimited.ts';
import { readForeignWorkbook } from './read-foreign-workbook.ts';
import { readOldWorkbook } from './read-old-workbook.ts';

/**
 * Reads what systems export and people keep: .xlsx, .xls (also those that are a web page or XML inside), .csv and text with
 * tabs, semicolons or bars, in UTF-8, UTF-16 or GB18030. Hidden sheets are left out; merged areas and hidden rows are told.
 * Throws UnreadableWorkbook.
 */
export function readForeign(bytes: Uint8Array): ForeignSheet[] {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  try {
    if (isZip(bytes)) return readForeignWorkbook(bytes);
    return isWorkbookStream(bytes) ? readOldWorkbook(bytes) : readText(decodeText(bytes));
  } catch (cause) {
    // what a broken file can hold is endless
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook('damaged', { cause });
  }
}

function readText(text: string): ForeignSheet[] {
  if (/^\s*MIME-Version:/i.test(text)) throw new UnreadableWorkbook('webArchive');
  // Excel 2003 has an XML of its own, which is no page
  if (/<(?:\w+:)?Workbook[\s>]/.test(text.slice(0, 5_000)) && /^\s*</.test(text)) return readOldWorkbook(text);
  if (isWebPage(text)) {
    const tables = readHtmlTables(text);
    if (!tables) throw new UnreadableWorkbook('webPage');
    return [tables];
  }
  // what a server answers instead of a file: {"code":500}
  if (/^\s*[{[]/.test(text) && /[}\]]\s*$/.test(text)) throw new UnreadableWorkbook('webPage');
  return [readDelimited(text)];
}
