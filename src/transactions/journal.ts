import type { Settings, SheetRecord, WorkbookHistory } from '../workbook/port/history.ts';
import type { ActionName } from './action-names.ts';
import type { ContentDigests } from './content-digests.ts';
import { ENTRY, RECORDS } from './setting-keys.ts';

export type { ActionName } from './action-names.ts';

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
  readonly marks: ContentDigests | null;
  /** Whether all its sheets were there: before, one of the same name that holds anything is somebody else's. */
  readonly placed: boolean;
}

/** What stood in the workbook before an action. */
export interface Before {
  readonly records: readonly SheetRecord[];
  /** What the action may have left half-written (`knownCells`); absent in workbooks of 0.1. */
  readonly known?: string | undefined;
  /** Other settings that come back with the sheets. */
  readonly settings?: Settings | undefined;
}

/** Something is kept that this version does not understand, or that is damaged: it counts for nothing, and is reported. */
export const UNREADABLE = 'unreadable';

type Unreadable = typeof UNREADABLE;

/** The schemas are loaded where there is something to check: the pane opens without them. */
const schemas = () => import('./setting-schemas.ts');

/** The last action; null: there is none to take back. */
export async function lastEntry(history: WorkbookHistory): Promise<Entry | Unreadable | null> {
  return entryIn({ [ENTRY]: await history.readSetting(ENTRY) });
}

/** The same of settings that were read. */
export async function entryIn(settings: Settings = {}): Promise<Entry | Unreadable | null> {
  const text = settings[ENTRY] ?? null;
  if (text === null) return null;
  const { entrySchema, parseSetting } = await schemas();
  return parseSetting(text, entrySchema) ?? UNREADABLE;
}

/** What stood on its sheets before; null where that is kept of another action: this one has written nothing. */
export async function beforeOf(history: WorkbookHistory, entry: Entry): Promise<Before | Unreadable | null> {
  return beforeIn({ [RECORDS]: await history.readSetting(RECORDS) }, entry, history);
}

/** The same of settings that were read. */
export async function beforeIn(
  settings: Settings = {},
  entry: Entry,
  history: WorkbookHistory,
): Promise<Before | Unreadable | null> {
  const text = settings[RECORDS] ?? null;
  if (text === null) return null;
  const { recordsSchema, parseSetting } = await schemas();
  const before = parseSetting(text, recordsSchema);
  if (!before) return UNREADABLE;
  if (before.id !== entry.id) return null;
  return (await history.canRestore(before.records)) ? before : UNREADABLE;
}

/** What the journal says about an action that has not begun. */
export function entryOf(id: string, name: ActionName, records: readonly SheetRecord[]): Entry {
  const placed = records.every(({ before }) => before !== null);
  return { id, name, sheets: records.map(({ sheet }) => sheet), marks: null, placed };
}

/** The settings to save before an action writes. The one before it can no longer be taken back. */
export function beginEntry(entry: Entry, before: Before): Settings {
  const text = JSON.stringify({ version: 1, id: entry.id, ...before });
  return { [RECORDS]: text, ...withDigests(entry, null) };
}

/** The settings to save when all sheets of an action are there. */
export function ifPlaced(entry: Entry): Settings {
  return entry.placed ? {} : withDigests({ ...entry, placed: true }, entry.marks);
}

/** The settings to save when an action is done; with null, when it is being taken back. */
export function withDigests(entry: Entry, marks: ContentDigests | null): Settings {
  return { [ENTRY]: JSON.stringify({ ...entry, version: 1, marks }) };
}

/** There is nothing to take back any more. The entry goes first: alone it would promise what nobody can keep. */
export function forget(history: WorkbookHistory, more: Settings = {}): Promise<void> {
  return history.saveSettings({ [ENTRY]: null, [RECORDS]: null, ...more });
}
