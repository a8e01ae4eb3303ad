import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';
import type { FoundList } from './find-list.ts';
import { isBlank, textOf } from './cell-text.ts';
import { error } from './problem.ts';
import type { Problem } from './problem.ts';
import type { LedgerPlaces } from './ledger-places.ts';
import { INDICATOR_FIELDS, PROJECTS } from './sheets.ts';

const OWN_FIELDS = ['unit', 'code', 'name', 'kind'] as const;

/** Projects with their indicators: a row without a project's own fields continues the project above. */
export function readProjects(
  sheet: SheetSnapshot,
  list: FoundList,
  places: LedgerPlaces,
  problems: Problem[],
): unknown[] {
  const projects: { indicators: Record<string, { name: string | number; value: string | number }[]> }[] = [];
  for (const row of list.rows) {
    const cell = (field: string) => textOf(valueAt(sheet, row, list.columns.get(field)!));
    const place = (field: string) => ({ sheet: sheet.name, row, column: list.columns.get(field)! });
    if (PROJECTS.columns.every((column) => isBlank(cell(column.field)))) continue;
    const [unit, code, name, kind] = OWN_FIELDS.map(cell);
    if (unit || code || name || kind) {
      for (const field of OWN_FIELDS) places.set(['projects', projects.length, field], place(field));
      projects.push(
        Object.assign(
          { unit, code, name, kind },
          { indicators: Object.fromEntries(INDICATOR_FIELDS.map((field) => [field, []])) },
        ),
      );
    }
    const project = projects.at(-1);
    if (!project) {
      const path = ['projects', 'orphan', row, 'name'];
      places.set(path, place('name'));
      problems.push(error('projectWithoutName', path));
      continue;
    }
    for (const field of INDICATOR_FIELDS) {
      const indicator = { name: cell(field), value: cell(`${field}Value`) };
      if (indicator.name !== '' || indicator.value !== '') project.indicators[field]!.push(indicator);
    }
  }
  return projects;
}
