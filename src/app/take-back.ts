import type { WorkbookPort } from '../workbook/port.ts';
import { recover } from './recover.ts';
import { undoLast, type Undone } from './undo.ts';

/** How 撤销 ended for the user. */
export type TakenBack = Exclude<Undone, { kind: 'unfinished' }> | { readonly kind: 'recovered' };

/** What the button 撤销 does: takes the last action back, or, where that had broken off half-way, recovers from it. */
export async function takeBack(port: WorkbookPort, options: { readonly force: boolean }): Promise<TakenBack> {
  const undone = await undoLast(port, options);
  if (undone.kind !== 'unfinished') return undone;
  await recover(port);
  return { kind: 'recovered' };
}
