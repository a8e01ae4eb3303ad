import type { MovesBySheet } from '../../workbook/diff/cut-references.ts';
import { mapReferences, rowsOf, type Reference } from '../../workbook/model/references.ts';
import { spanAfter } from './row-shift.ts';

/** Moves of rows, by the name of their sheet in small letters. */
export type ShiftedSheets = MovesBySheet;

/** A formula after rows moved: each reference to them follows, one of which nothing is left becomes #REF!. `own`: the sheet on which it stands. */
export function shiftFormula(formula: string, own: string | undefined, moves: ShiftedSheets): string {
  return mapReferences(formula, (reference) => {
    const moved = moves.get((reference.sheet ?? own ?? '').toLowerCase());
    const rows = moved && rowsOf(reference);
    if (!moved || !rows) return undefined;
    const after = spanAfter(rows, moved);
    if (!after) return `${reference.prefix}#REF!`;
    if (after.first === rows.first && after.last === rows.last) return undefined;
    return reference.prefix + withRows(reference, after.first + 1, after.last + 1);
  });
}

/** A reference with other rows; its columns and what is fixed of it stay. */
function withRows({ text }: Reference, first: number, last: number): string {
  const [from = '', to] = text.split(':');
  const isUpright = to === undefined || Number(/\d+$/.exec(from)![0]) <= Number(/\d+$/.exec(to)![0]);
  const start = from.replace(/\d+$/, String(isUpright ? first : last));
  return to === undefined ? start : `${start}:${to.replace(/\d+$/, String(isUpright ? last : first))}`;
}
