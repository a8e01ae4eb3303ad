/** What 导入 does once a list is chosen: loaded on demand, and the library that reads files only when there is a file. */
import { readImportBase, type ImportObstacle } from '../../app/import/import-base.ts';
import { importEntries, type Imported } from '../../app/import/import-entries.ts';
import { splitDelimited } from '../../workbook/model/delimited.ts';
import { type Grid, gridOf, textAt } from '../../workbook/model/grid.ts';
import { findHeadings } from '../../import/columns/find-headings.ts';
import type { Answers } from '../../import/columns/question.ts';
import type { Texts } from '../../locales/texts.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { Progress } from '../../workbook/model/progress.ts';
import { UnreadableWorkbook } from '../../xlsx/package/errors.ts';
import { readList, type ListReading } from '../../app/import/read-list.ts';
import type { Existing, ImportSource, OpenList, SourceSheet } from './import-state.ts';

/** Bytes: no list of a department is larger, and the host ends a pane that reads for too long. */
const LARGEST_FILE = 30_000_000;

/** What was opened and the sheet that is likeliest meant; or why nothing can be imported. */
export type Opened =
  | { readonly kind: 'opened'; readonly source: ImportSource; readonly sheet: number }
  | { readonly kind: 'noRows' }
  | { readonly kind: 'unavailable' }
  | ImportObstacle;

export const importWork = {
  /** Opens a file. Throws UnreadableWorkbook. */
  openFile: async (port: WorkbookPort, file: File): Promise<Opened> => {
    if (file.size > LARGEST_FILE) throw new UnreadableWorkbook('tooLarge');
    const { readForeign } = await import('../../xlsx/read/read-foreign.ts');
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) return { kind: 'unavailable' };
    return open(port, file.name, readForeign(new Uint8Array(bytes)));
  },

  /** Opens what was copied in a spreadsheet: cells parted by tabs. */
  openText: (port: WorkbookPort, text: string): Promise<Opened> =>
    open(port, '', [{ name: '', ...gridOf(splitDelimited(text, '\t')) }]),

  read: ({ base, sheets }: ImportSource, sheet: number, given: Answers, texts: Texts): ListReading =>
    readList(sheets[sheet]!.grid, given, base, texts),

  write: (
    port: WorkbookPort,
    { source, reading, existing }: OpenList,
    options: { readonly progress: Progress; readonly signal: AbortSignal },
  ): Promise<Imported> =>
    importEntries(port, reading.conversion, {
      ...options,
      ...(existing && { existing: existing satisfies Existing }),
      context: source.base.context,
      answers: reading.answers,
    }),
};

async function open(port: WorkbookPort, name: string, grids: readonly ({ name: string } & Grid)[]): Promise<Opened> {
  const sheets = grids
    .map((grid): SourceSheet => ({ name: grid.name, rows: filledRows(grid), grid }))
    .filter(({ rows }) => rows > 0);
  if (sheets.length === 0) return { kind: 'noRows' };
  const start = await readImportBase(port);
  if (start.kind !== 'ready') return start;
  const withHeadings = sheets.findIndex(({ grid }) => findHeadings(grid) !== undefined);
  return { kind: 'opened', source: { name, sheets, base: start.base }, sheet: Math.max(0, withHeadings) };
}

const filledRows = ({ values }: Grid) =>
  values.filter((line, row) => line.some((_, column) => textAt(values, row, column) !== '')).length;
