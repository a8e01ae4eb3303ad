import { PROJECT_NATURE, projectKey } from '../facts/fact.ts';
import type { Project } from '../ledger/schema.ts';
import { cellName } from '../workbook/address.ts';
import type { Grid } from './grid.ts';
import type { ListLayout } from './input-layout.ts';
import { inputStyles } from './input-styles.ts';

/** Key columns beside the projects, from the list's first key column on. */
export const PROJECT_KEYS = { project: 0, nature: 1 } as const;

/**
 * The key of a project is fixed text, not its position: rows may be inserted above it later. Its nature follows its type.
 */
export function putProjectKeys(grid: Grid, layout: ListLayout, projects: readonly Project[]): void {
  const column = layout.keyColumn;
  grid.text(layout.headingRow, column + PROJECT_KEYS.project, inputStyles.heading, '项目键');
  grid.text(layout.headingRow, column + PROJECT_KEYS.nature, inputStyles.heading, '性质键');
  const indexOfRow = new Map(layout.itemRows.map((row, index) => [row, index]));
  const kind = layout.columns.get('kind')!;
  for (let row = layout.headingRow + 1; row < layout.sentinelRow; row++) {
    const index = indexOfRow.get(row);
    grid.text(row, column + PROJECT_KEYS.project, inputStyles.fixedKey, index === undefined ? '' : projectKey(index));
    const cell = `$${cellName(row, kind)}`;
    const natures = Object.entries(PROJECT_NATURE);
    const formula = natures.reduceRight((rest, [name, key]) => `IF(${cell}="${name}","${key}",${rest})`, '""');
    const result = index === undefined ? '' : PROJECT_NATURE[projects[index]!.kind];
    grid.formula(row, column + PROJECT_KEYS.nature, inputStyles.key, `=${formula}`, result);
  }
}
