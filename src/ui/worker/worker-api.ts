import { auditSnapshot } from '../../app/audit/audit-workbook.ts';
import { type Decision, planGeneration, type Planned } from '../../app/generate/plan-generation.ts';
import { type DocumentForm, makeOpenDocument, openDocument } from '../../app/document/open-document.ts';
import type { Texts } from '../../locales/texts.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import type { AuditReport } from './audit-items.ts';
import { reportTextCheck } from './report-text-check.ts';
import { reportAudit } from './report-audit.ts';

/** What is still to be fetched of each plan, by its number: one that nobody waits for any more may come beside the next. */
const plans = new Map<number, SheetPlan[]>();

/** What takes seconds for a large department and touches no workbook: done in a thread beside the pane's own. */
export const aside = {
  /** The pane asks for it first: then the thread is there. */
  isReady: () => true,

  /** The plan comes without its sheets: all at once they would hold the pane up as they arrive. */
  planGeneration(number: number, snapshot: WorkbookSnapshot, decision?: Decision): Planned {
    const planned = planGeneration(snapshot, decision);
    if (planned.kind !== 'planned') return planned;
    plans.set(number, [...planned.plan.sheets]);
    return { ...planned, plan: { ...planned.plan, sheets: [] } };
  },

  /** The sheets of a plan, one after the other; undefined after the last of them. */
  nextSheet(number: number): SheetPlan | undefined {
    const sheet = plans.get(number)?.shift();
    if (!sheet) plans.delete(number);
    return sheet;
  },

  /** What the audit saw the pane has itself. */
  reportAudit(snapshot: WorkbookSnapshot, texts: Texts, exact: boolean): Omit<AuditReport, 'seen'> {
    const { seen: _, ...report } = reportAudit(auditSnapshot(snapshot, { exact }), texts);
    return report;
  },

  openDocument,

  checkText: reportTextCheck,

  makeDocument: (snapshot: WorkbookSnapshot, form: DocumentForm, incomplete: boolean) =>
    makeOpenDocument(snapshot, form, incomplete),
};

export type WorkerApi = typeof aside;
