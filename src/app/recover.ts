import type { WorkbookPort } from '../workbook/port.ts';
import { forget, lastEntry, recordsOf, type Action } from './journal.ts';

/** An action (or its 撤销) that broke off half-way and was not taken back; undefined: none. To be asked when the pane opens. */
export async function pendingRecovery(port: WorkbookPort): Promise<Action | undefined> {
  const { history } = port;
  const entry = history && (await lastEntry(history));
  if (!history || !entry || entry.marks) return undefined;
  return (await recordsOf(history, entry)) ? { name: entry.name, sheets: entry.sheets } : undefined;
}

/** 恢复: brings the sheets back to what they were before the action that broke off. Says whether there was one. */
export async function recover(port: WorkbookPort): Promise<boolean> {
  const { history } = port;
  const entry = history && (await lastEntry(history));
  const records = history && entry && !entry.marks ? await recordsOf(history, entry) : null;
  if (!history || !records) return false;
  await history.restore(records);
  await forget(history);
  return true;
}
