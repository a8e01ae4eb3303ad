import type { SheetRecord, WorkbookHistory } from '../workbook/history.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type Action, type Entry, entryIn, forget, lastEntry, recordsOf } from './journal.ts';
import { ActionRunning, ActionUnfinished, isRunning, whileRunning } from './running.ts';

/** An action (or its 撤销) that broke off half-way and was not taken back; undefined: none. To be asked when the pane opens. */
export async function pendingRecovery(port: WorkbookPort): Promise<Action | undefined> {
  const found = port.history && (await unfinished(port.history, await lastEntry(port.history)));
  return found && !found.runs ? { name: found.entry.name, sheets: found.entry.sheets } : undefined;
}

/** 恢复: brings the sheets back to what they were before the action that broke off. Says whether there was one. */
export async function recover(port: WorkbookPort): Promise<boolean> {
  const { history } = port;
  const found = history && (await unfinished(history, await lastEntry(history)));
  if (!history || !found) return false;
  if (found.runs) throw new ActionRunning();
  const { entry, records } = found;
  await whileRunning(entry.id, () => bringBack(history, records, entry.placed));
  return true;
}

/** Brings sheets back to what they were before an action that broke off, and forgets that action. */
export async function bringBack(
  history: WorkbookHistory,
  records: readonly SheetRecord[],
  placed: boolean,
): Promise<void> {
  await history.restore(records, { onlyEmpty: !placed });
  await forget(history);
}

/** Throws ActionRunning or ActionUnfinished where the last action has not come to its end: its recording is still needed. */
export async function refuseUnfinished(history: WorkbookHistory, { notes }: WorkbookSnapshot): Promise<void> {
  const found = await unfinished(history, entryIn(notes));
  if (found) throw found.runs ? new ActionRunning() : new ActionUnfinished();
}

interface Unfinished {
  readonly entry: Entry;
  readonly records: readonly SheetRecord[];
  /** Some page is still at work on it. */
  readonly runs: boolean;
}

async function unfinished(history: WorkbookHistory, entry: Entry | null): Promise<Unfinished | undefined> {
  const records = entry && !entry.marks ? await recordsOf(history, entry) : null;
  if (!entry || !records) return undefined;
  if (await isRunning(entry.id)) return { entry, records, runs: true };
  // it may have come to its end since it was read
  const now = await lastEntry(history);
  return now?.id === entry.id && !now.marks ? { entry, records, runs: false } : undefined;
}
