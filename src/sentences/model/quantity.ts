import type { Selector } from '../../facts/selector.ts';
import type { AmountField, CountField } from '../../ledger/model/narrative.ts';
import type { Reference, TableId } from '../../tables/model/table.ts';

/**
 * A number that a sentence prints or decides by: in 0.01 万元, or in hundredths of what is counted. It is missing where
 * something of it was not typed.
 */
export type Quantity =
  /** A money cell of a table: the facts that its table, its row and its column select. */
  | { readonly kind: 'cell'; readonly table: TableId; readonly row: string; readonly column: string }
  /** Figures of a table that have no cell of their own together: the facts, and where their figures stand. */
  | { readonly kind: 'linked'; readonly select: Selector; readonly reference: Reference }
  /** What 情况说明·填报 holds. */
  | { readonly kind: 'typed'; readonly field: AmountField | CountField }
  /** The number of projects (项目). */
  | { readonly kind: 'projects' }
  | { readonly kind: 'sum'; readonly of: readonly Quantity[] }
  /** Printed without its sign: the words before it say the direction. */
  | { readonly kind: 'difference'; readonly from: Quantity; readonly less: Quantity };

/** The cell of a table by the keys of its row and its column. */
export const cell = (table: TableId, row: string, column: string): Quantity => ({ kind: 'cell', table, row, column });

/** A cell in the row 合计 of a table. */
export const totalOf = (table: TableId, column: string): Quantity => cell(table, 'total', column);

export const typed = (field: AmountField | CountField): Quantity => ({ kind: 'typed', field });

export const sum = (...of: Quantity[]): Quantity => (of.length === 1 ? of[0]! : { kind: 'sum', of });

export const difference = (from: Quantity, less: Quantity): Quantity => ({ kind: 'difference', from, less });

export const projectCount: Quantity = { kind: 'projects' };
