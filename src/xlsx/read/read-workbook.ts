import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { UnreadableWorkbook } from './errors.ts';
import { openPackage, partText, requiredPart, type WorkbookPackage } from './package.ts';
import { readSheet } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';

/**
 * What an .xlsx holds: values (cached results of formulas, dates as the serial numbers that Excel stores, errors as
 * their text, rich text and links as plain text) and formulas; hidden sheets too, chart sheets not.
 * With names only these sheets are read. Throws UnreadableWorkbook.
 */
export async function readWorkbook(bytes: Uint8Array, names?: readonly string[]): Promise<WorkbookSnapshot> {
  return (await readSource(bytes, names)).snapshot;
}

/** readWorkbook for those who need the package too. */
export async function readSource(
  bytes: Uint8Array,
  names?: readonly string[],
): Promise<{ source: WorkbookPackage; snapshot: WorkbookSnapshot }> {
  try {
    const source = await openPackage(bytes);
    return { source, snapshot: { sheets: await readSheets(source, names) } };
  } catch (cause) {
    // what a broken file can hold is endless: addresses that are none, bad escapes in paths …
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook('damaged', { cause });
  }
}

async function readSheets(source: WorkbookPackage, names?: readonly string[]): Promise<SheetSnapshot[]> {
  const { zip, stringsPath } = source;
  const stringsXml = stringsPath === undefined ? undefined : await partText(zip, stringsPath);
  const strings = stringsXml === undefined ? [] : readSharedStrings(stringsXml);
  const sheets: SheetSnapshot[] = [];
  for (const { name, path, isWorksheet } of source.sheets) {
    if (!isWorksheet || (names && !names.includes(name))) continue;
    sheets.push(readSheet(name, await requiredPart(zip, path), strings));
  }
  return sheets;
}
