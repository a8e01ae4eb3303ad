import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { UnreadableWorkbook } from '../package/errors.ts';
import { openPackage, type WorkbookPackage } from '../package/package.ts';
import { readSheet } from './read-sheet.ts';
import { CellRoom } from './cell-rectangle.ts';
import { sharedStringsOf } from './shared-strings.ts';

/**
 * What an .xlsx holds: values (cached results of formulas, dates as the serial numbers that Excel stores, errors as
 * their text, rich text and links as plain text) and formulas; hidden sheets too, chart sheets not.
 * With names only these sheets are read. Throws UnreadableWorkbook.
 */
export async function readWorkbook(bytes: Uint8Array, names?: readonly string[]): Promise<WorkbookSnapshot> {
  try {
    return { sheets: readSheets(openPackage(bytes), names) };
  } catch (cause) {
    // what a broken file can hold is endless: addresses that are none, bad escapes in paths …
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook('damaged', { cause });
  }
}

/** The worksheets of an open package. Throws UnreadableWorkbook, and whatever broken parts lead to. */
export function readSheets(
  { parts, sheets, stringsPath }: Pick<WorkbookPackage, 'parts' | 'sheets' | 'stringsPath'>,
  names?: readonly string[],
): SheetSnapshot[] {
  const strings = sharedStringsOf({ parts, stringsPath });
  const room = new CellRoom();
  return sheets
    .filter(({ name, isWorksheet }) => isWorksheet && (!names || names.includes(name)))
    .map(({ name, path }) => readSheet(name, parts.required(path), strings, room));
}
