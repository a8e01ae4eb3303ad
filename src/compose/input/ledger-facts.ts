import type { Fact } from '../../facts/fact.ts';
import type { Ledger } from '../../ledger/model/schema.ts';

/** A ledger with its facts, in the same order. */
export interface LedgerFacts {
  readonly ledger: Ledger;
  readonly facts: readonly Fact[];
}
