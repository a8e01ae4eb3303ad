import type { Grid } from '../../layout/cell-grid.ts';
import { type NarrativeField, narrativeLine } from '../../ledger/model/narrative.ts';
import type { NarrativeRows } from '../../ledger/read/read-narrative.ts';
import { cellName } from '../../workbook/model/address.ts';
import { inputStyles } from './input-styles.ts';

/** What the text needs of 情况说明·填报. */
export interface NeededFacts {
  /** What it needs and nobody typed. */
  readonly missing: readonly NarrativeField[];
  /** Of each reason the cell that says by how much its figure moved: a reason is needed only where it did. */
  readonly moved: ReadonlyMap<NarrativeField, string>;
}

const VALUE_COLUMN = 1;
const STATE_COLUMN = 2;
const STATE = '待填';

/** Beside each line of the form whether it is still to be filled in: it follows what is typed, without the add-in. */
export function putNarrativeStates(grid: Grid, rows: NarrativeRows, { missing, moved }: NeededFacts): void {
  for (const [field, row] of rows) {
    const cell = cellName(row, VALUE_COLUMN);
    const result = missing.includes(field) ? STATE : '';
    grid.formula(row, STATE_COLUMN, inputStyles.state, `=IF(${isMissing(field, cell, moved)},"${STATE}","")`, result);
  }
}

function isMissing(field: NarrativeField, cell: string, moved: NeededFacts['moved']): string {
  const movement = moved.get(field);
  if (movement) return `AND(${cell}="",N(${movement})<>0)`;
  const { kind } = narrativeLine(field);
  return kind === 'text' || kind === 'paragraph' ? `${cell}=""` : `NOT(ISNUMBER(${cell}))`;
}
