import { ChangedMeanwhile, type SheetRecord } from '../workbook/history.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { entryIn, forget, lastEntry, marked, recordsIn, type Action } from './journal.ts';
import { changedSheets, marksOf } from './marks.ts';
import { ENTRY, RECORDS, WRITTEN } from './note-keys.ts';
import { whileRunning } from './running.ts';
import { sheetsThatRefer } from './sheets-that-refer.ts';
import { afterTakingBack, writtenRows, writtenText } from './written-rows.ts';

/** How 撤销 ended. Only 'done' has written anything. */
export type Undone =
  /** `kept`: sheets on which somebody typed while it was under way; that is still there. */
  | { readonly kind: 'done'; readonly action: Action; readonly kept: readonly string[] }
  | { readonly kind: 'nothing' }
  /** The last action broke off half-way: `recover` takes it back. */
  | { readonly kind: 'unfinished'; readonly action: Action }
  /**
   * Since then somebody typed on these sheets what would be lost, or typed formulas on them that refer to tables which
   * would go. To be asked first; `force` goes on.
   */
  | { readonly kind: 'typedSince'; readonly action: Action; readonly sheets: readonly string[] };

/** What 撤销 would take back; undefined: nothing. */
export async function undoable(port: WorkbookPort): Promise<Action | undefined> {
  const entry = port.history && (await lastEntry(port.history));
  return entry?.marks ? { name: entry.name, sheets: entry.sheets } : undefined;
}

/** 撤销: brings the sheets that the last action wrote back to what they were before it. */
export async function undoLast(port: WorkbookPort, options: { readonly force: boolean }): Promise<Undone> {
  const { history } = port;
  if (!history) return { kind: 'nothing' };
  const now = await port.read(undefined, [ENTRY, RECORDS, WRITTEN]);
  const entry = entryIn(now.notes);
  if (!entry) return { kind: 'nothing' };
  const action: Action = { name: entry.name, sheets: entry.sheets };
  const records = recordsIn(now.notes, entry);
  if (!records) return { kind: 'nothing' };
  if (!entry.marks) return { kind: 'unfinished', action };
  if (!options.force) {
    const sheets = [...changedSheets(entry.marks, await marksOf(now, records)), ...referringSheets(now, records)];
    if (sheets.length > 0) return { kind: 'typedSince', action, sheets };
  }
  try {
    return await whileRunning(entry.id, async () => {
      const kept = await history.restore(records, { seen: now, begin: () => history.keep(marked(entry, null)) });
      const written = afterTakingBack(writtenRows(now), records);
      await forget(history, { [WRITTEN]: writtenText(written) });
      return { kind: 'done', action, kept } as const;
    });
  } catch (failure) {
    if (failure instanceof ChangedMeanwhile) return { kind: 'typedSince', action, sheets: failure.sheets };
    throw failure;
  }
}

/** Other sheets with formulas that would lose what they refer to, because it is deleted. */
function referringSheets({ sheets }: WorkbookSnapshot, records: readonly SheetRecord[]): string[] {
  const added = records.flatMap(({ sheet, before }) => (before ? [] : [sheet]));
  const others = sheets.filter(({ name }) => !records.some(({ sheet }) => sheet === name));
  return sheetsThatRefer(others, added);
}
