import type { WorkbookPlan } from '../workbook/plan.ts';
import { openSheets } from './open-sheets.ts';
import { inExcel } from './run.ts';
import { sameName } from './same-name.ts';

/** A sheet to add and the index where it is to stand once it is added. */
export interface Placement {
  readonly name: string;
  readonly position: number;
}

/**
 * Adds the sheets of the plan that are not there, all before the first is written: a formula must find the sheet it
 * refers to. One round trip, one more if any is missing. Protection is refused here, before anything is written.
 */
export function placeSheets(plan: WorkbookPlan): Promise<void> {
  const names = plan.sheets.map(({ name }) => name);
  return inExcel(async (context) => {
    const { sheets, refuseProtected } = await openSheets(context);
    const missing = placements(
      sheets.map(({ name }) => name),
      names,
    );
    const written = sheets.filter(({ name }) => names.some((planned) => sameName(planned, name)));
    refuseProtected(written, missing.length > 0);
    for (const { name, position } of missing) context.workbook.worksheets.add(name).position = position;
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
