import type { WorkbookPort } from '../workbook/port/port.ts';
import type { WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import { ANSWERS, ENTRY, EXPLANATIONS, OLD_EXPLANATIONS, WRITTEN } from './setting-keys.ts';

/** Reads the whole workbook with all small things that are kept in it, at once: what every action begins with. */
export function readWorkbook(port: WorkbookPort): Promise<WorkbookSnapshot> {
  return port.read(undefined, [ENTRY, WRITTEN, OLD_EXPLANATIONS, ANSWERS], [EXPLANATIONS]);
}
