import type { Dimension } from '../facts/fact.ts';

/** Where a formula finds the ledger's helper columns. Rows count from 0, headings and sentinel included. */
export interface LedgerRange {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  /** Sheet columns of the keys. */
  readonly keys: Readonly<Partial<Record<Dimension, number>>>;
  /** Sheet column of the published amounts in 万元. */
  readonly amount: number;
}
