import type { SheetRecord, WorkbookHistory } from '../workbook/history.ts';
import type { Marks } from './marks.ts';

/** What can be taken back. */
export type ActionName = 'prepareLedger' | 'prepareTemplate' | 'generate';

/** The last action that wrote into the workbook. */
export interface Action {
  readonly name: ActionName;
  /** The sheets that it wrote. */
  readonly sheets: readonly string[];
}

/** What the journal says about it. */
export interface Entry extends Action {
  readonly id: string;
  /** What was typed on its sheets when it was done; null: it is not done, or is being taken back. */
  readonly marks: Marks | null;
}

/*
 * The entry is small and is read whenever the pane opens. The records are kept apart, before the entry that names them:
 * an entry of another id says that the workbook was left before anything was written.
 */
const ENTRY = 'twelve-tables.action';
const RECORDS = 'twelve-tables.before';

interface Before {
  readonly id: string;
  readonly records: readonly SheetRecord[];
}

/** The last action; null: there is none to take back. */
export async function lastEntry(history: WorkbookHistory): Promise<Entry | null> {
  const text = await history.kept(ENTRY);
  return text === null ? null : (JSON.parse(text) as Entry);
}

/** What stood on its sheets before; null where the records are another action's, which has written nothing. */
export async function recordsOf(history: WorkbookHistory, entry: Entry): Promise<readonly SheetRecord[] | null> {
  const text = await history.kept(RECORDS);
  const before = text === null ? null : (JSON.parse(text) as Before);
  return before?.id === entry.id ? before.records : null;
}

/** Notes an action before it writes. The one before it can no longer be taken back. */
export async function begin(
  history: WorkbookHistory,
  name: ActionName,
  records: readonly SheetRecord[],
): Promise<Entry> {
  const entry: Entry = { id: crypto.randomUUID(), name, sheets: records.map(({ sheet }) => sheet), marks: null };
  const before: Before = { id: entry.id, records };
  await history.keep({ [RECORDS]: JSON.stringify(before), [ENTRY]: JSON.stringify(entry) });
  return entry;
}

/** Notes that an action is done (with marks) or is being taken back (without). */
export function note(history: WorkbookHistory, entry: Entry, marks: Marks | null): Promise<void> {
  return history.keep({ [ENTRY]: JSON.stringify({ ...entry, marks }) });
}

/** There is nothing to take back any more. The entry goes first: alone it would promise what nobody can keep. */
export function forget(history: WorkbookHistory): Promise<void> {
  return history.keep({ [ENTRY]: null, [RECORDS]: null });
}
