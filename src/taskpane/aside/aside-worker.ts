import { expose } from 'comlink';
import { type Decision, planGeneration, type Planned } from '../../app/plan-generation.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';

let sheets: readonly SheetPlan[] = [];

/** What takes seconds for a large department and touches no workbook: this script is a thread beside the pane's own. */
const aside = {
  /** The pane asks for it first: then the thread is there. */
  isReady: () => true,

  /** The plan comes without its sheets: all at once they would hold the pane up as they arrive. */
  planGeneration(snapshot: WorkbookSnapshot, decision?: Decision): Planned {
    const planned = planGeneration(snapshot, decision);
    if (planned.kind !== 'planned') return planned;
    ({ sheets } = planned.plan);
    return { ...planned, plan: { ...planned.plan, sheets: [] } };
  },

  /** A sheet of the last plan, and none after the last of them. */
  plannedSheet: (index: number): SheetPlan | undefined => sheets[index],
};

export type Aside = typeof aside;

expose(aside);
