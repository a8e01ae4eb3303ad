import { areaName, type Area } from '../workbook/address.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import { bookBytes, emptyBook } from './file-book.ts';
import { loadBook } from './load-book.ts';
import { readWorkbook } from './read-workbook.ts';
import { changedBook } from './write-workbook.ts';

/** An .xlsx file in memory, behind the port that Excel also has. */
export interface OpenFile {
  readonly port: WorkbookPort;
  /** The file as it is now. Throws RangeError while it has no sheet. */
  readonly save: () => Promise<Uint8Array>;
}

/**
 * Opens a file, or begins a new one. A file is its bytes: a plan is written as a whole or, when it fails or is
 * cancelled, not at all. Reading throws UnreadableWorkbook, writing also UnkeepableWorkbook.
 */
export function openFile(initial?: Uint8Array): OpenFile {
  let bytes = initial;
  const load = async () => (bytes ? loadBook(bytes) : emptyBook());
  const save = async () => bytes ?? bookBytes(emptyBook());

  const port: WorkbookPort = {
    read: async (sheets) => (bytes ? readWorkbook(bytes, sheets) : { sheets: [] }),
    apply: async (plan, progress, signal) => {
      bytes = await bookBytes(changedBook(await load(), plan, progress, signal));
    },
    reveal: async (sheet, area) => {
      bytes = await revealed(await load(), sheet, area);
    },
    // nobody types into a file while we hold it
    watch: async () => async () => {},
  };
  return { port, save };
}

/** The file opens with this cell selected. */
async function revealed(file: Awaited<ReturnType<typeof loadBook>>, sheet: string, area: Area): Promise<Uint8Array> {
  const index = file.book.worksheets.findIndex(({ name }) => name === sheet);
  const shown = file.book.worksheets[index];
  if (!shown) throw new RangeError(`no sheet ${sheet}`);
  const activeCell = areaName({ ...area, rows: 1, columns: 1 });
  shown.views = [{ ...(shown.views?.[0] ?? { state: 'normal' }), activeCell } as (typeof shown.views)[number]];
  const window = file.book.views?.[0] ?? {
    x: 0,
    y: 0,
    width: 12_000,
    height: 24_000,
    firstSheet: 0,
    visibility: 'visible',
  };
  file.book.views = [{ ...window, activeTab: index }];
  return bookBytes(file);
}
