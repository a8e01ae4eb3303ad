import type { WorkbookPlan } from '../../workbook/model/plan.ts';
import { sameName } from '../requests/open-sheets.ts';

/** A sheet to add and the index where it is to stand once it is added. */
export interface Placement {
  readonly name: string;
  readonly position: number;
}

/** Where the sheets of a plan go that are not among these. */
export function missingSheets({ sheets, order }: WorkbookPlan, existing: readonly string[]): Placement[] {
  const names = sheets.map(({ name }) => name);
  const known = (name: string) => names.includes(name) || existing.some((other) => sameName(other, name));
  return placements(existing, (order ?? names).filter(known));
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
