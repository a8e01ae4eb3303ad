import type { AreaOf } from './area-of.ts';
import { contentSteps } from './contents.ts';
import { emptySheet } from './empty-sheet.ts';
import { freeze } from './frozen.ts';
import { lineSizeSteps } from './line-sizes.ts';
import { askLook, drawingSteps, erasingSteps, plainLookSteps, type Look } from './looks.ts';
import { restorePage } from './page.ts';
import { patchedSteps } from './patched-sheet.ts';
import { rangeOf } from './range-of.ts';
import { formatsToFill, formatSteps, recordedBlocks } from './recorded-contents.ts';
import { ruleSteps } from './rules.ts';
import type { SheetState, WholeState } from './sheet-state.ts';
import type { SheetStep } from './steps.ts';

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

/** Writes a sheet as it was, on what `clearSheet` left of it or (`untouched` null) into the cells of a patch. */
export function fillingSteps(state: SheetState, untouched: Untouched | null): SheetStep[] {
  const formats = state.contents.map(formatsToFill);
  return [
    ...formats.flatMap(({ first }) => formatSteps(first)),
    ...contentSteps(state.contents.flatMap(recordedBlocks)),
    ...formats.flatMap(({ afterwards }) => formatSteps(afterwards)),
    ...lookSteps(state, untouched),
    ...(state.whole && untouched ? shapeSteps(state.whole, untouched) : []),
    ...(state.patched ? patchedSteps(state.patched) : []),
  ];
}

/** On an emptied sheet all cells look untouched, unless whole columns do not. */
function lookSteps({ looks, whole }: SheetState, untouched: Untouched | null): SheetStep[] {
  const plain = untouched?.look;
  const isTouched = ({ value }: AreaOf<Look>) => JSON.stringify(value) !== JSON.stringify(plain);
  const columns = whole?.columnLooks.filter(isTouched) ?? [];
  return [
    ...plainLookSteps(columns, plain),
    ...drawingSteps(columns),
    ...(plain && columns.length === 0
      ? plainLookSteps(looks.filter(isTouched), plain)
      : [...plainLookSteps(looks), ...erasingSteps(looks)]),
    ...drawingSteps(looks),
  ];
}

/** What one of them takes on its way. */
const SHAPE_BYTES = 900;
const PAGE_BYTES = 3_000;

function shapeSteps(whole: WholeState, untouched: Untouched): SheetStep[] {
  const merges = whole.merges.map((area) => (sheet: Excel.Worksheet) => rangeOf(sheet, area).merge());
  return [
    ...merges.map((write) => ({ bytes: SHAPE_BYTES, write })),
    ...lineSizeSteps(whole, untouched),
    ...ruleSteps(whole.rules),
    {
      bytes: PAGE_BYTES,
      write: (sheet) => {
        freeze(sheet, whole.frozen);
        sheet.tabColor = whole.tabColor;
        // last, as everywhere: without any printer Excel may refuse it
        restorePage(sheet, whole.page);
      },
    },
  ];
}
