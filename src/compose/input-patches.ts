import * as sheets from '../ledger/sheets.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import type { LedgerFacts } from './entries-sheet.ts';
import { putEntryKeys, putMissingCodes } from './entries-sheet.ts';
import { putEntryNames } from './entry-names.ts';
import { Grid } from './grid.ts';
import type { InputLayout } from './input-layout.ts';
import type { Made } from './input-sheets.ts';
import { inputStyles } from './input-styles.ts';
import { putMissingAmounts } from './missing-amounts.ts';
import { putProjectKeys } from './project-keys.ts';

/**
 * What 生成 writes into input sheets that are there: keys, names, sentinel, the watch over what is in no table, and government
 * codes that follow from the others. What was typed is left alone.
 */
export function inputPatches(
  known: LedgerFacts,
  layout: InputLayout,
  made: Made,
  standing: WorkbookSnapshot,
): SheetPlan[] {
  const { ledger } = known;
  const entries = new Grid();
  putMissingCodes(
    entries,
    layout.entries,
    ledger,
    standing.sheets.find(({ name }) => name === sheets.ENTRIES_SHEET)!,
  );
  putEntryKeys(entries, layout, known);
  putEntryNames(entries, layout, ledger.year, ledger);
  entries.text(layout.entries.sentinelRow, layout.entries.sentinelColumn, inputStyles.sentinel, sheets.SENTINEL);
  putMissingAmounts(entries, layout, made.tables, made.disclosure.scope);
  const projects = new Grid();
  putProjectKeys(projects, layout.projects, ledger.projects);
  projects.text(layout.projects.sentinelRow, layout.projects.sentinelColumn, inputStyles.sentinel, sheets.SENTINEL);
  return [patch(sheets.ENTRIES_SHEET, entries), patch(sheets.PROJECTS_SHEET, projects)];
}

/** Writes the cells of a grid into a sheet that is there. */
export function patch(name: string, grid: Grid): SheetPlan {
  return { name, mode: 'patch', cells: grid.cells, merges: [], columnWidths: [], rowHeights: [], validations: [] };
}
