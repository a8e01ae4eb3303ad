import type { Area } from '../workbook/address.ts';
import { rangeOf } from './range-of.ts';

/** Takes everything off a sheet but the sheet itself, so that references to it stay alive. `area`: what will be written. */
export function emptySheet(sheet: Excel.Worksheet, area: Area): void {
  const all = sheet.getRange();
  // sizes only where something was or will be: a million rows are slow
  const lines = sheet.getUsedRange().getBoundingRect(rangeOf(sheet, area));
  lines.set({ rowHidden: false, columnHidden: false, format: { useStandardHeight: true, useStandardWidth: true } });
  // that clear takes merges and drop-down lists along is written nowhere
  all.unmerge();
  all.clear();
  all.dataValidation.clear();
  sheet.freezePanes.unfreeze();
  sheet.tabColor = '';
}
