import { expose } from 'comlink';
import { auditSnapshot } from '../../app/audit-workbook.ts';
import { type Decision, planGeneration, type Planned } from '../../app/plan-generation.ts';
import type { Texts } from '../../texts/texts.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { AuditReport } from '../audit/audit-items.ts';
import { reportAudit } from '../audit/report-audit.ts';

/** What is still to be fetched of each plan, by its number: one that nobody waits for any more may come beside the next. */
const plans = new Map<number, SheetPlan[]>();

/** What takes seconds for a large department and touches no workbook: this script is a thread beside the pane's own. */
const aside = {
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
    const { seen: _, ...report } = reportAudit(auditSnapshot(snapshot, { texts, exact }), texts);
    return report;
  },
};

export type Aside = typeof aside;

expose(aside);
