import { type AreaOf, rangeOf } from '../requests/areas.ts';
import { contentSteps } from '../contents/contents.ts';
import { emptySheet } from '../formats/empty-sheet.ts';
import { lineSizeSteps } from '../formats/line-sizes.ts';
import {
  requestStyle,
  drawingSteps,
  erasingSteps,
  plainStyleSteps,
  type RecordedStyle,
} from '../formats/recorded-style.ts';
import { patchedSteps } from '../formats/patched-sheet.ts';
import { formatsToFill, formatSteps, recordedBlocks } from '../contents/recorded-contents.ts';
import { recordedValidationSteps } from '../formats/recorded-validation.ts';
import type { SheetState, WholeState } from '../formats/sheet-state.ts';
import type { SheetStep } from '../requests/steps.ts';

/** A cell that nobody has touched, and its row and column. */
export interface Untouched {
  readonly look: RecordedStyle;
  readonly row: number;
  readonly column: number;
}

/** Empties a sheet; after the round trip the result tells how it looks empty. */
export function clearSheet(sheet: Excel.Worksheet, { area }: WholeState): () => Untouched {
  // beyond it nothing had another size, or has been given one since
  emptySheet(sheet, area, rangeOf(sheet, area));
  const last = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
  const range = rangeOf(sheet, last).load('format/rowHeight,format/columnWidth');
  const look = requestStyle(range, last);
  return () => ({ look: look().value, row: range.format.rowHeight, column: range.format.columnWidth });
}

/** Writes a sheet as it was, on what `clearSheet` left of it or (`untouched` null) into the cells of a patch. */
export function fillingSteps(state: SheetState, untouched: Untouched | null): SheetStep[] {
  const formats = state.contents.map(formatsToFill);
  return [
    ...formats.flatMap(({ first }) => formatSteps(first)),
    ...contentSteps(state.contents.flatMap(recordedBlocks)),
    ...formats.flatMap(({ afterwards }) => formatSteps(afterwards)),
    ...formatLookSteps(state, untouched),
    ...(state.whole && untouched ? shapeSteps(state.whole, untouched) : []),
    ...(state.patched ? patchedSteps(state.patched) : []),
  ];
}

/** On an emptied sheet all cells look untouched, unless whole columns do not. */
function formatLookSteps({ looks, whole }: SheetState, untouched: Untouched | null): SheetStep[] {
  const plain = untouched?.look;
  const isTouched = ({ value }: AreaOf<RecordedStyle>) => JSON.stringify(value) !== JSON.stringify(plain);
  const columns = whole?.columnLooks.filter(isTouched) ?? [];
  return [
    ...plainStyleSteps(columns, plain),
    ...drawingSteps(columns),
    ...(plain && columns.length === 0
      ? plainStyleSteps(looks.filter(isTouched), plain)
      : [...plainStyleSteps(looks), ...erasingSteps(looks)]),
    ...drawingSteps(looks),
  ];
}

/** What one of them takes on its way. */
const SHAPE_BYTES = 900;

function shapeSteps(whole: WholeState, untouched: Untouched): SheetStep[] {
  const merges = whole.merges.map((area) => (sheet: Excel.Worksheet) => rangeOf(sheet, area).merge());
  return [
    ...merges.map((write) => ({ bytes: SHAPE_BYTES, write })),
    ...lineSizeSteps(whole, untouched),
    ...recordedValidationSteps(whole.rules),
  ];
}
