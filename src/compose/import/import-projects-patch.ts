import { PROJECTS, PROJECTS_SHEET } from '../../ledger/model/sheets.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { Grid } from '../../layout/cell-grid.ts';
import { firstFreeRow, grownLists, heightsFor, withRoomTo } from './grow-list.ts';
import type { AddedProject, PatchedInput } from './patched-input.ts';
import type { InputLayout } from '../input/input-layout.ts';
import { projectLists } from '../input/input-lists.ts';
import { putSentinel } from '../input/input-list-cells.ts';
import { patch } from '../input/input-patches.ts';
import { inputStyles } from '../input/input-styles.ts';
import { putProjectKey, putProjectNatures } from '../input/project-keys.ts';

const OWN_FIELDS = ['unit', 'code', 'name', 'kind'] as const;

/** Writes projects behind those that are there. Their keys are given by 生成: a key that is taken would be another's money. */
export function importProjectsPatch(
  { sheet, lists, before, layout: others }: PatchedInput,
  added: readonly AddedProject[],
): { readonly patch?: SheetPlan; readonly layout: InputLayout } {
  const found = lists.projects;
  const hasOtherUnits = others.units.sentinelRow !== before.units.sentinelRow;
  if (added.length === 0 && !hasOtherUnits) return { layout: others };
  const first = firstFreeRow(sheet, found, PROJECTS.columns);
  const projects = withRoomTo(first + added.length, before.projects, PROJECTS.spareRows);
  const layout: InputLayout = { ...others, projects };
  const isLonger = projects.sentinelRow !== found.sentinelRow;

  const grid = new Grid();
  for (let row = first; row < projects.sentinelRow; row++) {
    const project = added[row - first];
    if (!project && row < before.projects.sentinelRow) continue;
    const own = new Map<string, string>(OWN_FIELDS.map((field) => [field, project?.[field] ?? '']));
    for (const { field } of PROJECTS.columns) {
      grid.text(row, projects.columns.get(field)!, inputStyles.text, own.get(field) ?? '');
    }
    putProjectKey(grid, projects, row, '');
  }
  const widths = new Map(PROJECTS.columns.map(({ field, width }) => [projects.columns.get(field), width]));
  const rowHeights = heightsFor(grid.cells, before.projects.sentinelRow, (column) => widths.get(column));
  const kinds = new Map(added.map(({ kind }, index) => [first + index, kind]));
  putProjectNatures(grid, projects, (row) => kinds.get(row));
  if (isLonger) putSentinel(grid, projects, PROJECTS);
  const validations = grownLists(projectLists(layout), before.projects.sentinelRow, hasOtherUnits);
  return { patch: { ...patch(PROJECTS_SHEET, grid), rowHeights, validations }, layout };
}
