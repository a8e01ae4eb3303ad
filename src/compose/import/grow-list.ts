import { isBlank } from '../../ledger/read/cell-text.ts';
import type { FoundList } from '../../ledger/read/find-list.ts';
import { type InputColumn, isNeeded } from '../../ledger/model/sheets.ts';
import type { CellPlan, ListValidation, SheetPlan } from '../../workbook/model/plan.ts';
import { type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import type { ListLayout } from '../input/input-layout.ts';
import { MIN_ROW_HEIGHT, rowHeight } from '../../layout/sizes.ts';

/** The row behind the last one in which anything is typed: the first below the headings where nothing is. */
export function firstFreeRow(
  sheet: SheetSnapshot,
  { headingRow, rows, columns }: FoundList,
  typed: readonly InputColumn[],
): number {
  const isTyped = (row: number) =>
    typed.some((column) => isNeeded(column) && !isBlank(valueAt(sheet, row, columns.get(column.field)!)));
  return rows.reduce((free, row) => (isTyped(row) ? Math.max(free, row + 1) : free), headingRow + 1);
}

/** A list with room for rows up to `end` (exclusive): where there was not enough, with new spare rows below them. */
export function withRoomTo(end: number, list: ListLayout, spareRows: number): ListLayout {
  return end <= list.sentinelRow ? list : { ...list, sentinelRow: end + spareRows };
}

/**
 * The drop-down lists of a list that has grown: those of its new rows (from `end` on), and where the choices have changed
 * those of the rows above them too, apart: what is there already is alike in each part.
 */
export function grownLists(lists: readonly ListValidation[], end: number, areChanged: boolean): ListValidation[] {
  return lists.flatMap(({ area, ...list }) => {
    const above = { ...area, rows: Math.min(end - area.row, area.rows) };
    const below = { ...area, row: area.row + above.rows, rows: area.rows - above.rows };
    const parts = areChanged ? [above, below] : [below];
    return parts.filter(({ rows }) => rows > 0).map((part) => ({ ...list, area: part }));
  });
}

/**
 * Heights of rows so that their wrapped texts show; rows of a new list have a height of their own and do not follow what they hold.
 * Rows that the list had already (before `end`) are only made higher.
 */
export function heightsFor(cells: SheetPlan['cells'], end: number, widthOf: (column: number) => number | undefined) {
  return cells.map((line, row) => {
    const height = rowHeight(line.flatMap((cell, column) => wrapped(cell, widthOf(column))));
    return line.length > 0 && (row >= end || height > MIN_ROW_HEIGHT) ? height : undefined;
  });
}

function wrapped(cell: CellPlan | undefined, width: number | undefined): { text: string; width: number }[] {
  const { content, style } = cell ?? {};
  if (width === undefined || !style?.wrap || !content || 'number' in content) return [];
  return [{ text: 'text' in content ? content.text : String(content.result), width }];
}
