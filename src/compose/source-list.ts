import { SOURCES } from '../facts/sources.ts';
import type { Ledger } from '../ledger/schema.ts';
import { PARAMETERS_SHEET, UNITS } from '../ledger/sheets.ts';
import type { Grid } from './grid.ts';
import { inputStyles } from './input-styles.ts';

/** The fifteen sources stand beside the units in 参数: drop-down list and look-up of the ledger. */
export const SOURCE_LIST = {
  sheet: PARAMETERS_SHEET,
  row: UNITS.headingRow,
  column: 5,
  headings: ['资金来源', '来源键', '资金键', '年份键', '批复数'],
} as const;

/** Writes the list with its keys and the approved totals that are given. */
export function putSourceList(grid: Grid, approved: Ledger['approved']): void {
  SOURCE_LIST.headings.forEach((heading, index) =>
    grid.text(SOURCE_LIST.row, SOURCE_LIST.column + index, inputStyles.heading, heading),
  );
  SOURCES.forEach((source, index) => {
    const row = SOURCE_LIST.row + 1 + index;
    grid.text(row, SOURCE_LIST.column, inputStyles.shown, source.name);
    const total = approved.find((one) => one.source === source.name);
    grid.put(row, SOURCE_LIST.column + 4, inputStyles.amount, total && { number: total.amount });
    [source.key, source.fund, source.origin].forEach((key, offset) =>
      grid.text(row, SOURCE_LIST.column + 1 + offset, inputStyles.fixedKey, key),
    );
  });
}
