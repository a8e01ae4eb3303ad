import { ChangedMeanwhile, type WorkbookHistory } from '../workbook/port/history.ts';
import type { WorkbookPort } from '../workbook/port/port.ts';
import type { WorkbookSnapshot } from '../workbook/model/snapshot.ts';
import {
  type Action,
  type Before,
  beforeOf,
  type Entry,
  entryIn,
  forget,
  forgetAll,
  lastEntry,
  UNREADABLE,
} from './journal.ts';
import { sheetsTypedOn } from './known-cells.ts';
import { ActionRunning, ActionUnfinished, isLocked, withLock } from './lock.ts';

/** What the pane offers when it opens. */
export type PendingRecovery =
  /** An action (or its 撤销) broke off half-way and was not taken back. */
  | { readonly kind: 'unfinished'; readonly action: Action }
  /** What is kept about the last action is damaged, or of a newer version: it can neither be taken back nor recovered. */
  | { readonly kind: 'unreadable' };

/** To be asked when the pane opens; undefined: nothing is pending. */
export async function pendingRecovery({ history }: WorkbookPort): Promise<PendingRecovery | undefined> {
  const found = history && (await unfinished(history, await lastEntry(history)));
  if (found === UNREADABLE) return { kind: 'unreadable' };
  return found && !found.runs ? { kind: 'unfinished', action: actionOf(found.entry) } : undefined;
}

/** How 恢复 ended. Only 'done' has written anything. */
export type Recovered =
  | { readonly kind: 'done' }
  | { readonly kind: 'nothing' }
  /** Somebody typed on these sheets since the action broke off: to be asked first, `force` goes on. */
  | { readonly kind: 'typedSince'; readonly action: Action; readonly sheets: readonly string[] };

/** 恢复: brings the sheets back to what they were before the action that broke off. Throws ActionRunning. */
export async function recover(port: WorkbookPort, options: { readonly force: boolean }): Promise<Recovered> {
  const { history } = port;
  const found = history && (await unfinished(history, await lastEntry(history)));
  if (!history || !found || found === UNREADABLE) return { kind: 'nothing' };
  if (found.runs) throw new ActionRunning();
  const { entry, before } = found;
  const typedSince = (sheets: readonly string[]): Recovered => ({
    kind: 'typedSince',
    action: actionOf(entry),
    sheets,
  });
  const seen = options.force ? undefined : await port.read();
  const sheets = seen ? await sheetsTypedOn(seen, restoredRecords(entry, before), before.known) : [];
  if (sheets.length > 0) return typedSince(sheets);
  try {
    await withLock(entry.id, () => restoreEntry(history, entry, before, seen));
  } catch (failure) {
    if (failure instanceof ChangedMeanwhile) return typedSince(failure.sheets);
    throw failure;
  }
  return { kind: 'done' };
}

/** 不恢复: leaves the sheets as they are and forgets the action, so that the work can go on. Throws ActionRunning. */
export async function dismissRecovery({ history }: WorkbookPort): Promise<void> {
  if (!history) return;
  const found = await unfinished(history, await lastEntry(history));
  if (!found) return;
  if (found === UNREADABLE) return forgetAll(history);
  if (found.runs) throw new ActionRunning();
  await forget(history, found.entry);
}

/** Brings sheets back to what they were before an action that broke off, and forgets that action. */
export async function restoreEntry(
  history: WorkbookHistory,
  entry: Entry,
  { records, settings }: Before,
  seen?: WorkbookSnapshot,
): Promise<void> {
  await history.restore(records, { onlyEmpty: !entry.placed, ...(seen && { seen }) });
  await forget(history, entry, settings);
}

/** Throws ActionRunning or ActionUnfinished where the last action has not come to its end: its recording is still needed. */
export async function refuseUnfinished(
  history: WorkbookHistory,
  { notes }: Pick<WorkbookSnapshot, 'notes'>,
): Promise<void> {
  const found = await unfinished(history, await entryIn(notes));
  if (found && found !== UNREADABLE) throw found.runs ? new ActionRunning() : new ActionUnfinished();
}

interface Unfinished {
  readonly entry: Entry;
  readonly before: Before;
  /** Some page is still at work on it. */
  readonly runs: boolean;
}

async function unfinished(
  history: WorkbookHistory,
  entry: Awaited<ReturnType<typeof lastEntry>>,
): Promise<Unfinished | typeof UNREADABLE | undefined> {
  if (entry === UNREADABLE) return UNREADABLE;
  const before = entry && !entry.marks ? await beforeOf(history, entry) : null;
  if (before === UNREADABLE) return UNREADABLE;
  if (!entry || !before) return undefined;
  if (await isLocked(entry.id)) return { entry, before, runs: true };
  // it may have come to its end since it was read
  const now = await lastEntry(history);
  const isStill = now && now !== UNREADABLE && now.id === entry.id && !now.marks;
  return isStill ? { entry, before, runs: false } : undefined;
}

/** Without the sheets that are left alone: before all were placed, one that was not there before is somebody else's. */
function restoredRecords({ placed }: Entry, { records }: Before): Before['records'] {
  return records.filter(({ before }) => placed || before !== null);
}

function actionOf({ name, sheets }: Entry): Action {
  return { name, sheets };
}
