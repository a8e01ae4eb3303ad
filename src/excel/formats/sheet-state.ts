import type { Area } from '../../workbook/model/address.ts';
import type { RowSigns } from '../../workbook/diff/follow-rows.ts';
import type { NameSnapshot } from '../../workbook/model/snapshot.ts';
import type { AreaOf } from '../requests/areas.ts';
import type { RecordedStyle } from './recorded-style.ts';
import type { Frozen } from './frozen.ts';
import type { Page } from './page.ts';

/** What a cell holds, as Excel's own notation: "=…" is a formula, "'…" a text, null an empty cell. */
export type Typed = string | number | boolean | null;

export interface Contents {
  readonly area: Area;
  /** [row][column] of the area. */
  readonly cells: readonly (readonly Typed[])[];
  readonly formats: readonly AreaOf<string>[];
}

/** Points, 0 when hidden (the size that a hidden line would have when shown is told by nobody). */
export interface LineSize {
  readonly size: number;
  readonly hidden: boolean;
}

/** Everything about a sheet that a plan takes away when it replaces the sheet, besides what is in cells. */
export interface WholeState {
  /** From A1 to the last cell that was used or that the plan writes. */
  readonly area: Area;
  /** Looks of whole columns, as cells below the area have them. */
  readonly columnLooks: readonly AreaOf<RecordedStyle>[];
  readonly rules: readonly AreaOf<Excel.Interfaces.DataValidationData>[];
  readonly merges: readonly Area[];
  readonly rows: readonly AreaOf<LineSize>[];
  readonly columns: readonly AreaOf<LineSize>[];
  /** null: Excel did not tell, and it is left as it is. */
  readonly frozen: Frozen | null;
  /** null: Excel did not tell, as without a printer, and it is left as it is. */
  readonly page: Page | null;
  readonly tabColor: string;
  /**
   * What tells the rows apart, how many are the table's, and how many were used below; null: rows do not move when the
   * sheet is replaced.
   */
  readonly rowSigns: (RowSigns & { readonly rows: number; readonly below: number }) | null;
}

/** Formulas of other sheets, and names, that lose rows they refer to, as they were. Sheets are ids. */
export interface CutState {
  readonly cells: readonly { readonly sheet: string; readonly row: number; readonly column: number; formula: string }[];
  readonly names: readonly NameSnapshot[];
}

/** What a patch sets besides cells: heights of rows, and lists in these areas. */
export interface PatchedState {
  readonly rows: readonly AreaOf<LineSize>[];
  readonly ruled: readonly Area[];
  readonly rules: readonly AreaOf<Excel.Interfaces.DataValidationData>[];
}

/** A sheet as it was: what stood in the areas that a plan writes, and all the rest if the plan replaces it. */
export interface SheetState {
  readonly id: string;
  /** The ids of all sheets of the workbook in their order. */
  readonly order: readonly string[];
  readonly contents: readonly Contents[];
  readonly looks: readonly AreaOf<RecordedStyle>[];
  /** null: the plan patches the sheet. */
  readonly whole: WholeState | null;
  /** null: the plan replaces the sheet. */
  readonly patched: PatchedState | null;
  /** null: nothing refers to rows that go. */
  readonly cut: CutState | null;
}
