import { yieldWhenDue } from '../base/yield-to-ui.ts';
import type { WorkbookPlan } from '../workbook/model/plan.ts';
import { rowless } from '../workbook/diff/rowless.ts';
import { type SheetSnapshot, type WorkbookSnapshot, valueAt } from '../workbook/model/snapshot.ts';
import { WRITTEN } from './setting-keys.ts';
import { parseSetting, writtenRowsSchema } from './setting-schemas.ts';

/**
 * Digests of the rows that we wrote, by sheet. A row that has one of them is as we wrote it: nothing in it was typed. 撤销
 * brings those of the time before back.
 */
export type WrittenRows = Readonly<Record<string, readonly string[]>>;

/** What we remember to have written, of notes that were read; nothing in files. */
export function writtenRows({ notes }: WorkbookSnapshot): WrittenRows {
  return parseSetting(notes?.[WRITTEN], writtenRowsSchema) ?? {};
}

/** The same after a plan was applied, which left the workbook like this. Rows with cells that the user typed are not ours. */
export async function afterWriting(
  before: WrittenRows,
  { sheets }: WorkbookPlan,
  now: WorkbookSnapshot,
): Promise<WrittenRows> {
  const yieldIfDue = yieldWhenDue();
  const after = { ...before };
  for (const { name, mode, cells } of sheets) {
    const sheet = now.sheets.find((one) => one.name === name);
    if (mode !== 'replace' || !sheet) continue;
    const digests = new Set<string>();
    for (const [row, line] of cells.entries()) {
      await yieldIfDue();
      if (!line.some((cell) => cell?.kept)) digests.add(rowDigest(sheet, row));
    }
    digests.delete('');
    after[name] = [...digests];
  }
  return after;
}

/** As a text to keep; null: nothing. */
export function writtenText(written: WrittenRows): string | null {
  return Object.keys(written).length > 0 ? JSON.stringify(written) : null;
}

/** Tells which rows of a sheet are as we wrote them; blank ones are nobody's. */
export function ownRows(written: WrittenRows, sheet: SheetSnapshot): (row: number) => boolean {
  const known = new Set(written[sheet.name]);
  return (row) => known.has(rowDigest(sheet, row));
}

function rowDigest(sheet: SheetSnapshot, row: number): string {
  const typed = (sheet.values[row] ?? []).flatMap((_, column) => {
    const formula = sheet.formulas[row]?.[column] ?? null;
    const content = formula === null ? valueAt(sheet, row, column) : `=${rowless(formula)}`;
    return content === null ? [] : [[column, content]];
  });
  return typed.length > 0 ? hash(JSON.stringify(typed)) : '';
}

/** FNV-1a over two halves: rows are many, and nobody makes them collide on purpose. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let index = 0; index < text.length; index++) {
    low = Math.imul(low ^ text.charCodeAt(index), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(text.length - 1 - index), 0x85ebca6b);
  }
  return ((low >>> 0) * 0x200000 + ((high >>> 0) & 0x1fffff)).toString(36);
}
