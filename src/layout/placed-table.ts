import type { Selector } from '../facts/selector.ts';
import type { Link, Reference, Sum, Table } from '../tables/model/table.ts';
import type { Area } from '../workbook/model/address.ts';
import type { Look, StyleName } from './styles.ts';

/** A table with the place of everything that it prints. Rows and columns count from 0 in its sheet. */
export interface PlacedTable {
  readonly table: Table;
  readonly texts: readonly PlacedText[];
  readonly figures: readonly Figure[];
  /** Body rows, first and last included: what links to the table search. */
  readonly body: { readonly first: number; readonly last: number };
  /** Rows repeated on every printed page, first and last included. */
  readonly head: { readonly first: number; readonly last: number };
  /** How a form that we print goes on to further pages: the row that is repeated on them, and the rows before which they begin. */
  readonly pages?: { readonly repeated: number; readonly breaks: () => readonly number[] };
  /** Sheet column by the key of the table's column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Sheet row by the key of the table's row. */
  readonly rows: ReadonlyMap<string, number>;
  readonly widths: readonly number[];
  /** Measured only when asked for: who looks for the table in a workbook needs none. */
  readonly heights: () => readonly number[];
}

/** A text in its area; areas of more than one cell are merged. */
export interface PlacedText {
  readonly area: Area;
  readonly text: string;
  readonly style: StyleName;
  /** Money that makes the text vanish: the cell holds a formula instead. */
  readonly unless?: Reference;
  /** In what it differs from its style. */
  readonly look?: Look;
}

/** A money cell in its place. */
export interface Figure {
  readonly row: string;
  readonly column: string;
  readonly area: Area;
  /** The facts that it gathers. */
  readonly select: Selector;
  readonly from: Origin;
  readonly look?: Look;
}

/** Where a figure comes from. */
export type Origin =
  | { readonly kind: 'ledger' }
  | { readonly kind: 'typed' }
  | { readonly kind: 'columns'; readonly sum: Sum }
  | { readonly kind: 'rows'; readonly sum: Sum }
  | { readonly kind: 'link'; readonly link: Link };
