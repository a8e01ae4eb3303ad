import type { Area } from '../../src/workbook/model/address.ts';
import type { CellValue } from '../../src/workbook/model/snapshot.ts';
import type { CellStyle, StylePatch } from './cell-style.ts';

/**
 * What the host needs of a spreadsheet, and nothing more.
 * Sheets are named by an id that never changes; rows, columns and positions count from 0; sizes are points.
 * The host has checked every argument (ids exist, areas lie inside SHEET_ROWS × SHEET_COLUMNS, names are free), coerced every
 * input, and knows protection: an engine only obeys. What an engine cannot do it answers with `throw new HostError('NotImplemented', …)`.
 * Reading methods tell what is true after the last `settle()`.
 */
export interface Engine {
  /** Resolves when everything that was written is calculated. */
  settle(): Promise<void>;

  /** All sheets in their order; there is always at least one. */
  sheets(): readonly SheetInfo[];
  /** Adds an empty sheet behind the last one and returns its id; the active sheet stays active. */
  addSheet(name: string): string;
  /** Deletes a sheet; references to it become #REF!. If it was active, a neighbour becomes active. */
  deleteSheet(sheet: string): void;
  /** Renaming keeps the meaning of formulas and names. */
  changeSheet(sheet: string, patch: SheetPatch): void;
  activate(sheet: string): void;
  selection(): Selection;
  /** Selects an area and activates its sheet. */
  select(sheet: string, area: Area): void;

  /**
   * The smallest area from the first to the last used cell, of the sheet or of those `within` an area; valuesOnly ignores cells
   * that only have a look. null: none.
   */
  usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | null;
  /** [row][column]; empty is null, an error is its text ("#REF!"), a date is its serial number. */
  values(sheet: string, area: Area): readonly (readonly CellValue[])[];
  /** The formula with its leading "=" in English A1 notation; null where a cell has none. */
  formulas(sheet: string, area: Area): readonly (readonly (string | null)[])[];
  /** What the cell shows (number format applied, "" if empty). */
  texts(sheet: string, area: Area): readonly (readonly string[])[];
  styles(sheet: string, area: Area): readonly (readonly CellStyle[])[];
  /** Writes [row][column] of exactly the area's shape. Formats do not change. Nothing of it is interpreted any further. */
  write(sheet: string, area: Area, inputs: readonly (readonly CellInput[])[]): void;
  /** Changes looks, one after the other; an area may be whole rows, whole columns or the whole sheet. */
  restyle(sheet: string, changes: readonly StyleChange[]): void;

  merges(sheet: string): readonly Area[];
  /** The first cell's content stays, the others are cleared. The area touches no other merge. */
  merge(sheet: string, area: Area): void;
  /** Undoes every merge that touches the area. */
  unmerge(sheet: string, area: Area): void;

  /** Sizes and visibility of `count` rows or columns. */
  lines(sheet: string, axis: Axis, first: number, count: number): readonly Line[];
  changeLines(sheet: string, axis: Axis, first: number, count: number, patch: LinePatch): void;
  /** Inserts empty lines before `first`; all references, names, merges, validations and print titles move along. */
  insertLines(sheet: string, axis: Axis, first: number, count: number): void;
  /** Deletes lines; references to nothing but them become #REF!, others shrink. */
  deleteLines(sheet: string, axis: Axis, first: number, count: number): void;

  /** Frozen rows and columns at the top left; 0 and 0 when nothing is frozen. */
  frozen(sheet: string): Frozen;
  freeze(sheet: string, frozen: Frozen): void;

  page(sheet: string): PageSetup;
  changePage(sheet: string, patch: Partial<PageSetup>): void;

  /** The rules on the area's cells: one entry per rule with the part of the area it covers. Cells without a rule are not listed. */
  validations(sheet: string, area: Area): readonly Validation[];
  /** Puts one rule on every cell of the area in place of what was there; null removes. */
  validate(sheet: string, area: Area, rule: ValidationRule | null): void;

  /** In the order in which they were added; they move along with rows and columns. */
  conditionalFormats(sheet: string): readonly ConditionalFormat[];
  /** Puts these in place of all that are there. */
  setConditionalFormats(sheet: string, formats: readonly ConditionalFormat[]): void;

  names(): readonly DefinedName[];
  /** Adds a name or replaces the one with the same name (case ignored) and scope. */
  setName(name: DefinedName): void;
  deleteName(name: string, scope: string | null): void;

  /** Calls back after each action of the user in the grid (never for what came through this interface). The result stops it. */
  onUserAction(listener: (action: UserAction) => void): () => void;
}

/** Excel's limits; an engine with smaller sheets grows them on demand. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
  readonly protected: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
}

/** `position` moves the sheet so that it stands at this index. */
export type SheetPatch = Partial<Omit<SheetInfo, 'id'>> & { readonly position?: number };

/** What is selected; its sheet is the active one. */
export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** What to write into a cell: literal content, a formula with its "=", null to clear, undefined to leave it as it is. */
export type CellInput = { readonly value: string | number | boolean } | { readonly formula: string } | null | undefined;

/** null as style: back to the default look. */
export interface StyleChange {
  readonly area: Area;
  readonly style: StylePatch | null;
}

export type Axis = 'row' | 'column';

export interface Line {
  /** Height or width in points; the size that it has when shown. */
  readonly size: number;
  readonly hidden: boolean;
}

/** size null: back to the default. */
export interface LinePatch {
  readonly size?: number | null;
  readonly hidden?: boolean;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is printed. Margins are points. */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel's word: "A4", "Letter", … */
  readonly paperSize: string;
  /** Either a scale in percent or the number of pages to fit (undefined: as many as it takes). */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>>;
  readonly printArea: Area | null;
  /** Whole rows repeated at the top, whole columns repeated at the left; moved along by insertLines and deleteLines. */
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  /** Rows before which somebody lets a new page begin, in their order; moved along too. */
  readonly breaks: readonly number[];
  /** Text left, centre and right in Excel's codes ("&P"). */
  readonly header: Readonly<Record<'left' | 'center' | 'right', string>>;
  readonly footer: Readonly<Record<'left' | 'center' | 'right', string>>;
}

export interface Validation {
  readonly area: Area;
  readonly rule: ValidationRule;
}

export interface ValidationRule {
  readonly type: 'List' | 'WholeNumber' | 'Decimal' | 'TextLength' | 'Date' | 'Time' | 'Custom';
  /** List: items separated by commas, or "=" and a reference. Others: a number as text or a formula with its "=". */
  readonly formula1: string;
  readonly formula2?: string;
  /** For all types but List and Custom. */
  readonly operator?:
    | 'Between'
    | 'NotBetween'
    | 'EqualTo'
    | 'NotEqualTo'
    | 'GreaterThan'
    | 'LessThan'
    | 'GreaterThanOrEqualTo'
    | 'LessThanOrEqualTo';
  /** List: show the drop-down arrow. */
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
}

/** A look that cells have while their text does (not) contain another, over their own. */
export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly operator: 'Contains' | 'NotContains';
  /** "" while none was given. */
  readonly text: string;
  /** "#RRGGBB"; null leaves the cell's own. */
  readonly fill: string | null;
}

export interface DefinedName {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
  /** The id of the sheet that it belongs to; null: the workbook. */
  readonly scope: string | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** What the user did. `before` and `after` are the value of a single edited cell. */
export type UserAction =
  | {
      readonly kind: 'edited';
      readonly sheet: string;
      readonly area: Area;
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | {
      readonly kind: 'inserted' | 'deleted';
      readonly sheet: string;
      readonly axis: Axis;
      readonly first: number;
      readonly count: number;
    }
  | { readonly kind: 'selected'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'activated' | 'sheetAdded' | 'sheetDeleted'; readonly sheet: string };
