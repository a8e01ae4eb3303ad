import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { UnreadableWorkbook } from '../package/errors.ts';
import { isWorkbookStream, isZip } from '../package/file-kind.ts';
import { readWorkbook } from './read-workbook.ts';

/** readWorkbook for whatever people call a workbook: also .xls and .et, and text or a web page under such a name. */
export async function readAnyWorkbook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  if (bytes.length === 0 || isZip(bytes)) return readWorkbook(bytes);
  if (isWorkbookStream(bytes)) {
    const { readOldSnapshot } = await import('./read-old-workbook.ts');
    return guarded(() => ({ sheets: readOldSnapshot(bytes) }));
  }
  const { readForeign } = await import('./read-foreign.ts');
  return guarded(() => ({
    sheets: readForeign(bytes).map(({ name, values }) => ({
      name,
      values,
      formulas: values.map((line) => line.map(() => null)),
    })),
  }));
}

function guarded(read: () => WorkbookSnapshot): WorkbookSnapshot {
  try {
    return read();
  } catch (cause) {
    // what a broken file can hold is endless
    throw cause instanceof UnreadableWorkbook ? cause : new UnreadableWorkbook('damaged', { cause });
  }
}
