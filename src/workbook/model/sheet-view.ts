import type { Area } from './address.ts';
import type { CellValue } from './snapshot.ts';

/** How one side of a cell is drawn: "1px solid", as pages draw lines; undefined is no line. */
export interface CellLines {
  readonly top?: string;
  readonly right?: string;
  readonly bottom?: string;
  readonly left?: string;
}

/** How a cell looks, as far as a page can show it. Colours are "#rrggbb"; sizes of letters are points. */
export interface CellLook {
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string | undefined;
  };
  readonly fill: string | undefined;
  readonly lines: CellLines;
  /** undefined: by the kind of the value. */
  readonly horizontal: 'left' | 'center' | 'right' | undefined;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  /** Excel's format code. */
  readonly numberFormat: string;
}

/** A cell that holds or shows something. */
export interface ViewedCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly look: CellLook;
}

/** How a sheet is printed, as its file says. Rows count from 0, inclusive. */
export interface ViewedPage {
  readonly landscape: boolean;
  /** Made so small that it fits one page in height too. */
  readonly onePage: boolean;
  readonly titleRows: { readonly first: number; readonly last: number } | undefined;
}

/** One sheet as a reader sees it: what `SheetSnapshot` leaves out is how it looks. Rows and columns count from 0. */
export interface SheetView {
  readonly name: string;
  /** The rectangle from A1 that holds everything. */
  readonly rows: number;
  readonly columns: number;
  readonly cellAt: (row: number, column: number) => ViewedCell | undefined;
  readonly merges: readonly Area[];
  /** Width of each column in half-width characters; 0: hidden. */
  readonly columnWidths: readonly number[];
  /** Height of each row in points; 0: hidden. */
  readonly rowHeights: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: ViewedPage;
}
