import { followRows, plannedTexts } from '../../workbook/diff/follow-rows.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { labelText, type RowTexts } from '../../workbook/model/row-labels.ts';
import { rowMoves, type RowMove } from '../../workbook/diff/row-moves.ts';
import type { SheetState, Typed } from '../formats/sheet-state.ts';

type Recorded = Pick<SheetState, 'contents' | 'whole'>;

/** The moves of rows that a plan makes on a recorded sheet. */
export function movesInto(plan: SheetPlan, state: Recorded): RowMove[] {
  const signs = state.whole?.rowSigns;
  if (!signs || signs.rows + signs.below === 0) return [];
  return rowMoves(followRows(recordedTexts(state), plannedTexts(plan, signs), signs), plan.cells.length);
}

/** The moves that bring the rows of a sheet as it is now back to where they were recorded. */
export function movesBack(now: RowTexts, state: Recorded): RowMove[] {
  const signs = state.whole?.rowSigns;
  if (!signs || signs.rows + signs.below === 0 || now.length === 0) return [];
  const before = recordedTexts(state);
  const after = now.slice(0, Math.max(0, now.length - signs.below));
  // found in the direction in which they were moved, so that the same rows are taken for the same
  const places = followRows(before, after, signs);
  const back: (number | undefined)[] = after.map(() => undefined);
  places.forEach((place, row) => {
    if (place !== undefined) back[place] = row;
  });
  return rowMoves(back, before.length);
}

function recordedTexts({ contents, whole }: Recorded): RowTexts {
  const { columns, rows } = whole!.rowSigns!;
  return contents[0]!.cells.slice(0, rows).map((line) => columns.map((column) => textOf(line[column] ?? null)));
}

function textOf(cell: Typed): string {
  return typeof cell === 'string' && cell.startsWith("'") ? labelText(cell.slice(1)) : '';
}
