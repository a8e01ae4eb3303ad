import type { Disclosure } from './disclosure.ts';
import type { Selector } from '../facts/selector.ts';

export type TableId = 'T01' | 'T02' | 'T03' | 'T04' | 'T05' | 'T06' | 'T07' | 'T08' | 'T09' | 'T10' | 'T11' | 'T12';

/** One of the twelve tables, as printed. */
export interface Table {
  readonly id: TableId;
  /** Name of its sheet in our workbooks. */
  readonly sheet: string;
  /** Title lines as printed. */
  readonly title: (year: number) => readonly string[];
  /** What every money cell of the table selects, whatever its row and column say. */
  readonly select: Selector;
  /** How sure the layout is, from 0 to 1, where it is inferred (layouts.md). */
  readonly confidence?: Readonly<Record<string, number>>;
  /** The line under the title: department at the left, unit of money at the right. */
  readonly caption: 'department and unit' | 'department' | 'none';
  /**
   * How it is made to fit on paper. one page: its rows are always the same, and stand close. many columns: no column of
   * amounts is wider than the department's amounts need.
   */
  readonly print?: 'one page' | 'many columns';
  readonly body: PanelBody | FormBody;
  /** Lines under the table. */
  readonly notes: readonly Note[];
  /** What is missing where the table is empty: 无…，故本表为空表. Tables that cannot be empty have none. */
  readonly absence?: string;
}

/** A line under a table; with `unless` it is only printed while there is no such money. */
export interface Note {
  readonly text: string;
  readonly unless?: { readonly select: Selector; readonly link: Link };
}

/** Columns with rows, once or twice side by side. */
export interface PanelBody {
  readonly kind: 'panels';
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly columns: readonly Column[];
  readonly rows: (disclosure: Disclosure) => readonly Row[];
}

/** A sheet of cells with spans, as on a form. */
export interface FormBody {
  readonly kind: 'form';
  readonly widths: readonly number[];
  readonly rows: (disclosure: Disclosure) => readonly (readonly FormCell[])[];
}

/** A column that has cells. */
export type LeafColumn = TextColumn | MoneyColumn;

export type Column = LeafColumn | Band;

export interface TextColumn {
  readonly kind: 'text';
  readonly key: string;
  readonly label: string;
  /** Width in half-width characters. */
  readonly width: number;
  readonly horizontal: 'left' | 'center';
}

export interface MoneyColumn {
  readonly kind: 'money';
  readonly key: string;
  readonly label: string;
  readonly width: number;
  /** The facts it selects, or the columns whose sum it is. */
  readonly of: Selector | { readonly sumOf: readonly string[] };
}

/** A heading above several columns. */
export interface Band {
  readonly kind: 'band';
  readonly label: string;
  readonly columns: readonly Column[];
}

/** A row of a panel. Without `select` it has no money. */
export interface Row {
  readonly key: string;
  /** Texts by the key of their column. */
  readonly texts: Readonly<Record<string, string>>;
  readonly select?: Selector;
  /** Keys of the rows whose sum it is. */
  readonly sumOf?: readonly string[];
  /** Where a cell's figure stands in another table, by the key of its column. */
  readonly links?: Readonly<Record<string, Link>>;
  /** A label that spreads over several columns, both included. */
  readonly spread?: { readonly from: string; readonly to: string };
  /** An empty row of a template, to be typed into. */
  readonly spare?: boolean;
}

/** A figure that is the sum of figures of another table: its columns, in the rows that match. */
export interface Link {
  readonly table: TableId;
  readonly columns: readonly string[];
  readonly rows: RowMatch;
}

/**
 * Rows of another table: its 合计 row; the rows of a functional class; the rows 年终结转结余; the rows with a functional
 * code (expenditure); or the row of the same project, found by the names that stand in this row and in its unit's row.
 */
export type RowMatch =
  | { readonly by: 'total' }
  | { readonly by: 'class'; readonly code: string }
  | { readonly by: 'year end' }
  | { readonly by: 'expenditure' }
  | { readonly by: 'project'; readonly unitRow: string };

/** A cell of a form: its first column from 0, how far it spreads, and what it holds. */
export interface FormCell {
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
  readonly look: 'label' | 'text' | 'amount';
  readonly text?: string;
  readonly money?: { readonly key: string; readonly select: Selector; readonly link: Link };
}
