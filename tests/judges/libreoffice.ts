import { parseArea } from '../../src/workbook/model/address.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import { readFlatOds, type JudgedSheet } from './flat-ods.ts';
import { convert } from './soffice.ts';
import { stripResults } from './strip-results.ts';

/** A workbook as LibreOffice calculates and shows it, without having seen any result of ours. */
export interface JudgedWorkbook {
  readonly sheets: readonly JudgedSheet[];
}

/** The verdict on one workbook; several are much faster together. */
export async function recalculate(xlsx: Uint8Array): Promise<JudgedWorkbook> {
  return (await recalculateAll([xlsx]))[0]!;
}

/** The verdicts on several workbooks, in their order, by one run of LibreOffice. */
export async function recalculateAll(files: readonly Uint8Array[]): Promise<JudgedWorkbook[]> {
  const pages = await convert(await Promise.all(files.map(stripResults)), 'fods');
  return pages.map((bytes) => ({ sheets: readFlatOds(new TextDecoder().decode(bytes)) }));
}

/** One cell of a verdict, by its address ("B7"). Throws when the sheet is missing: a test must not pass on nothing. */
export function judgedCell(book: JudgedWorkbook, sheet: string, address: string): { value: CellValue; text: string } {
  const found = book.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet}, only ${book.sheets.map(({ name }) => name).join(', ')}`);
  const { row, column } = parseArea(address);
  return { value: found.values[row]?.[column] ?? null, text: found.texts[row]?.[column] ?? '' };
}
