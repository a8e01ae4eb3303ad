import { ENTRIES, ENTRIES_SHEET } from '../../ledger/model/sheets.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import { putEntry, putEntryKeys } from '../input/entries-sheet.ts';
import { putEntryNames } from '../input/entry-names.ts';
import { Grid } from '../../layout/cell-grid.ts';
import { firstFreeRow, grownLists, heightsFor, withRoomTo } from './grow-list.ts';
import type { Addition, PatchedInput } from './patched-input.ts';
import type { InputLayout } from '../input/input-layout.ts';
import { entryLists } from '../input/input-lists.ts';
import { putSentinel } from '../input/input-list-cells.ts';
import { patch } from '../input/input-patches.ts';
import { stretchMissingAmounts } from '../input/missing-amounts.ts';

/** Writes entries behind those that are there or in their place, and the formulas of all rows; says where they begin. */
export function importEntriesPatch(
  { sheet, lists, before, layout: others }: PatchedInput,
  { entries: added, replace }: Addition,
  year: number,
): { readonly patch: SheetPlan; readonly layout: InputLayout; readonly first: CellPlace } {
  const found = lists.entries;
  const free = firstFreeRow(sheet, found, ENTRIES.columns);
  const first = replace ? found.headingRow + 1 : free;
  const entries = withRoomTo(first + added.length, before.entries, ENTRIES.spareRows);
  const itemRows = added.map((_, index) => first + index);
  const layout: InputLayout = { ...others, entries: { ...entries, itemRows } };
  const isLonger = entries.sentinelRow !== found.sentinelRow;
  const hasOtherUnits = layout.units.sentinelRow !== before.units.sentinelRow;

  const grid = new Grid();
  for (let row = first; row < entries.sentinelRow; row++) {
    const entry = added[row - first];
    if (entry || row < free || row >= before.entries.sentinelRow) putEntry(grid, entries, row, entry);
  }
  putEntryNames(grid, layout, year, { year, supplements: [], entries: added });
  const widths = new Map(ENTRIES.columns.map(({ field, width }) => [entries.columns.get(field), width]));
  const rowHeights = heightsFor(grid.cells, before.entries.sentinelRow, (column) => widths.get(column));
  putEntryKeys(grid, layout, undefined);
  if (isLonger) {
    putSentinel(grid, entries, ENTRIES);
    if (lists.missingAmountsRow !== undefined) stretchMissingAmounts(grid, sheet, lists.missingAmountsRow, entries);
  }
  const validations = grownLists(entryLists(layout, year), before.entries.sentinelRow, hasOtherUnits);
  return {
    patch: { ...patch(ENTRIES_SHEET, grid), rowHeights, validations },
    layout,
    first: { sheet: ENTRIES_SHEET, row: first, column: entries.sentinelColumn },
  };
}
