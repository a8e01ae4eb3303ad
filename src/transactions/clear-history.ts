import type { WorkbookPort } from '../workbook/port/port.ts';
import { doneIn, entryIn, forgetAll, UNREADABLE } from './journal.ts';
import { refuseUnfinished } from './recover.ts';
import { ENTRY } from './setting-keys.ts';

/**
 * 清除撤销记录: forgets what was recorded for 撤销, and gives the number of actions that could have been taken back: a workbook
 * that is handed on carries the earlier figures in it. Nothing on the sheets changes. Throws ActionRunning or ActionUnfinished
 * where the last action has not come to its end.
 */
export async function clearHistory({ history }: WorkbookPort): Promise<number> {
  if (!history) return 0;
  const notes = { [ENTRY]: await history.readSetting(ENTRY) };
  await refuseUnfinished(history, { notes });
  const entry = await entryIn(notes);
  await forgetAll(history);
  return entry && entry !== UNREADABLE ? doneIn(entry).length : 0;
}
