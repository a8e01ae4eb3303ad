import type { Dimension } from '../../facts/fact.ts';
import type { InputLayout } from './input-layout.ts';

/** Helper columns that round an amount. */
export type RoundingField = 'fen' | 'running' | 'rounded' | 'tail' | 'effective' | 'residual' | 'order' | 'amount';

/** A helper column of the ledger sheet: made by a formula from what stands in its row. */
export interface EntryKey {
  readonly field: Dimension | 'projectRow' | RoundingField | 'together';
  readonly heading: string;
  /** `cell` names a cell of the same row by its field: typed columns and helper columns. */
  readonly formula: (cell: (field: string) => string, layout: InputLayout, row: number) => string;
  /** What the formula gives in an empty row. */
  readonly empty: string | number;
  /** Its heading stands a row higher: its column is calculated with from its first row on, where no text may stand. */
  readonly isNamedAbove?: true;
}
