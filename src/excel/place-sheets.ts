import { followRows, plannedTexts, signsOf } from '../workbook/follow-rows.ts';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import { rowMoves, type RowMove } from '../workbook/row-moves.ts';
import { askTexts, moveRows } from './move-rows.ts';
import { quietly } from './on-sheet.ts';
import { openSheets } from './open-sheets.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';

/** A sheet to add and the index where it is to stand once it is added. */
export interface Placement {
  readonly name: string;
  readonly position: number;
}

/**
 * Adds the sheets of the plan that are not there, and moves the rows of those that are, all before the first is written: a
 * formula must find the sheet and the row it refers to. One round trip, one more if any is missing or has rows to move.
 * Protection is refused here, before anything is written.
 */
export function placeSheets(plan: WorkbookPlan): Promise<void> {
  const names = plan.sheets.map(({ name }) => name);
  const order = plan.order ?? names;
  return inExcel(async (context) => {
    const { sheets, refuseProtected } = await openSheets(context);
    const missing = placements(
      sheets.map(({ name }) => name),
      order.filter((name) => names.includes(name) || sheets.some((sheet) => sameName(sheet.name, name))),
    );
    const written = plan.sheets.flatMap((one) => {
      const sheet = sheets.find(({ name }) => sameName(one.name, name));
      return sheet ? [{ plan: one, sheet }] : [];
    });
    refuseProtected(
      written.map(({ sheet }) => sheet),
      missing.length > 0,
    );
    const moves = await askMoves(context, written);
    if (missing.length + moves.length > 0) quietly(context);
    for (const { name, position } of missing) context.workbook.worksheets.add(name).position = position;
    for (const { sheet, rows } of moves) moveRows(sheet, rows);
  });
}

/** The rows of sheets that are replaced, as they have to move to be where they are in the plan. */
async function askMoves(
  context: Excel.RequestContext,
  written: readonly { readonly plan: SheetPlan; readonly sheet: Excel.Worksheet }[],
): Promise<{ readonly sheet: Excel.Worksheet; readonly rows: readonly RowMove[] }[]> {
  const asked = written.flatMap(({ plan, sheet }) =>
    plan.labels ? [{ plan, sheet, labels: plan.labels, texts: askTexts(sheet, plan.labels.columns) }] : [],
  );
  if (asked.length > 0) await context.sync();
  return asked.flatMap(({ plan, sheet, labels, texts }) => {
    const now = texts();
    const places = followRows(now.slice(0, plan.rest?.from), plannedTexts(plan, labels), signsOf(plan, labels));
    // on an empty sheet nothing is to be kept in its place
    const rows = now.length > 0 ? rowMoves(places, plan.cells.length) : [];
    return rows.length > 0 ? [{ sheet, rows }] : [];
  });
}

/**
 * Where to put the planned sheets that are missing: behind the planned sheet before them, else before the first planned
 * sheet that is there, else at the end. In the order in which they are to be added.
 */
export function placements(existing: readonly string[], planned: readonly string[]): Placement[] {
  const order = [...existing];
  const indexOf = (name: string | undefined) => order.findIndex((other) => name !== undefined && sameName(other, name));
  const found: Placement[] = [];
  planned.forEach((name, index) => {
    if (indexOf(name) >= 0) return;
    const before = indexOf(planned[index - 1]);
    const after = indexOf(planned.slice(index + 1).find((next) => indexOf(next) >= 0));
    const position = before >= 0 ? before + 1 : after >= 0 ? after : order.length;
    order.splice(position, 0, name);
    found.push({ name, position });
  });
  return found;
}
