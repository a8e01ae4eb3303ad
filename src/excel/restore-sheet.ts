import type { AreaOf } from './area-of.ts';
import { inRequests, writeBlock } from './contents.ts';
import { emptySheet } from './empty-sheet.ts';
import { freeze } from './frozen.ts';
import { restoreLines } from './line-sizes.ts';
import { askLook, drawLines, eraseLines, writePlainLooks, type Look } from './looks.ts';
import { onSheet } from './on-sheet.ts';
import { restorePage } from './page.ts';
import { restorePatched } from './patched-sheet.ts';
import { rangeOf } from './range-of.ts';
import { formatsToFill, recordedBlocks, writeFormats } from './recorded-contents.ts';
import { restoreRules } from './rules.ts';
import type { SheetState, WholeState } from './sheet-state.ts';

type Step = (sheet: Excel.Worksheet) => void;

/** A cell that nobody has touched, and its row and column. */
export interface Untouched {
  readonly look: Look;
  readonly row: number;
  readonly column: number;
}

/** Empties a sheet; after the round trip the result tells how it looks empty. */
export function clearSheet(sheet: Excel.Worksheet, { area }: WholeState): () => Untouched {
  // beyond it nothing had another size, or has been given one since
  emptySheet(sheet, area, rangeOf(sheet, area));
  const last = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
  const range = rangeOf(sheet, last).load('format/rowHeight,format/columnWidth');
  const look = askLook(range, last);
  return () => ({ look: look().value, row: range.format.rowHeight, column: range.format.columnWidth });
}

/**
 * Writes a sheet as it was, on what `clearSheet` left of it or (`untouched` null) into the cells of a patch. One round
 * trip, more only for contents that no single request can carry.
 */
export async function fillSheet(
  id: string,
  name: string,
  state: SheetState,
  untouched: Untouched | null,
): Promise<void> {
  const formats = state.contents.map(formatsToFill);
  const [contents = [], ...more] = inRequests(state.contents.flatMap(recordedBlocks));
  const first: Step = (sheet) => {
    for (const { first: filling } of formats) writeFormats(sheet, filling);
    for (const block of contents) writeBlock(sheet, block);
  };
  const last: Step = (sheet) => {
    for (const { afterwards } of formats) writeFormats(sheet, afterwards);
    restoreLooks(sheet, state, untouched);
    if (state.whole && untouched) restoreShape(sheet, state.whole, untouched);
    if (state.patched) restorePatched(sheet, state.patched);
  };
  if (more.length === 0) return onSheet(id, (sheet) => [first, last].forEach((step) => step(sheet)), name);
  await onSheet(id, first, name);
  for (const blocks of more) await onSheet(id, (sheet) => blocks.forEach((block) => writeBlock(sheet, block)), name);
  await onSheet(id, last, name);
}

/** On an emptied sheet all cells look untouched, unless whole columns do not. */
function restoreLooks(sheet: Excel.Worksheet, { looks, whole }: SheetState, untouched: Untouched | null): void {
  const plain = untouched?.look;
  const isTouched = ({ value }: AreaOf<Look>) => JSON.stringify(value) !== JSON.stringify(plain);
  const columns = whole?.columnLooks.filter(isTouched) ?? [];
  writePlainLooks(sheet, columns, plain);
  drawLines(sheet, columns);
  if (plain && columns.length === 0) writePlainLooks(sheet, looks.filter(isTouched), plain);
  else {
    writePlainLooks(sheet, looks);
    eraseLines(sheet, looks);
  }
  drawLines(sheet, looks);
}

function restoreShape(sheet: Excel.Worksheet, whole: WholeState, untouched: Untouched): void {
  for (const area of whole.merges) rangeOf(sheet, area).merge();
  restoreLines(sheet, whole, untouched);
  restoreRules(sheet, whole.rules);
  freeze(sheet, whole.frozen);
  sheet.tabColor = whole.tabColor;
  // last, as everywhere: without any printer Excel may refuse it
  restorePage(sheet, whole.page);
}
