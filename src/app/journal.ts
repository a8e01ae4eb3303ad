import type { Notes, SheetRecord, WorkbookHistory } from '../workbook/history.ts';
import type { Marks } from './marks.ts';
import { ENTRY, RECORDS } from './note-keys.ts';

/** What can be taken back. */
export type ActionName =
  | 'prepareLedger'
  | 'prepareTemplate'
  | 'generate'
  | 'import'
  | 'registerProjects'
  | 'fix'
  | 'exportFindings'
  | 'auditSheet';

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
  /** Whether all its sheets were there: before, one of the same name that holds anything is somebody else's. */
  readonly placed: boolean;
}

interface Before {
  readonly id: string;
  readonly records: readonly SheetRecord[];
}

/** The last action; null: there is none to take back. */
export async function lastEntry(history: WorkbookHistory): Promise<Entry | null> {
  return entryIn({ [ENTRY]: await history.kept(ENTRY) });
}

/** The same of notes that were read. */
export function entryIn(notes: Notes = {}): Entry | null {
  const text = notes[ENTRY] ?? null;
  return text === null ? null : (JSON.parse(text) as Entry);
}

/** What stood on its sheets before; null where the records are another action's, which has written nothing. */
export async function recordsOf(history: WorkbookHistory, entry: Entry): Promise<readonly SheetRecord[] | null> {
  return recordsIn({ [RECORDS]: await history.kept(RECORDS) }, entry);
}

/** The same of notes that were read. */
export function recordsIn(notes: Notes = {}, entry: Entry): readonly SheetRecord[] | null {
  const text = notes[RECORDS] ?? null;
  const before = text === null ? null : (JSON.parse(text) as Before);
  return before?.id === entry.id ? before.records : null;
}

/** What the journal says about an action that has not begun. */
export function entryOf(id: string, name: ActionName, records: readonly SheetRecord[]): Entry {
  const placed = records.every(({ before }) => before !== null);
  return { id, name, sheets: records.map(({ sheet }) => sheet), marks: null, placed };
}

/** What is to be noted before an action writes. The one before it can no longer be taken back. */
export function begun(entry: Entry, records: readonly SheetRecord[]): Notes {
  const before: Before = { id: entry.id, records };
  return { [RECORDS]: JSON.stringify(before), ...marked(entry, null) };
}

/** What is to be noted when all sheets of an action are there. */
export function ifPlaced(entry: Entry): Notes {
  return entry.placed ? {} : marked({ ...entry, placed: true }, entry.marks);
}

/** What is to be noted when an action is done; with null, when it is being taken back. */
export function marked(entry: Entry, marks: Marks | null): Notes {
  return { [ENTRY]: JSON.stringify({ ...entry, marks }) };
}

/** There is nothing to take back any more. The entry goes first: alone it would promise what nobody can keep. */
export function forget(history: WorkbookHistory, more: Notes = {}): Promise<void> {
  return history.keep({ [ENTRY]: null, [RECORDS]: null, ...more });
}
