import { INPUT_SHEETS } from '../../ledger/model/sheets.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';

/** Whether a workbook has the input sheets; an empty sheet counts as none. */
export type Presence =
  | { readonly kind: 'absent' }
  | { readonly kind: 'incomplete'; readonly found: readonly string[]; readonly missing: readonly string[] }
  | { readonly kind: 'present' };

export async function readPresence(port: WorkbookPort): Promise<Presence> {
  return presenceIn(await port.read(INPUT_SHEETS));
}

export function presenceIn(snapshot: WorkbookSnapshot): Presence {
  const filled = new Set(snapshot.sheets.filter((sheet) => sheet.values.length > 0).map((sheet) => sheet.name));
  const found = INPUT_SHEETS.filter((name) => filled.has(name));
  if (found.length === 0) return { kind: 'absent' };
  const missing = INPUT_SHEETS.filter((name) => !filled.has(name));
  return missing.length > 0 ? { kind: 'incomplete', found, missing } : { kind: 'present' };
}
