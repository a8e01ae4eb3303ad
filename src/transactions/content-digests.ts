import { widthOf } from '../base/lists.ts';
import type { Area } from '../workbook/model/address.ts';
import { yieldWhenDue } from '../base/yield-to-ui.ts';
import type { SheetRecord } from '../workbook/port/history.ts';
import { type SheetSnapshot, type WorkbookSnapshot, valueAt } from '../workbook/model/snapshot.ts';

/** For each sheet a digest of what is typed where an action wrote; null: the sheet is not there. */
export type ContentDigests = Readonly<Record<string, string | null>>;

/** The marks of what stands in a workbook. Results of formulas do not count: nobody typed them. */
export async function contentDigests(
  { sheets }: WorkbookSnapshot,
  records: readonly SheetRecord[],
): Promise<ContentDigests> {
  const yieldIfDue = yieldWhenDue();
  const marks: Record<string, string | null> = {};
  for (const { sheet, areas } of records) {
    await yieldIfDue();
    const found = sheets.find(({ name }) => name === sheet);
    marks[sheet] = found ? await digest(typedIn(found, areas)) : null;
  }
  return marks;
}

/** The sheets whose marks differ. */
export function changedSheets(before: ContentDigests, now: ContentDigests): string[] {
  return Object.keys(before).filter((sheet) => before[sheet] !== now[sheet]);
}

function typedIn(sheet: SheetSnapshot, areas: SheetRecord['areas']): unknown[] {
  const rows = sheet.values.length;
  const columns = widthOf(sheet.values);
  const whole = [{ row: 0, column: 0, rows, columns }];
  return (areas === 'whole' ? whole : areas).flatMap((area) => typedInArea(sheet, area));
}

/** Every cell that holds something, with its place. */
function typedInArea(sheet: SheetSnapshot, { row: top, column: left, rows, columns }: Area): unknown[] {
  const typed: unknown[] = [];
  for (let row = top; row < top + rows; row++) {
    for (let column = left; column < left + columns; column++) {
      const formula = sheet.formulas[row]?.[column] ?? null;
      const value = valueAt(sheet, row, column);
      if (formula !== null) typed.push([row, column, 'formula', formula]);
      else if (value !== null) typed.push([row, column, 'value', value]);
    }
  }
  return typed;
}

async function digest(data: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(data)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
