import type { WorkbookPort } from '../workbook/port.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { ANSWERS, ENTRY, EXPLANATIONS, WRITTEN } from './note-keys.ts';

/** Reads the whole workbook with all small things that are kept in it, at once: what every action begins with. */
export function readWorkbook(port: WorkbookPort): Promise<WorkbookSnapshot> {
  return port.read(undefined, [ENTRY, WRITTEN, EXPLANATIONS, ANSWERS]);
}
