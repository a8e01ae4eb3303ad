import type { Area } from './address.ts';
import type { WorkbookHistory } from './history.ts';
import type { WorkbookPlan } from './plan.ts';
import type { WorkbookSnapshot } from './snapshot.ts';

/** Called as sheets are finished: `done` of `total`, and the sheet that comes next ("" at the end). */
export type Progress = (done: number, total: number, sheet: string) => void;

/** Tells that the user stopped the work; thrown between sheets. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** What a workbook can do for us, be it Excel or a file. */
export interface WorkbookPort {
  /** Everything that the named sheets hold (all sheets without names); a sheet that is not there is left out. */
  read(sheets?: readonly string[]): Promise<WorkbookSnapshot>;
  /** Writes the plan sheet by sheet; throws Cancelled between two sheets when the signal says so. */
  apply(plan: WorkbookPlan, progress?: Progress, signal?: AbortSignal): Promise<void>;
  /** Shows and selects an area. */
  reveal(sheet: string, area: Area): Promise<void>;
  /** Calls the listener after every change by the user; the result stops it. */
  watch(listener: (sheet: string, address: string) => void): Promise<() => Promise<void>>;
  /** Absent where `apply` writes all or nothing by itself and nothing is taken back later: in files. */
  readonly history?: WorkbookHistory;
}
