import type { WorkbookPort } from '../../workbook/port/port.ts';
import { openFile } from '../../xlsx/file-port.ts';
import { UnreadableWorkbook } from '../../xlsx/package/errors.ts';
import type { WorkbookDocument } from './workbook-document.ts';

/** What becomes of the bytes of another workbook, a 公开版: it is handed over as a file. */
export type HandsOver = (bytes: Uint8Array, name: string) => Promise<unknown>;

/**
 * A document of the page behind the port that Excel also has. Every write is a version of its own, and written as a whole or
 * not at all. Writing to a document that can only be read throws UnreadableWorkbook.
 */
export function documentPort(document: WorkbookDocument, handOver: HandsOver): WorkbookPort {
  const file = () => {
    if (document.foreign) throw new UnreadableWorkbook('legacy');
    return openFile(document.content);
  };
  const write = async (action: (port: WorkbookPort) => Promise<void>): Promise<void> => {
    const { port, save } = file();
    await action(port);
    document.put(await save());
  };
  return {
    read: async (names, notes, xmlParts) => {
      const { foreign } = document;
      if (!foreign) return file().port.read(names, notes, xmlParts);
      return { sheets: foreign.sheets.filter(({ name }) => !names || names.includes(name)) };
    },
    apply: (plan, progress, signal) => write((port) => port.apply(plan, progress, signal)),
    reveal: async (sheet, { row, column }) => document.select({ sheet, row, column }),
    watch: async (listener) => {
      const stop = document.watch(listener);
      return async () => stop();
    },
    xmlParts: { save: (namespace, xml) => write((port) => port.xmlParts.save(namespace, xml)) },
    marks: {
      mark: async (places) => document.mark(places),
      unmark: async () => document.mark([]),
    },
    file: {
      bytes: async () => file().save(),
      handOver: async (bytes, name) => void (await handOver(bytes, name)),
    },
    stepBack: async () => document.step(-1),
  };
}
