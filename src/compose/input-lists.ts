import { PROJECT_KINDS } from '../facts/fact.ts';
import { SOURCES } from '../facts/sources.ts';
import { UNIT_KINDS } from '../ledger/schema.ts';
import { CODES_SHEET, PARAMETERS_SHEET } from '../ledger/sheets.ts';
import type { Area } from '../workbook/address.ts';
import type { ListValidation } from '../workbook/plan.ts';
import { codesArea } from './codes-sheet.ts';
import type { InputLayout, ListLayout } from './input-layout.ts';
import { SOURCE_LIST } from './source-list.ts';

/** Drop-down lists of 底稿. */
export function entryLists({ entries, units }: InputLayout, year: number): ListValidation[] {
  const sources = { row: SOURCE_LIST.row + 1, column: SOURCE_LIST.column, rows: SOURCES.length, columns: 1 };
  return [
    unitList(entries, units),
    ...(['functional', 'departmental', 'governmental'] as const).map((kind) => ({
      area: listArea(entries, kind),
      items: { sheet: CODES_SHEET, area: codesArea(kind, year) },
      // Codes that the standard's list lacks may be named under 补充科目.
      strict: false,
    })),
    { area: listArea(entries, 'source'), items: { sheet: PARAMETERS_SHEET, area: sources }, strict: true },
  ];
}

/** Drop-down lists of 项目与绩效. */
export function projectLists({ projects, units }: InputLayout): ListValidation[] {
  return [unitList(projects, units), { area: listArea(projects, 'kind'), items: PROJECT_KINDS, strict: true }];
}

/** Drop-down lists of the units in 参数. */
export function unitLists({ units }: InputLayout): ListValidation[] {
  return [{ area: listArea(units, 'kind'), items: UNIT_KINDS, strict: true }];
}

function unitList(list: ListLayout, units: ListLayout): ListValidation {
  const items = { sheet: PARAMETERS_SHEET, area: listArea(units, 'code') };
  return { area: listArea(list, 'unit'), items, strict: true };
}

function listArea(list: ListLayout, field: string): Area {
  const rows = list.sentinelRow - list.headingRow - 1;
  return { row: list.headingRow + 1, column: list.columns.get(field)!, rows, columns: 1 };
}
