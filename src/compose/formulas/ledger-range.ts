import type { Dimension, Fact } from '../../facts/fact.ts';
import type { FactIndex } from '../../facts/fact-index.ts';

/** Where a formula finds keys and published amounts: in the ledger, or where it is summed up. Rows count from 0. */
export interface LedgerRange {
  readonly sheet: string;
  /** First and last row; in the ledger those are its headings and its sentinel. */
  readonly first: number;
  readonly last: number;
  /** Sheet columns of the keys. */
  readonly keys: Readonly<Partial<Record<Dimension, number>>>;
  /** Sheet column of the published amounts in 万元. */
  readonly amount: number;
  /** A1 names of columns that formulas have asked for so far, by column. */
  readonly names: Map<number, string>;
  /** What stands there, where nobody types: then only those rows need be asked that can answer. */
  readonly sums?: FactIndex<SumRow>;
}

/** A row that sums up the entries with the same keys. */
export interface SumRow extends Fact {
  readonly row: number;
}
