import { type CellValue, type SheetSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import type { FoundList } from './find-list.ts';
import { codeOf, isBlank, textOf } from './cell-text.ts';
import { error, type LedgerPath, type Problem } from '../model/problem.ts';
import type { LedgerPlaces } from '../model/ledger-places.ts';
import { INDICATOR_FIELDS, PROJECTS } from '../model/sheets.ts';

const OWN_FIELDS = ['unit', 'code', 'name', 'kind'] as const;

const COLUMNS = new Map(PROJECTS.columns.map((column) => [column.field, column]));

/** Projects with their indicators: a row without a project's own fields continues the project above. */
export function readProjects(
  sheet: SheetSnapshot,
  list: FoundList,
  places: LedgerPlaces,
  problems: Problem[],
): unknown[] {
  const projects: { indicators: Record<string, { name: CellValue; value: CellValue }[]> }[] = [];
  for (const row of list.rows) {
    const cell = (field: string) => {
      const value = valueAt(sheet, row, list.columns.get(field)!);
      return COLUMNS.get(field)!.kind === 'code' ? codeOf(value) : textOf(value);
    };
    const put = (path: LedgerPath, field: string) =>
      places.set(path, {
        sheet: sheet.name,
        row,
        column: list.columns.get(field)!,
        heading: COLUMNS.get(field)!.heading,
      });
    if (PROJECTS.columns.every((column) => isBlank(cell(column.field)))) continue;
    if (OWN_FIELDS.some((field) => !isBlank(cell(field)))) {
      for (const field of OWN_FIELDS) put(['projects', projects.length, field], field);
      const own = Object.fromEntries(OWN_FIELDS.map((field) => [field, cell(field)]));
      projects.push({ ...own, indicators: Object.fromEntries(INDICATOR_FIELDS.map((field) => [field, []])) });
    }
    const project = projects.at(-1);
    if (!project) {
      const path = ['projects', 'orphan', row];
      put(path, 'name');
      problems.push(error('projectWithoutName', path));
      continue;
    }
    for (const field of INDICATOR_FIELDS) {
      const indicator = { name: cell(field), value: cell(`${field}Value`) };
      if (isBlank(indicator.name) && isBlank(indicator.value)) continue;
      const indicators = project.indicators[field]!;
      const path = ['projects', projects.length - 1, 'indicators', field, indicators.length];
      put([...path, 'name'], field);
      put([...path, 'value'], `${field}Value`);
      indicators.push(indicator);
    }
  }
  return projects;
}
