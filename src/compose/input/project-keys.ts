import { PROJECT_NATURE, projectKey, type ProjectKind } from '../../facts/fact.ts';
import type { Project } from '../../ledger/model/schema.ts';
import { cellName } from '../../workbook/model/address.ts';
import type { Grid } from '../../layout/cell-grid.ts';
import type { ListLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';

/** Key columns beside the projects, from the list's first key column on. */
export const PROJECT_KEYS = { project: 0, nature: 1 } as const;

/**
 * The key of a project is fixed text, not its position: rows may be inserted above it later. Its nature follows its type.
 */
export function putProjectKeys(grid: Grid, layout: ListLayout, projects: readonly Project[]): void {
  const kinds = new Map(layout.itemRows.map((row, index) => [row, projects[index]!.kind]));
  putProjectNatures(grid, layout, (row) => kinds.get(row));
  const indexOfRow = new Map(layout.itemRows.map((row, index) => [row, index]));
  for (let row = layout.headingRow + 1; row < layout.sentinelRow; row++) {
    const index = indexOfRow.get(row);
    putProjectKey(grid, layout, row, index === undefined ? '' : projectKey(index));
  }
}

/** Writes the key of one project; '' where none has been given yet. */
export function putProjectKey(grid: Grid, layout: ListLayout, row: number, key: string): void {
  grid.text(row, layout.keyColumn + PROJECT_KEYS.project, inputStyles.fixedKey, key);
}

/** Writes the headings and the nature of every row of the projects, spare rows included. */
export function putProjectNatures(
  grid: Grid,
  layout: ListLayout,
  kindAt: (row: number) => ProjectKind | undefined,
): void {
  const column = layout.keyColumn;
  grid.text(layout.headingRow, column + PROJECT_KEYS.project, inputStyles.heading, '项目键');
  grid.text(layout.headingRow, column + PROJECT_KEYS.nature, inputStyles.heading, '性质键');
  const natures = Object.entries(PROJECT_NATURE);
  for (let row = layout.headingRow + 1; row < layout.sentinelRow; row++) {
    const cell = `$${cellName(row, layout.columns.get('kind')!)}`;
    const formula = natures.reduceRight((rest, [name, key]) => `IF(${cell}="${name}","${key}",${rest})`, '""');
    const kind = kindAt(row);
    grid.formula(row, column + PROJECT_KEYS.nature, inputStyles.key, `=${formula}`, kind ? PROJECT_NATURE[kind] : '');
  }
}
