import type { SheetReading } from '../../ledger/read/read-sheets.ts';
import { ENTRIES_SHEET, PARAMETERS_SHEET, PROJECTS_SHEET } from '../../ledger/model/sheets.ts';
import type { SheetPlan, WorkbookPlan } from '../../workbook/model/plan.ts';
import type { CellPlace, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import { codesSheet } from '../input/codes-sheet.ts';
import { importEntriesPatch } from './import-entries-patch.ts';
import { importProjectsPatch } from './import-projects-patch.ts';
import { importUnitsPatch } from './import-units-patch.ts';
import type { Addition, PatchedInput } from './patched-input.ts';
import { Grid } from '../../layout/cell-grid.ts';
import { patch } from '../input/input-patches.ts';
import { putSourceClosing } from '../input/source-closing.ts';
import { foundInputLayout, type InputLayout } from '../input/input-layout.ts';

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
  const parameters = withSourceClosing(units.patch, entries.layout);
  const sheets: (SheetPlan | undefined)[] = [parameters, entries.patch, projects.patch, codesSheet(year)];
  return { plan: { sheets: sheets.filter((sheet) => sheet !== undefined) }, first: entries.first };
}

/** What closes the sources stands in 参数, where units may come too: it reaches to the new end of the entries. */
function withSourceClosing(units: SheetPlan | undefined, layout: InputLayout): SheetPlan | undefined {
  const grid = new Grid();
  putSourceClosing(grid, layout, undefined);
  if (grid.cells.length === 0) return units;
  const { cells, ...plan } = units ?? patch(PARAMETERS_SHEET, new Grid());
  const rows = Array.from({ length: Math.max(cells.length, grid.cells.length) }, (_, row) => {
    const line = [...(cells[row] ?? [])];
    grid.cells[row]?.forEach((cell, column) => (line[column] = cell));
    return line;
  });
  return { ...plan, cells: rows };
}
