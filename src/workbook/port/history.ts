import type { Area } from '../model/address.ts';
import type { WorkbookPlan } from '../model/plan.ts';
import type { Progress } from '../model/progress.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot.ts';

/** What a sheet was before a plan was written over it. Plain JSON: it can be kept and read again. */
export interface SheetRecord {
  readonly sheet: string;
  /** What the plan may change: all of the sheet, or what stands in these areas. */
  readonly areas: 'whole' | readonly Area[];
  /** null: the sheet was not there. Anything else is understood by the port alone. */
  readonly before: unknown;
  /** Where a sheet that was not there is to be added. */
  readonly position?: number;
}

/** Somebody typed on these sheets while an action was on its way to them. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';

  /** `records`: what is to be brought back, with what they typed; without, nothing has been written. */
  constructor(
    readonly sheets: readonly string[],
    readonly records?: readonly SheetRecord[],
  ) {
    super(sheets.join(' '));
  }
}

/** Texts to keep under their keys; null forgets. */
export type Settings = Readonly<Record<string, string | null>>;

export interface WriteOptions {
  readonly progress?: Progress | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Kept before anything else is written. */
  readonly begun?: Settings | undefined;
  /** Kept when all sheets are there and no cell is written yet. */
  readonly placed?: Settings | undefined;
  /** Kept when all is written. */
  readonly done?: Settings | undefined;
  /** Called where all is written, but Excel refused how sheets are to be shown or printed. */
  readonly onNotPresented?: (() => void) | undefined;
}

export interface RestoreOptions {
  /** Called when nothing speaks against it, right before the first write. */
  readonly begin?: () => Promise<void>;
  /** Sheets that were not there are deleted only where they are empty: they may be somebody else's. */
  readonly onlyEmpty?: boolean;
  /** The sheets as they were read: where something else stands there, ChangedMeanwhile is thrown before anything is written. */
  readonly seen?: WorkbookSnapshot;
  /**
   * Whether a sheet of another name holds what the action left on the sheet of this record: then it is that sheet, renamed.
   * Its id alone tells nothing: in another workbook it belongs to another sheet. Without, no renamed sheet is known again.
   */
  readonly isWritten?: (record: SheetRecord, sheet: SheetSnapshot) => Promise<boolean>;
}

/** How an open workbook is brought back to what it was; the memory for that stands in the workbook and is saved with it. */
export interface WorkbookHistory {
  /**
   * Records what writing the plan would change. `seen`: the whole workbook as it was read right before, which says where
   * to look; throws ChangedMeanwhile where it is so no longer. Throws before anything is written what `write` would throw
   * then.
   */
  record(plan: WorkbookPlan, seen?: WorkbookSnapshot): Promise<readonly SheetRecord[]>;
  /**
   * Writes a plan where it was recorded; throws Cancelled when the signal says so, ChangedMeanwhile where it has written
   * over something that is not in the records. Tells what its sheets hold then.
   */
  write(plan: WorkbookPlan, records: readonly SheetRecord[], options?: WriteOptions): Promise<WorkbookSnapshot>;
  /** Whether records that were kept in a workbook are such as `record` makes: of damaged ones nothing can be restored. */
  canRestore(records: readonly SheetRecord[]): Promise<boolean>;
  /**
   * Brings the recorded sheets back, whatever has happened to them since; sheets that were not there are deleted, the last
   * one first. May be done again after it failed half-way. Tells the sheets on which somebody typed meanwhile: that stays.
   */
  restore(records: readonly SheetRecord[], options?: RestoreOptions): Promise<readonly string[]>;
  /** Keeps texts under their keys, null forgets: one key after the other, each wholly or not at all. */
  saveSettings(notes: Settings): Promise<void>;
  /** How many characters a text takes where it is kept. */
  settingSize(text: string): Promise<number>;
  /** The text kept under a key; null: none, "": one that is damaged. */
  readSetting(key: string): Promise<string | null>;
}
