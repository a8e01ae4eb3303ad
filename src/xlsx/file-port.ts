import type { WorkbookPort } from '../workbook/port/port.ts';
import { readXmlParts, withXmlPart } from './package/custom-xml.ts';
import { readWorkbook } from './read/read-workbook.ts';
import { revealCell } from './write/reveal-cell.ts';
import { changedWorkbook } from './write/write-workbook.ts';

/** An .xlsx file in memory, behind the port that Excel also has. */
export interface OpenFile {
  readonly port: WorkbookPort;
  /** The file as it is now. Throws RangeError while it has no sheet. */
  readonly save: () => Promise<Uint8Array>;
}

/**
 * Opens a file, or begins a new one. A file is its bytes: a plan is written as a whole or, when it fails or is
 * cancelled, not at all. Reading and writing throw UnreadableWorkbook.
 */
export function openFile(initial?: Uint8Array): OpenFile {
  let bytes = initial;
  const written = (): Uint8Array => {
    if (!bytes) throw new RangeError('a workbook needs a sheet');
    return bytes;
  };
  const port: WorkbookPort = {
    read: async (sheets, _, namespaces = []) => {
      if (!bytes) return { sheets: [] };
      const snapshot = await readWorkbook(bytes, sheets);
      return namespaces.length > 0 ? { ...snapshot, xmlParts: readXmlParts(bytes, namespaces) } : snapshot;
    },
    apply: async (plan, progress, signal) => {
      bytes = changedWorkbook(bytes, plan, progress, signal);
    },
    reveal: async (sheet, area) => {
      bytes = revealCell(written(), sheet, area);
    },
    // nobody types into a file while we hold it
    watch: async () => async () => {},
    xmlParts: {
      save: async (namespace, xml) => {
        bytes = withXmlPart(written(), namespace, xml);
      },
    },
  };
  return { port, save: async () => written() };
}
