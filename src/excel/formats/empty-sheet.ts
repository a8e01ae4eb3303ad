import type { Area } from '../../workbook/model/address.ts';
import { rangeOf, untracked } from '../requests/areas.ts';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/**
 * Takes everything off a sheet but the sheet itself, so that references to it stay alive, but its view and its page, and but
 * what is in the cells of `area`: that is written over. Until then the texts there tell which row is which, should the work break off. `lines`:
 * where rows and columns get their usual size.
 */
export function emptySheet(sheet: Excel.Worksheet, area: Area, lines: Excel.Range): void {
  plain(untracked(sheet.getRange()), lines);
  const { rows, columns } = area;
  const beside = { row: 0, column: columns, rows: ROWS, columns: COLUMNS - columns };
  const below = { row: rows, column: 0, rows: ROWS - rows, columns };
  // only what is used: Excel on the web counts the cells of a call, and refuses more than some 33 million
  for (const part of [beside, below]) untracked(rangeOf(sheet, part).getUsedRange(true)).clear('Contents');
}

/** The same for one area alone. */
export function emptyArea(sheet: Excel.Worksheet, area: Area): void {
  plain(rangeOf(sheet, area), rangeOf(sheet, area));
}

function plain(range: Excel.Range, lines: Excel.Range): void {
  lines.set({ rowHidden: false, columnHidden: false, format: { useStandardHeight: true, useStandardWidth: true } });
  // that clear takes merges along is written nowhere
  range.unmerge();
  range.clear('Formats');
  range.dataValidation.clear();
}
