import { largest } from '../../base/lists.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import type { TableLine } from '../../layout/table-lines.ts';
import type { SheetView } from './sheet-view.ts';

const ABSENCE = /空表|无数据|没有(使用|安排)|无.*(支出|收支|拨款|经费)/;
/** Two texts are one where so much of the shorter stands in the longer. */
const ALIKE = 0.6;

/**
 * The row of every line that a declaration may print under a table: where it stands or something like it, else the first free
 * row below.
 */
export function noteRows(
  view: SheetView,
  notes: readonly TableLine[],
  rows: readonly number[],
  below: number,
): ReadonlyMap<TableLine, number> {
  const free = new Set(rows);
  const places = new Map<TableLine, number>();
  for (const note of notes) {
    const row = [...free].find((one) => standsFor(view, one, note.text));
    if (row === undefined) continue;
    places.set(note, row);
    free.delete(row);
  }
  let next = largest(
    rows.map((row) => row + 1),
    below,
  );
  for (const note of notes) if (!places.has(note)) places.set(note, next++);
  return places;
}

function standsFor(view: SheetView, row: number, declared: string): boolean {
  const wanted = normalizeText(declared);
  const values = view.sheet.values[row] ?? [];
  return values.some((_, column) => {
    const formula = view.formula(row, column);
    if (formula?.includes(declared)) return true;
    const text = view.text(row, column);
    if (text === '') return false;
    if (wanted.endsWith('空表')) return ABSENCE.test(text);
    return text === wanted || (!ABSENCE.test(text) && likeness(text, wanted) >= ALIKE);
  });
}

/** Part of the pairs of neighbouring characters of the shorter text that the longer has too. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  let same = 0;
  for (let at = 0; at + 1 < short.length; at++) if (long.includes(short.slice(at, at + 2))) same++;
  return short.length < 2 ? 0 : same / (short.length - 1);
}
