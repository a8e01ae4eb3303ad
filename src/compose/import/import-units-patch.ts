import type { Unit } from '../../ledger/model/schema.ts';
import { PARAMETERS_SHEET, UNITS } from '../../ledger/model/sheets.ts';
import type { CellContent, SheetPlan } from '../../workbook/model/plan.ts';
import type { Style } from '../../workbook/model/style.ts';
import { valueAt } from '../../workbook/model/snapshot.ts';
import { Grid } from '../../layout/cell-grid.ts';
import { firstFreeRow, grownLists } from './grow-list.ts';
import type { PatchedInput } from './patched-input.ts';
import type { InputLayout, ListLayout } from '../input/input-layout.ts';
import { unitLists } from '../input/input-lists.ts';
import { putSentinel } from '../input/input-list-cells.ts';
import { patch } from '../input/input-patches.ts';
import { inputStyles } from '../input/input-styles.ts';

/** What stands below the lists and belongs to nothing. */
const LOOSE: Style = { ...inputStyles.hint, numberFormat: 'General' };

/** Writes units behind those that are there. Where there is no room, what stands below them in their columns moves down. */
export function importUnitsPatch(
  input: PatchedInput,
  added: readonly Pick<Unit, 'code' | 'name'>[],
): { readonly patch?: SheetPlan; readonly layout: InputLayout } {
  const { sheet, lists, before } = input;
  if (added.length === 0) return { layout: before };
  const first = firstFreeRow(sheet, lists.units, UNITS.columns);
  const end = first + added.length;
  const { sentinelRow = -1 } = lists.units;
  // Without a sentinel the list ends a blank row above the next one.
  const last = sentinelRow >= first ? sentinelRow : Math.max(first, before.supplements.headingRow - 1);
  const shift = end <= last ? 0 : end - last + UNITS.spareRows;
  const layout = shift === 0 ? before : movedDown(before, last, shift);

  const grid = new Grid();
  if (shift > 0) {
    moveDown(grid, input, last, shift);
    putSentinel(grid, layout.units, UNITS);
  }
  for (let row = first; row < Math.max(end, shift && layout.units.sentinelRow); row++) {
    const unit = added[row - first];
    for (const { field } of UNITS.columns) {
      const text = field === 'kind' ? '' : (unit?.[field as 'code' | 'name'] ?? '');
      grid.text(row, layout.units.columns.get(field)!, inputStyles.text, text);
    }
  }
  const validations = grownLists(unitLists(layout), last, false);
  return { patch: { ...patch(PARAMETERS_SHEET, grid), validations }, layout };
}

function movedDown(before: InputLayout, last: number, shift: number): InputLayout {
  const { units, supplements } = before;
  const lower = ({ headingRow, sentinelRow, ...list }: ListLayout): ListLayout => ({
    ...list,
    headingRow: headingRow + shift,
    sentinelRow: sentinelRow + shift,
  });
  return { ...before, units: { ...units, sentinelRow: last + shift }, supplements: lower(supplements) };
}

/** Writes what stands from a row on once more, so many rows below. */
function moveDown(grid: Grid, { sheet, lists, before }: PatchedInput, from: number, shift: number): void {
  const columns = [...new Set([...lists.units.columns.values(), ...lists.supplements.columns.values()])];
  const isUsed = (row: number) => columns.some((column) => valueAt(sheet, row, column) !== null);
  const used = sheet.values.reduce((last, _, row) => (isUsed(row) ? row : last), from);
  for (let row = Math.max(used, before.supplements.sentinelRow); row >= from; row--) {
    for (const column of columns) {
      const formula = sheet.formulas[row]?.[column] ?? null;
      const value = valueAt(sheet, row, column);
      const style = styleOf(row, column, before.supplements);
      const content: CellContent | undefined =
        formula !== null
          ? { formula, result: typeof value === 'number' ? value : String(value ?? '') }
          : value === null
            ? undefined
            : typeof value === 'number' && style.numberFormat !== '@'
              ? { number: value }
              : { text: String(value) };
      grid.put(row + shift, column, formula === null ? style : LOOSE, content);
    }
  }
}

function styleOf(row: number, column: number, { columns, headingRow, sentinelRow }: ListLayout): Style {
  if (![...columns.values()].includes(column) || row < headingRow || row > sentinelRow) return LOOSE;
  if (row === headingRow) return inputStyles.heading;
  return row === sentinelRow ? inputStyles.sentinel : inputStyles.text;
}
