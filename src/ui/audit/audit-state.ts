import type { AuditReport } from '../worker/audit-items.ts';
import type { Failure } from '../../app/messages/format-failure.ts';
import type { UndoOutcome } from '../shell/undo-outcome.ts';

/** What is under way: an audit that was asked for, one after an edit, or a change of the workbook. */
export type AuditTask = 'audit' | 'recheck' | 'write';

/** What came of the last action besides the report. */
export type AuditMessage =
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** `notCalculated`: what other formulas show is as old as before; nobody calculates a file. */
  | { readonly kind: 'fixed'; readonly count: number; readonly notCalculated?: true }
  /** The workbook is not as it was shown: it was audited again instead of changed. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'exported' }
  /** A sheet of that name is there that is not ours. */
  | { readonly kind: 'exportTaken' }
  | { readonly kind: 'sheetWritten' }
  /** There is a sheet 勾稽审核 that is not ours. */
  | { readonly kind: 'sheetTaken' }
  /** The sheet is made for tables of ours only. */
  | { readonly kind: 'sheetNotOurs' }
  | { readonly kind: 'marked'; readonly count: number }
  | { readonly kind: 'unmarked' }
  | UndoOutcome;

/** What the area 审核 shows. */
export interface AuditState {
  readonly task: AuditTask | undefined;
  /** undefined until the first audit. */
  readonly report: AuditReport | undefined;
  readonly message: AuditMessage | undefined;
  /** What is shown for approval. */
  readonly asked: Asked | undefined;
}

/** A question that is open: before it is answered nothing is written. */
export interface Asked {
  /** Key of the item; undefined: all safe fixes. */
  readonly item: string | undefined;
  /** The way to settle it; undefined: its safe fix. */
  readonly way?: number;
}

export type AuditEvent =
  | { readonly kind: 'start'; readonly task: AuditTask }
  | { readonly kind: 'report'; readonly report: AuditReport }
  | { readonly kind: 'end'; readonly message?: AuditMessage }
  | { readonly kind: 'ask'; readonly asked: Asked | undefined }
  | { readonly kind: 'dismiss' };

export const auditIdle: AuditState = { task: undefined, report: undefined, message: undefined, asked: undefined };

/** Whether something is under way that the user waits for. */
export const isBusy = ({ task }: AuditState): boolean => task === 'audit' || task === 'write';

export function nextAudit(state: AuditState, event: AuditEvent): AuditState {
  switch (event.kind) {
    case 'start':
      // what an edit sets off by itself takes nothing away from under the user's hands
      return event.task === 'recheck'
        ? { ...state, task: event.task }
        : { ...state, task: event.task, message: undefined, asked: undefined };
    case 'report':
      return {
        ...state,
        task: undefined,
        report: event.report,
        message: state.message?.kind === 'failed' ? undefined : state.message,
        asked: stillAsked(state, event.report),
      };
    case 'end':
      return { ...state, task: undefined, message: event.message ?? state.message };
    case 'ask':
      return { ...state, asked: event.asked, message: undefined };
    case 'dismiss':
      return { ...state, message: undefined };
  }
}

/** A question stays open only while what it would write is the same. */
function stillAsked({ asked, report }: AuditState, next: AuditReport): Asked | undefined {
  if (!asked || !report) return undefined;
  return JSON.stringify(changesAsked(asked, report)) === JSON.stringify(changesAsked(asked, next)) ? asked : undefined;
}

/** The cells that a question would change, before and after. */
export function changesAsked({ item, way }: Asked, { items }: AuditReport) {
  const wanted = item === undefined ? items : items.filter(({ key }) => key === item);
  if (way === undefined) return wanted.flatMap(({ fix }) => fix?.changes ?? []);
  return wanted.flatMap(({ ways }) => {
    const { cells, changes = [] } = ways[way] ?? { cells: [] };
    return changes.map((change, index) => ({ cell: cells[index]!, change }));
  });
}
