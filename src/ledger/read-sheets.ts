import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';
import { isBlank, textOf } from './cell-text.ts';
import { findList } from './find-list.ts';
import type { FoundList } from './find-list.ts';
import { error } from './problem.ts';
import { LedgerPlaces } from './ledger-places.ts';
import type { LedgerPath, Problem } from './problem.ts';
import { readProjects } from './read-projects.ts';
import * as sheets from './sheets.ts';
import type { InputColumn } from './sheets.ts';

/** The ledger as it was typed, not yet checked, and where each of its fields stands. */
export interface SheetReading {
  readonly raw: unknown;
  readonly places: LedgerPlaces;
  /** Where the lists stand; undefined where a sheet or its headings are missing. */
  readonly lists: FoundLists | undefined;
  /** Sheets or headings that are missing: then nothing else can be said. */
  readonly problems: readonly Problem[];
}

/** The lists that formulas refer to, as they stand. */
export interface FoundLists {
  readonly units: FoundList;
  readonly entries: FoundList;
  readonly projects: FoundList;
  readonly amountUnitRow: number;
}

/** Reads the four input sheets. Empty rows are passed over; nothing is trimmed or guessed. */
export function readSheets(snapshot: WorkbookSnapshot): SheetReading {
  const places = new LedgerPlaces();
  const byName = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const missing = sheets.INPUT_SHEETS.filter((name) => !byName.has(name));
  if (missing.length > 0) {
    return {
      raw: undefined,
      places,
      lists: undefined,
      problems: missing.map((sheet) => error('sheetMissing', [sheet], { sheet })),
    };
  }
  const parameters = byName.get(sheets.PARAMETERS_SHEET)!;
  const entries = byName.get(sheets.ENTRIES_SHEET)!;
  const projects = byName.get(sheets.PROJECTS_SHEET)!;
  const performance = byName.get(sheets.PERFORMANCE_SHEET)!;
  const lists = {
    units: findList(parameters, sheets.UNITS),
    entries: findList(entries, sheets.ENTRIES),
    projects: findList(projects, sheets.PROJECTS),
    tasks: findList(performance, sheets.TASKS, sheets.INDICATORS),
    indicators: findList(performance, sheets.INDICATORS),
  };
  const declared = {
    units: sheets.UNITS,
    entries: sheets.ENTRIES,
    projects: sheets.PROJECTS,
    tasks: sheets.TASKS,
    indicators: sheets.INDICATORS,
  };
  const problems = Object.entries(lists).flatMap(([name, list]) => {
    const { sheet, columns } = declared[name as keyof typeof declared];
    const headings = columns.filter((column) => column.kind !== 'shown').map((column) => column.heading);
    return list ? [] : [error('headingMissing', [sheet], { sheet, headings: headings.join('、') })];
  });
  if (problems.length > 0) return { raw: undefined, places, lists: undefined, problems };

  const rowsOf = (name: 'units' | 'entries' | 'tasks' | 'indicators', sheet: SheetSnapshot, path: LedgerPath) =>
    readRows(sheet, lists[name]!, declared[name].columns, path, places);
  const raw = {
    ...readParameters(parameters, places),
    units: rowsOf('units', parameters, ['units']),
    projects: readProjects(projects, lists.projects!, places, problems),
    entries: rowsOf('entries', entries, ['entries']),
    performance: {
      goals: readGoals(performance, places),
      tasks: rowsOf('tasks', performance, ['performance', 'tasks']),
      indicators: rowsOf('indicators', performance, ['performance', 'indicators']),
    },
  };
  const amountUnitRow = places.get(['amountUnit'])?.row;
  if (amountUnitRow === undefined) {
    const details = { sheet: sheets.PARAMETERS_SHEET, headings: '金额单位' };
    problems.push(error('headingMissing', [sheets.PARAMETERS_SHEET], details));
    return { raw, places, lists: undefined, problems };
  }
  const { units, entries: entryList, projects: projectList } = lists;
  return {
    raw,
    places,
    lists: { units: units!, entries: entryList!, projects: projectList!, amountUnitRow },
    problems,
  };
}

/** One object a row; a blank cell leaves its field out where the ledger has a default, and shows as missing elsewhere. */
function readRows(
  sheet: SheetSnapshot,
  list: FoundList,
  columns: readonly InputColumn[],
  path: LedgerPath,
  places: LedgerPlaces,
): unknown[] {
  const typed = columns.filter((column) => column.kind !== 'shown');
  const items: unknown[] = [];
  for (const row of list.rows) {
    const cells = typed.map((column) => ({ column, value: valueAt(sheet, row, list.columns.get(column.field)!) }));
    if (cells.every(({ value }) => isBlank(value))) continue;
    const index = items.length;
    for (const { column } of cells) {
      places.set([...path, index, column.field], { sheet: sheet.name, row, column: list.columns.get(column.field)! });
    }
    items.push(
      Object.fromEntries(
        cells.map(({ column, value }) => [column.field, column.kind === 'amount' ? amountOf(value) : textOf(value)]),
      ),
    );
  }
  return items;
}

function readParameters(sheet: SheetSnapshot, places: LedgerPlaces) {
  const values = sheets.PARAMETERS.map(({ field, label }) => {
    const row = sheet.values.findIndex((cells) => cells[0] === label);
    if (row < 0) return null;
    places.set(field.split('.'), { sheet: sheet.name, row, column: 1 });
    return valueAt(sheet, row, 1);
  });
  const [year, code, name, amountUnit] = values;
  const yearText = textOf(year!);
  return {
    year: /^\d{4}$/.test(yearText) ? Number(yearText) : amountOf(year!),
    department: { code: textOf(code!), name: textOf(name!) },
    amountUnit: textOf(amountUnit!),
  };
}

function readGoals(sheet: SheetSnapshot, places: LedgerPlaces): string {
  const row = sheet.values.findIndex((cells) => cells[0] === sheets.GOALS_LABEL);
  if (row < 0) return '';
  places.set(['performance', 'goals'], { sheet: sheet.name, row, column: 1 });
  return textOf(valueAt(sheet, row, 1));
}

/** A number stays one; anything else is left as it is, for the schema to refuse. */
const amountOf = (value: CellValue) => (isBlank(value) ? undefined : value);
