import type { Area } from '../model/address.ts';
import type { WorkbookHistory } from './history.ts';
import type { WorkbookPlan } from '../model/plan.ts';
import type { Progress } from '../model/progress.ts';
import type { CellPlace, WorkbookSnapshot } from '../model/snapshot.ts';
import type { XmlParts } from './xml-parts.ts';

/** Tells that the user stopped the work; thrown between sheets. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** What a workbook can do for us, be it Excel or a file. */
export interface WorkbookPort {
  /**
   * Everything that the named sheets hold (all sheets without names), what is kept under these keys (only with `history`), and
   * the documents of these namespaces; a sheet that is not there is left out.
   */
  read(sheets?: readonly string[], notes?: readonly string[], xmlParts?: readonly string[]): Promise<WorkbookSnapshot>;
  /** Writes the plan; throws Cancelled when the signal says so, between two sheets or two requests. */
  apply(plan: WorkbookPlan, progress?: Progress, signal?: AbortSignal): Promise<void>;
  /** Shows and selects an area. */
  reveal(sheet: string, area: Area): Promise<void>;
  /** Calls the listener after every change by the user; the result stops it. */
  watch(listener: () => void): Promise<() => Promise<void>>;
  /** Absent where `apply` writes all or nothing by itself: in files. */
  readonly history?: WorkbookHistory;
  /** Takes the last write back where the port itself keeps what was before; false: there is none. Only without `history`. */
  readonly stepBack?: () => Promise<boolean>;
  readonly xmlParts: XmlParts;
  /** Absent on the command line: there is nobody to see them. */
  readonly marks?: CellMarks;
  /** Absent on the command line, where the workbook is a file already. */
  readonly file?: WorkbookFile;
}

/** An open workbook as a file. */
export interface WorkbookFile {
  /** The bytes of an .xlsx of it, as it is now. */
  bytes(): Promise<Uint8Array>;
  /** Opens an .xlsx as another workbook, in a window of its own; absent where there are no other windows. */
  openAsNew?(bytes: Uint8Array): Promise<void>;
  /** Hands an .xlsx over as a file of this name; absent where nobody can be sure that it is saved. */
  handOver?(bytes: Uint8Array, name: string): Promise<void>;
}

/** Marks on cells, over their own look, which is left alone. They move with their cells and are saved with the workbook. */
export interface CellMarks {
  /** Marks these cells, and no others. */
  mark(places: readonly CellPlace[]): Promise<void>;
  /** Takes all marks away. */
  unmark(): Promise<void>;
}
