import type { SheetReading } from '../ledger/read-sheets.ts';
import { ENTRIES_SHEET, PARAMETERS_SHEET, PROJECTS_SHEET } from '../ledger/sheets.ts';
import type { SheetPlan, WorkbookPlan } from '../workbook/plan.ts';
import type { CellPlace, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { codesSheet } from './codes-sheet.ts';
import { importEntriesPatch } from './import-entries-patch.ts';
import { importProjectsPatch } from './import-projects-patch.ts';
import { importUnitsPatch } from './import-units-patch.ts';
import type { Addition, PatchedInput } from './patched-input.ts';
import { foundInputLayout } from './input-layout.ts';
import type { InputLayout } from './input-layout.ts';

/**
 * What an import writes into input sheets that are there. The ledger may be incomplete: nothing is asked of what is typed there.
 * `first` is the place of the first entry. Lists that are too short grow; helper formulas, names and drop-down lists reach to their new ends.
 */
export function composeImport(
  snapshot: WorkbookSnapshot,
  { lists, places, raw }: SheetReading & { readonly lists: PatchedInput['lists'] },
  addition: Addition,
  year: number,
): { readonly plan: WorkbookPlan; readonly first: CellPlace } {
  const before = foundInputLayout(lists, places, raw as Parameters<typeof foundInputLayout>[2]);
  const inputOf = (name: string, layout: InputLayout): PatchedInput => ({
    sheet: snapshot.sheets.find((sheet) => sheet.name === name)!,
    lists,
    before,
    layout,
  });
  const units = importUnitsPatch(inputOf(PARAMETERS_SHEET, before), addition.units);
  const projects = importProjectsPatch(inputOf(PROJECTS_SHEET, units.layout), addition.projects);
  const entries = importEntriesPatch(inputOf(ENTRIES_SHEET, projects.layout), addition, year);
  const sheets: (SheetPlan | undefined)[] = [units.patch, entries.patch, projects.patch, codesSheet(year)];
  return { plan: { sheets: sheets.filter((sheet) => sheet !== undefined) }, first: entries.first };
}
