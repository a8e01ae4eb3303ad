import type { Area } from '../workbook/address.ts';
import { breathing } from '../workbook/breath.ts';
import type { SheetRecord } from '../workbook/history.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';

/** For each sheet a digest of what is typed where an action wrote; null: the sheet is not there. */
export type Marks = Readonly<Record<string, string | null>>;

/** The marks of what stands in a workbook. Results of formulas do not count: nobody typed them. */
export async function marksOf({ sheets }: WorkbookSnapshot, records: readonly SheetRecord[]): Promise<Marks> {
  const breathe = breathing();
  const marks: Record<string, string | null> = {};
  for (const { sheet, areas } of records) {
    await breathe();
    const found = sheets.find(({ name }) => name === sheet);
    marks[sheet] = found ? await digest(typedIn(found, areas)) : null;
  }
  return marks;
}

/** The sheets whose marks differ. */
export function changedSheets(before: Marks, now: Marks): string[] {
  return Object.keys(before).filter((sheet) => before[sheet] !== now[sheet]);
}

function typedIn(sheet: SheetSnapshot, areas: SheetRecord['areas']): unknown[] {
  const rows = sheet.values.length;
  const columns = Math.max(0, ...sheet.values.map((line) => line.length));
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
