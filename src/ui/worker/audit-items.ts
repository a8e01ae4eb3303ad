import type { Fix, Outcome } from '../../audit/model/finding.ts';
import type { ExplainedFinding } from '../../app/audit/explanations.ts';
import type { CellChange } from '../../app/audit/fix.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { CellPlace, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';

/** An audit as the pane shows it: in the reader's language, with what its buttons need. */
export interface AuditReport {
  /** Tables that were found. */
  readonly tables: number;
  /** No tail difference is allowed; `exactFixed`: because the workbook has our input sheets. */
  readonly exact: boolean;
  readonly exactFixed: boolean;
  /** Relations that hold. */
  readonly passed: number;
  /** Relations and rules of which nothing could be said. */
  readonly unchecked: number;
  readonly items: readonly AuditItem[];
  /** The workbook has explanations that cannot be read. */
  readonly explanationsUnreadable: boolean;
  /** What the audit saw: changes are made to nothing else. */
  readonly seen: WorkbookSnapshot;
}

/** One finding, with its explanation. */
export interface AuditItem extends ExplainedFinding {
  readonly outcome: Outcome;
  /** 表3, or the sheet that it is about; "": none. `tableId`: which of the twelve tables that is, if any. */
  readonly table: string;
  readonly tableId: TableId | undefined;
  /** Sheet, address, and the words of its row and its heading; "" where there is no cell. */
  readonly where: string;
  readonly place: CellPlace | undefined;
  readonly message: string;
  readonly rule: string;
  /** What the rule says and where it comes from. */
  readonly wording: { readonly content: string; readonly basis: string };
  /** The likeliest ways to settle it, equally likely each. */
  readonly ways: readonly SettlingWay[];
  readonly fix: SafeFix | undefined;
  /** What follows from the same cause. */
  readonly follows: readonly {
    readonly where: string;
    readonly place: CellPlace | undefined;
    readonly message: string;
  }[];
}

/** What would settle a finding: a change of one cell, or of several together. */
export interface SettlingWay {
  readonly cells: readonly ChangedCell[];
  /** How many relations hold then. */
  readonly settles: number;
  /** Why it is suspected before others. */
  readonly slip: string | undefined;
  /** undefined: not to be changed by a click, since a formula stands there or figures are in different units. */
  readonly changes: readonly CellChange[] | undefined;
}

/** A cell before and after a change, as the pane shows it. */
export interface ChangedCell {
  readonly place: CellPlace;
  readonly where: string;
  /** What it is called in its table; "" where it belongs to none. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface SafeFix {
  readonly kind: Fix['kind'];
  readonly changes: readonly { readonly cell: ChangedCell; readonly change: CellChange }[];
}
