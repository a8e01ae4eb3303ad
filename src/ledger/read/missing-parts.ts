import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { findLabel } from './find-label.ts';
import { hasList } from './find-list.ts';
import { error, type Problem } from '../model/problem.ts';
import {
  GOALS_LABEL,
  INPUT_LISTS,
  INPUT_SHEETS,
  isNeeded,
  PARAMETERS,
  PARAMETERS_SHEET,
  PERFORMANCE_SHEET,
} from '../model/sheets.ts';

const LABELS: Readonly<Record<string, readonly string[]>> = {
  [PARAMETERS_SHEET]: PARAMETERS.map((parameter) => parameter.label),
  [PERFORMANCE_SHEET]: [GOALS_LABEL],
};

/** Sheets, labels and headings that a workbook lacks: without them its ledger cannot be read. All of them at once. */
export function missingParts(snapshot: WorkbookSnapshot): Problem[] {
  if (!INPUT_SHEETS.some((name) => snapshot.sheets.some((one) => one.name === name))) {
    return [error('ledgerMissing', [])];
  }
  return INPUT_SHEETS.flatMap((name) => {
    const sheet = snapshot.sheets.find((one) => one.name === name);
    if (!sheet) return [error('sheetMissing', [name], { sheet: name })];
    const labels = (LABELS[name] ?? []).filter((label) => findLabel(sheet, label) === undefined);
    const headings = INPUT_LISTS.filter((list) => list.sheet === name && !hasList(sheet, list)).map((list) =>
      list.columns.flatMap((column) => (isNeeded(column) ? [column.heading] : [])),
    );
    return [labels, ...headings].flatMap((missing) =>
      missing.length > 0 ? [error('headingMissing', [name], { sheet: name, headings: missing.join('、') })] : [],
    );
  });
}
