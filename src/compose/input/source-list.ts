import { largest, smallest } from '../../base/lists.ts';
import { SOURCES } from '../../facts/sources.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import { PARAMETERS_SHEET } from '../../ledger/model/sheets.ts';
import { type Area, fixedRangeName } from '../../workbook/model/address.ts';
import type { Grid } from '../../layout/cell-grid.ts';
import type { InputLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';

const HEADINGS = ['资金来源', '来源键', '资金键', '年份键', '批复数'];

/** Columns of the list of sources, from its first one. */
export const SOURCE_COLUMNS = { name: 0, key: 1, fund: 2, origin: 3, approved: 4 } as const;

/** Columns beside the list: what closes each source to its total (尾差). */
export const SOURCE_CLOSING = { residual: 5, threshold: 6, tails: 7, madeFor: 8 } as const;

type Sources = Pick<InputLayout, 'sources'>;

/** A column of the list, from its first source to its last; where rows were inserted there are blank ones between them. */
export function sourceArea({ sources: { column, rows } }: Sources, offset: number): Area {
  const row = smallest(rows);
  return { row, column: column + offset, rows: largest(rows) - row + 1, columns: 1 };
}

/** The same as formulas name it. */
export const sourceRange = (layout: Sources, offset: number): string =>
  fixedRangeName(PARAMETERS_SHEET, sourceArea(layout, offset));

/** What stands in a column of the list in the row of a key; `key` is a cell or a text. */
export const sourceLookUp = (layout: Sources, key: string, offset: number): string =>
  `INDEX(${sourceRange(layout, offset)},MATCH(${key},${sourceRange(layout, SOURCE_COLUMNS.key)},0))`;

/** Writes the list with its keys and the approved totals that are given. */
export function putSourceList(grid: Grid, { sources }: Sources, approved: Ledger['approved']): void {
  const { headingRow, column, rows } = sources;
  HEADINGS.forEach((heading, index) => grid.text(headingRow, column + index, inputStyles.heading, heading));
  SOURCES.forEach((source, index) => {
    const row = rows[index]!;
    grid.text(row, column, inputStyles.shown, source.name);
    const total = approved.find((one) => one.source === source.name);
    grid.put(row, column + SOURCE_COLUMNS.approved, inputStyles.amount, total && { number: total.amount });
    [source.key, source.fund, source.origin].forEach((key, offset) =>
      grid.text(row, column + SOURCE_COLUMNS.key + offset, inputStyles.fixedKey, key),
    );
  });
}
