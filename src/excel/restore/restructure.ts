import { sameName } from '../requests/open-sheets.ts';
import { onSheet, type Step } from '../requests/steps.ts';
import type { Added, InspectedSheets, Sheet, Wanted } from './inspect-sheets.ts';
import type { Untouched } from './restore-sheet.ts';

/** A sheet that is to be filled. */
export interface Filled extends Sheet {
  readonly wanted: Wanted;
  readonly untouched: Untouched | null;
}

const DELETE_BYTES = 500;
const PLACE_BYTES = 1_000;

/** Deletes what was not there; names and order as they were. */
export function structureSteps(
  { sheets }: InspectedSheets,
  filled: readonly Filled[],
  added: readonly Added[],
): Step[] {
  const made = filled.filter(({ wanted }) => !wanted.there);
  const left = [...sheets, ...made].filter(({ id }) => !added.some((one) => one.id === id));
  // a sheet that had been deleted has a new id, and stands for the old one
  const recorded = new Set(filled.map(({ wanted }) => wanted.state.id));
  const order = left.map(
    ({ id }) =>
      filled.find((one) => one.id === id)?.wanted.state.id ?? (recorded.has(id) ? `${id} of another sheet` : id),
  );
  // sheets refer to those before them: in this order hardly anything becomes #REF! on the way
  const deleting = [...added].reverse().map(({ id, name }): Step => ({
    sheet: name,
    bytes: DELETE_BYTES,
    write: ({ workbook }) => workbook.worksheets.getItem(id).delete(),
  }));
  const placing = filled.flatMap(({ id, name, wanted: { record, state } }) => {
    const isFree = !left.some((other) => sameName(other.name, record.sheet));
    const position = moveOf(order, state.order, state.id);
    const write = (sheet: Excel.Worksheet) => {
      if (name !== record.sheet && isFree) sheet.name = record.sheet;
      if (position !== null) sheet.position = position;
    };
    return onSheet(name, [{ bytes: PLACE_BYTES, write }], id);
  });
  return [...deleting, ...placing];
}

/**
 * Where a sheet must go so that it stands behind the same sheet as before, sheets that are new or gone left aside; null: it
 * stands there. `now` follows the move. All are ids.
 */
export function moveOf(now: string[], before: readonly string[], sheet: string): number | null {
  const known = now.filter((id) => before.includes(id));
  const neighbour = before.slice(0, before.indexOf(sheet)).findLast((id) => known.includes(id));
  if (!before.includes(sheet) || known[known.indexOf(sheet) - 1] === neighbour) return null;
  now.splice(now.indexOf(sheet), 1);
  const position = neighbour === undefined ? 0 : now.indexOf(neighbour) + 1;
  now.splice(position, 0, sheet);
  return position;
}
