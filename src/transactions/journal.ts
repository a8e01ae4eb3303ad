import type { Settings, SheetRecord, WorkbookHistory } from '../workbook/port/history.ts';
import type { ActionName } from './action-names.ts';
import type { ContentDigests } from './content-digests.ts';
import { ENTRY, JOURNAL_VERSION, MOST_STEPS, recordsKey } from './setting-keys.ts';

export type { ActionName } from './action-names.ts';

/** The last action that wrote into the workbook. */
export interface Action {
  readonly name: ActionName;
  /** The sheets that it wrote. */
  readonly sheets: readonly string[];
}

/** What the journal says about an action. */
interface Step extends Action {
  readonly id: string;
  /** What was typed on its sheets when it was done; null: it is not done, or is being taken back. */
  readonly marks: ContentDigests | null;
  /** Whether all its sheets were there: before, one of the same name that holds anything is somebody else's. */
  readonly placed: boolean;
  /** Where its records are kept. */
  readonly place: number;
  /** How many characters they take; null: nobody knows. */
  readonly size: number | null;
}

/** What the journal says about the last action, and about those before it that can be taken back after it. */
export interface Entry extends Step {
  /** The latest one first. */
  readonly earlier: readonly Step[];
  /** There was no room for what was recorded of still earlier ones. */
  readonly isCut: boolean;
}

/** What stood in the workbook before an action. */
export interface Before {
  readonly records: readonly SheetRecord[];
  /** What the action may have left half-written (`knownCells`); absent in workbooks of 0.1. */
  readonly known?: string | undefined;
  /** Other settings that come back with the sheets. */
  readonly settings?: Settings | undefined;
}

/** Characters that all records may take together; those of the last action alone may take more. */
const MOST_KEPT = 1_000_000;

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
  const key = recordsKey(entry.place);
  return beforeIn({ [key]: await history.readSetting(key) }, entry, history);
}

/** The same of settings that were read. */
export async function beforeIn(
  settings: Settings = {},
  entry: Entry,
  history: WorkbookHistory,
): Promise<Before | Unreadable | null> {
  const text = settings[recordsKey(entry.place)] ?? null;
  if (text === null) return null;
  const { recordsSchema, parseSetting } = await schemas();
  const before = parseSetting(text, recordsSchema);
  if (!before) return UNREADABLE;
  if (before.id !== entry.id) return null;
  return (await history.canRestore(before.records)) ? before : UNREADABLE;
}

/**
 * Does an action with what was recorded of those before it; where Excel has no room for that, without. It is told how many
 * characters all records may take together.
 */
export async function withRoom<T>(history: WorkbookHistory, act: (mostKept: number) => Promise<T>): Promise<T> {
  try {
    return await act(MOST_KEPT);
  } catch (failure) {
    if ((failure as { readonly code?: unknown }).code !== 'tooLarge') throw failure;
    const last = await lastEntry(history);
    // what failed has been taken back, and there is something to drop
    if (!last || last === UNREADABLE || !last.marks) throw failure;
    return act(0);
  }
}

/** An action that is about to begin. */
export interface Beginning {
  readonly id: string;
  readonly name: ActionName;
  readonly before: Before;
}

/**
 * The entry of an action that has not begun, and the settings to save before it writes. Those before it can be taken back
 * after it as far as there is room for what was recorded of them: the oldest goes first. `settings`: the journal as it was
 * read; `mostKept`: characters that all records may take together.
 */
export async function beginEntry(
  history: WorkbookHistory,
  { id, name, before }: Beginning,
  settings: Settings | undefined,
  mostKept: number,
): Promise<{ readonly entry: Entry; readonly begun: Settings }> {
  const { records } = before;
  const text = recordsText(id, before);
  const size = await history.settingSize(text);
  const last = await entryIn(settings);
  const standing = last && last !== UNREADABLE ? doneIn(last) : [];
  const earlier = latest(standing.map(stepOf), mostKept - size);
  const used = new Set(earlier.map(({ place }) => place));
  const place = Array.from({ length: MOST_STEPS }, (_, index) => index).find((index) => !used.has(index))!;
  const dropped = standing.slice(earlier.length).filter((step) => step.place !== place);
  const entry: Entry = {
    ...{ id, name, sheets: records.map(({ sheet }) => sheet), marks: null },
    placed: records.every((record) => record.before !== null),
    ...{ place, size, earlier },
    isCut: earlier.length < standing.length || (last !== UNREADABLE && last?.isCut === true),
  };
  const room = Object.fromEntries(dropped.map((step) => [recordsKey(step.place), null]));
  return { entry, begun: { ...room, [recordsKey(place)]: text, ...withDigests(entry, null) } };
}

/**
 * The actions that can be taken back, the latest one first. The last action has been done where it is marked; otherwise it has
 * written nothing, or nobody can tell what.
 */
export function doneIn(entry: Entry): readonly Step[] {
  return entry.marks ? [entry, ...entry.earlier] : entry.earlier;
}

/** The first of the steps for which there is room, beside the one that is about to begin. */
function latest(steps: readonly Step[], room: number): Step[] {
  let left = room;
  const end = steps.findIndex(({ size }, index) => index + 1 >= MOST_STEPS || (left -= size ?? Infinity) < 0);
  return steps.slice(0, end < 0 ? steps.length : end);
}

function stepOf({ id, name, sheets, marks, placed, place, size }: Step): Step {
  return { id, name, sheets, marks, placed, place, size };
}

function recordsText(id: string, before: Before): string {
  return JSON.stringify({ version: JOURNAL_VERSION, id, ...before });
}

/** The settings to save where something else is to be brought back than was recorded. */
export function withRecords({ id, place }: Entry, before: Before): Settings {
  return { [recordsKey(place)]: recordsText(id, before) };
}

/** The settings to save when all sheets of an action are there. */
export function ifPlaced(entry: Entry): Settings {
  return entry.placed ? {} : withDigests({ ...entry, placed: true }, entry.marks);
}

/** The settings to save when an action is done; with null, when it is being taken back. */
export function withDigests(entry: Entry, marks: ContentDigests | null): Settings {
  return { [ENTRY]: JSON.stringify({ ...entry, version: JOURNAL_VERSION, marks }) };
}

/**
 * The action is taken back, and the one before it is the last. The entry goes first: alone it would promise what nobody can
 * keep.
 */
export function forget(history: WorkbookHistory, { place, earlier, isCut }: Entry, more: Settings = {}): Promise<void> {
  const [last, ...others] = earlier;
  const entry = last ? withDigests({ ...last, earlier: others, isCut }, last.marks) : { [ENTRY]: null };
  return history.saveSettings({ ...entry, [recordsKey(place)]: null, ...more });
}

/** Nothing can be taken back any more. */
export function forgetAll(history: WorkbookHistory): Promise<void> {
  const places = Array.from({ length: MOST_STEPS }, (_, place) => [recordsKey(place), null] as const);
  return history.saveSettings({ [ENTRY]: null, ...Object.fromEntries(places) });
}
