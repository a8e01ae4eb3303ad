import type { Area } from './address.ts';
import type { RowLabels } from './row-labels.ts';
import type { Style } from './style.ts';

/**
 * What a cell is to hold. Text is always literal: a leading "=" or "'" is part of the text.
 * A formula is in English A1 notation with its leading "="; `result` is its expected value, cached in files.
 */
export type CellContent =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly formula: string; readonly result: string | number };

/** One cell of a plan; without content only its look is set and what stands there is cleared. */
export interface CellPlan {
  readonly content?: CellContent;
  /** None, in a patch: the cell keeps its look; only a text cell that gets a number or a formula is a text cell no more. */
  readonly style?: Style;
  /** What stands in the cell stays, in its row wherever that goes. Such a cell has no content. */
  readonly kept?: true;
}

/** A drop-down list: either the items themselves or the area of another sheet that holds them. */
export interface ListValidation {
  readonly area: Area;
  readonly items: readonly string[] | { readonly sheet: string; readonly area: Area };
  /** true: anything else is refused; false: anything else may be typed. */
  readonly strict: boolean;
  /** What is told beside the chosen cell. */
  readonly prompt?: string;
  /** What is told of anything else, where it is refused. */
  readonly refusal?: string;
}

/** How a sheet is printed: on A4 or A3, fitted to one page in width. */
export interface PagePlan {
  /** Without: A4. */
  readonly paper?: 'A3' | 'A4';
  readonly landscape: boolean;
  /** Fitted to one page in height too. */
  readonly onePage?: boolean;
  /** Stands in the middle below every page, in the codes that Excel has for its number; a footer that is there stays. */
  readonly footer?: string;
  /** Rows before which a new page begins, from 0; those that are there stay where a plan names none. */
  readonly breaks?: readonly number[];
  /** Rows repeated on every page below them, from 0, inclusive. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

/** Everything that one sheet is to be. */
export interface SheetPlan {
  readonly name: string;
  /** replace: the sheet holds nothing but the plan; patch: cells that the plan leaves out stay as they are. */
  readonly mode: 'replace' | 'patch';
  /** cells[row][column] from 0; undefined leaves a cell out. */
  readonly cells: readonly (readonly (CellPlan | undefined)[])[];
  readonly merges: readonly Area[];
  /** Width of each column in half-width characters. */
  readonly columnWidths: readonly number[];
  /** Columns that nobody needs to see, from 0. Only of a sheet that is replaced. */
  readonly hiddenColumns?: readonly number[];
  /** Height of each row in points; undefined leaves the default. At most 409. */
  readonly rowHeights: readonly (number | undefined)[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly page?: PagePlan;
  readonly validations: readonly ListValidation[];
  /** "#RRGGBB" */
  readonly tabColor?: string;
  /**
   * How rows are known again where the sheet is there already: they are inserted and deleted before anything is written,
   * so that what refers to a row follows it. Without, rows are written over where they stand.
   */
  readonly labels?: RowLabels;
  /**
   * Only of an open workbook: what stands beside the planned cells stays, and so do the rows from this one on, as the
   * sheet is now: they come below the planned ones.
   */
  readonly rest?: { readonly from: number };
}

/** The sheets to write, in the order in which they stand. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** Where new sheets come among others: all names in their order, also of sheets that are not written. */
  readonly order?: readonly string[];
}
