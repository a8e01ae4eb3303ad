import { followRows, plannedTexts, signsOf } from '../../workbook/diff/follow-rows.ts';
import type { CellPlan, SheetPlan } from '../../workbook/model/plan.ts';
import { labelText } from '../../workbook/model/row-labels.ts';
import { type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import type { Style } from '../../workbook/model/style.ts';

/**
 * The plan with its rows where the sheet has them now: that tells best how the sheet looks. A row that will go looks like
 * the one above it, perhaps.
 */
export function alignToSheet(plan: SheetPlan, sheet: SheetSnapshot): SheetPlan {
  const { rest } = plan;
  if (sheet.values.length === 0) return plan;
  let last = 0;
  const lines = placesIn(plan, sheet).map((place) => {
    if (place === undefined) return apart(plan.cells[last] ?? []);
    last = place;
    return plan.cells[place] ?? [];
  });
  // rows without any content stand there as well
  const filled = plan.cells.findLastIndex((line) => line.some((cell) => cell?.content));
  const blank = rest || filled > last ? plan.cells.length : last + 1;
  return { ...plan, cells: [...lines, ...plan.cells.slice(blank)] };
}

/** Where the rows of the sheet are in the plan; undefined: in none. */
function placesIn(plan: SheetPlan, sheet: SheetSnapshot): (number | undefined)[] {
  const { labels, rest, cells } = plan;
  const rows = sheet.values.slice(0, rest?.from);
  if (!labels) return rows.map((_, row) => (row < cells.length ? row : undefined));
  const texts = rows.map((_, row) => labels.columns.map((column) => textAt(sheet, row, column)));
  return followRows(texts, plannedTexts(plan, labels), signsOf(plan, labels));
}

/** The same looks as objects of their own: such a row is asked about alone. */
function apart(line: readonly (CellPlan | undefined)[]): readonly (CellPlan | undefined)[] {
  const own = new Map<Style, Style>();
  return line.map((cell) => {
    if (!cell?.style) return cell;
    const style = own.get(cell.style) ?? { ...cell.style };
    own.set(cell.style, style);
    return { ...cell, style };
  });
}

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return (sheet.formulas[row]?.[column] ?? null) === null ? labelText(valueAt(sheet, row, column)) : '';
}
