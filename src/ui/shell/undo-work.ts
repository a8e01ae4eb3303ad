/** What 撤销 does: loaded when it is asked for. */
import { undoOrRecover } from '../../transactions/undo.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { UndoOutcome } from './undo-outcome.ts';

/** Takes the last action back; `force`: also where somebody typed since. */
export async function undo(port: WorkbookPort, force: boolean): Promise<UndoOutcome> {
  const undone = await undoOrRecover(port, { force });
  return undone.kind === 'done' ? { ...undone, kind: 'undone' } : undone;
}
