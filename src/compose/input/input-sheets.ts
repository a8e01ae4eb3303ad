import { type Ledger, AMOUNT_UNITS, DEPARTMENT_SCOPE, ROUNDING_METHODS } from '../../ledger/model/schema.ts';
import * as sheets from '../../ledger/model/sheets.ts';
import type { InputList } from '../../ledger/model/sheets.ts';
import { performanceForm } from '../../ledger/model/performance-form.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { codesSheet } from './codes-sheet.ts';
import { putEntries, putEntryKeys } from './entries-sheet.ts';
import type { LedgerFacts } from './ledger-facts.ts';
import { entryKeys } from './entry-keys.ts';
import { putRoundingMethod, putSourceClosing, roundingList } from './source-closing.ts';
import { putEntryNames } from './entry-names.ts';
import { type InputLayout, newInputLayout, newListLayout } from './input-layout.ts';
import { putHeadings, putList, putSentinel } from './input-list-cells.ts';
import { entryLists, projectLists, unitLists } from './input-lists.ts';
import { headed, inputSheetPlan } from './input-sheet-plan.ts';
import { inputStyles } from './input-styles.ts';
import { putMissingAmounts } from './missing-amounts.ts';
import { narrativeSheet } from './narrative-sheet.ts';
import type { NeededFacts } from './narrative-states.ts';
import type { PlacedTable } from '../../layout/placed-table.ts';
import { PROJECT_KEYS, putProjectKeys } from './project-keys.ts';
import { projectLines } from './project-lines.ts';
import { SOURCE_COLUMNS, putSourceList } from './source-list.ts';

/** What is known when empty input sheets are written. */
export interface NewLedger {
  readonly year: number;
  readonly department: { readonly code: string; readonly name: string };
}

/** The tables that were made of the ledger. */
export interface ComposedDisclosure {
  readonly disclosure: Disclosure;
  readonly tables: ReadonlyMap<TableId, PlacedTable>;
  /** What the text that was made with them needs. */
  readonly needed: NeededFacts;
}

/** Where everything will stand in new input sheets. */
export function layoutFor(ledger: Ledger | undefined): InputLayout {
  const lines = projectLines(ledger?.projects ?? []);
  return newInputLayout(
    {
      units: ledger?.units.length ?? 0,
      supplements: ledger?.supplements.length ?? 0,
      projectRows: lines.flatMap((line, index) => (line.first ? [index] : [])),
      projectDepth: lines.length,
      entries: ledger?.entries.length ?? 0,
    },
    sheets.PARAMETERS_ROW + sheets.PARAMETERS.findIndex((parameter) => parameter.field === 'amountUnit'),
    ledger?.rounding ?? ROUNDING_METHODS[0],
  );
}

/** The input sheets and the codes to choose from, new: of a ledger, or empty. `composition` adds the watch over what is in no table. */
export function inputSheets(
  begin: NewLedger,
  known: LedgerFacts | undefined,
  composition?: ComposedDisclosure,
): SheetPlan[] {
  const ledger = known?.ledger;
  const layout = layoutFor(ledger);
  return [
    parametersSheet(begin, known, layout),
    entriesSheet(begin.year, known, layout, composition),
    projectsSheet(ledger, layout),
    performanceSheet(ledger),
    narrativeSheet(ledger?.narrative, composition?.needed),
    codesSheet(begin.year),
  ];
}

function parametersSheet(begin: NewLedger, known: LedgerFacts | undefined, layout: InputLayout): SheetPlan {
  const ledger = known?.ledger;
  const grid = headed(sheets.PARAMETERS_SHEET);
  const values: Record<string, string | number> = {
    year: begin.year,
    'department.code': begin.department.code,
    'department.name': begin.department.name,
    amountUnit: ledger?.amountUnit ?? AMOUNT_UNITS[0],
    scope: ledger?.scope ?? DEPARTMENT_SCOPE,
  };
  sheets.PARAMETERS.forEach(({ field, label }, index) => {
    const row = sheets.PARAMETERS_ROW + index;
    grid.text(row, 0, inputStyles.label, label);
    const value = values[field]!;
    if (typeof value === 'number') grid.put(row, 1, inputStyles.year, { number: value });
    else grid.text(row, 1, inputStyles.text, value);
  });
  grid.text(sheets.UNITS.headingRow - 1, 0, inputStyles.hint, '所属预算单位（单位编码 6 位，前 3 位是部门编码）');
  grid.text(
    sheets.UNITS.headingRow - 1,
    layout.sources.column,
    inputStyles.hint,
    '资金来源一览（批复数填了才核对，单位同底稿；其余不必修改）',
  );
  putList(grid, sheets.UNITS, layout.units, ledger?.units ?? firstUnit(begin));
  putList(grid, sheets.SUPPLEMENTS, layout.supplements, ledger?.supplements ?? []);
  putSourceList(grid, layout, ledger?.approved ?? []);
  putRoundingMethod(grid, layout, known);
  putSourceClosing(grid, layout, known);
  return inputSheetPlan(sheets.PARAMETERS_SHEET, grid, [14, 44, 12, 4, 4, 30, 12, 9, 9, 16, 9, 12, 14, 14], {
    // 尾差处理 is chosen above the keys of the sources themselves
    hiddenColumns: [SOURCE_COLUMNS.fund, SOURCE_COLUMNS.origin].map((offset) => layout.sources.column + offset),
    validations: [
      ...roundingList(layout),
      { area: { row: layout.amountUnitRow, column: 1, rows: 1, columns: 1 }, items: AMOUNT_UNITS, strict: true },
      ...unitLists(layout),
    ],
  });
}

/** Most departments have one unit of the same name, numbered 001. */
function firstUnit({ department: { code, name } }: NewLedger): Record<string, string>[] {
  return code === '' ? [] : [{ code: `${code}001`, name, kind: '' }];
}

/** Unit and functional code stay in sight at the left. */
const FROZEN_CODES = 2;

function entriesSheet(
  year: number,
  known: LedgerFacts | undefined,
  layout: InputLayout,
  composition: ComposedDisclosure | undefined,
): SheetPlan {
  const ledger = known?.ledger;
  const grid = headed(sheets.ENTRIES_SHEET);
  putHeadings(grid, sheets.ENTRIES, layout.entries);
  putEntries(grid, layout.entries, ledger);
  putEntryNames(grid, layout, year, ledger);
  putEntryKeys(grid, layout, known);
  putSentinel(grid, layout.entries, sheets.ENTRIES);
  if (composition) putMissingAmounts(grid, layout, composition.tables, composition.disclosure.scope);
  const widths = sheets.ENTRIES.columns.map((one) => one.width);
  const keys = entryKeys(layout.rounding);
  return inputSheetPlan(sheets.ENTRIES_SHEET, grid, [...widths, 4, ...keys.map(() => 10)], {
    list: layout.entries,
    frozenColumns: FROZEN_CODES,
    hiddenColumns: keys.map((_, index) => layout.entries.keyColumn + index),
    validations: entryLists(layout, year),
  });
}

function projectsSheet(ledger: Ledger | undefined, layout: InputLayout): SheetPlan {
  const grid = headed(sheets.PROJECTS_SHEET);
  const lines = projectLines(ledger?.projects ?? []).map((line) => line.fields);
  putList(grid, sheets.PROJECTS, layout.projects, lines);
  putProjectKeys(grid, layout.projects, ledger?.projects ?? []);
  const widths = sheets.PROJECTS.columns.map((one) => one.width);
  const { keyColumn } = layout.projects;
  return inputSheetPlan(sheets.PROJECTS_SHEET, grid, [...widths, 4, 8, 8], {
    list: layout.projects,
    hiddenColumns: Object.values(PROJECT_KEYS).map((offset) => keyColumn + offset),
    validations: projectLists(layout),
  });
}

function performanceSheet(ledger: Ledger | undefined): SheetPlan {
  const { goals, tasks, indicators } = ledger?.performance ?? performanceForm;
  const grid = headed(sheets.PERFORMANCE_SHEET);
  grid.text(sheets.GOALS_ROW, 0, inputStyles.label, sheets.GOALS_LABEL);
  grid.text(sheets.GOALS_ROW, 1, inputStyles.text, goals);
  const taskList = newListLayout(sheets.TASKS, tasks.length);
  putList(grid, sheets.TASKS, taskList, tasks);
  const indicatorForm: InputList = { ...sheets.INDICATORS, headingRow: taskList.sentinelRow + 2 };
  putList(grid, indicatorForm, newListLayout(indicatorForm, indicators.length), indicators);
  return inputSheetPlan(
    sheets.PERFORMANCE_SHEET,
    grid,
    sheets.INDICATORS.columns.map((one) => one.width),
  );
}
