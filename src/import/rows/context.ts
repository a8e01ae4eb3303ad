import type { Ledger, Unit } from '../../ledger/model/schema.ts';

/** What the ledger already says. */
export interface LedgerContext {
  readonly units: readonly Pick<Unit, 'code' | 'name'>[];
  readonly year: number;
  readonly amountUnit: Ledger['amountUnit'];
}
