import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';
import { amountOf, codeOf, isBlank, textOf } from './cell-text.ts';
import { findLabel } from './find-label.ts';
import { findList } from './find-list.ts';
import type { FoundList } from './find-list.ts';
import { LedgerPlaces } from './ledger-places.ts';
import { missingParts } from './missing-parts.ts';
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
  /** Sheets or headings that are missing: then nothing else can be said. Otherwise rows that belong to nothing. */
  readonly problems: readonly Problem[];
}

/** The lists that formulas refer to, as they stand. */
export interface FoundLists {
  readonly units: FoundList;
  readonly supplements: FoundList;
  readonly entries: FoundList;
  readonly projects: FoundList;
  readonly amountUnitRow: number;
  /** Row of the labels of 未进表金额 in the sheet of the entries, where it has been written. */
  readonly missingAmountsRow: number | undefined;
  /** Whether the entries stand summed up on a sheet of their own. */
  readonly hasSums: boolean;
}

/** Reads the four input sheets. Empty rows are passed over; nothing is trimmed or guessed. */
export function readSheets(snapshot: WorkbookSnapshot): SheetReading {
  const places = new LedgerPlaces();
  const missing = missingParts(snapshot);
  if (missing.length > 0) return { raw: undefined, places, lists: undefined, problems: missing };

  const problems: Problem[] = [];
  const sheetOf = (name: string) => snapshot.sheets.find((sheet) => sheet.name === name)!;
  const parameters = sheetOf(sheets.PARAMETERS_SHEET);
  const entries = sheetOf(sheets.ENTRIES_SHEET);
  const projects = sheetOf(sheets.PROJECTS_SHEET);
  const performance = sheetOf(sheets.PERFORMANCE_SHEET);
  const lists = {
    units: findList(parameters, sheets.UNITS, sheets.SUPPLEMENTS)!,
    entries: findList(entries, sheets.ENTRIES)!,
    projects: findList(projects, sheets.PROJECTS)!,
  };
  const supplements = findList(parameters, sheets.SUPPLEMENTS)!;
  const approved = findList(parameters, sheets.APPROVED)!;
  const tasks = findList(performance, sheets.TASKS, sheets.INDICATORS)!;
  const indicators = findList(performance, sheets.INDICATORS)!;
  const raw = {
    ...readParameters(parameters, places),
    units: readRows(parameters, lists.units, sheets.UNITS.columns, ['units'], places),
    supplements: readRows(parameters, supplements, sheets.SUPPLEMENTS.columns, ['supplements'], places),
    approved: readApproved(parameters, approved, places),
    projects: readProjects(projects, lists.projects, places, problems),
    entries: readRows(entries, lists.entries, sheets.ENTRIES.columns, ['entries'], places),
    performance: {
      goals: textOf(readLabelled(performance, sheets.GOALS_LABEL, ['performance', 'goals'], places)),
      tasks: readRows(performance, tasks, sheets.TASKS.columns, ['performance', 'tasks'], places),
      indicators: readRows(performance, indicators, sheets.INDICATORS.columns, ['performance', 'indicators'], places),
    },
  };
  const amountUnitRow = places.get(['amountUnit'])!.row;
  const missingAmountsRow = findLabel(entries, sheets.MISSING_AMOUNTS_LABEL);
  const hasSums = snapshot.sheets.some(({ name, values }) => name === sheets.SUMS_SHEET && values.length > 0);
  return { raw, places, lists: { ...lists, supplements, amountUnitRow, missingAmountsRow, hasSums }, problems };
}

/** How a cell of a column is read. */
const READ = { text: textOf, code: codeOf, amount: amountOf, shown: textOf } as const;

/** One object a row; a blank cell leaves its field out where the ledger has a default, and shows as missing elsewhere. */
function readRows(
  sheet: SheetSnapshot,
  list: FoundList,
  columns: readonly InputColumn[],
  path: LedgerPath,
  places: LedgerPlaces,
): unknown[] {
  const typed = columns.filter((column) => column.kind !== 'shown');
  const fields = new Map(
    typed.map(({ field, heading }) => [field, { column: list.columns.get(field)!, heading }] as const),
  );
  // an empty list is missed where its first item would stand
  places.set(path, { sheet: sheet.name, row: list.headingRow + 1, ...fields.get(typed[0]!.field)! });
  const items: unknown[] = [];
  for (const row of list.rows) {
    const valueOf = ({ field }: InputColumn) => valueAt(sheet, row, list.columns.get(field)!);
    if (typed.every((column) => isBlank(valueOf(column)))) continue;
    places.setRow([...path, items.length], sheet.name, row, fields);
    const item: Record<string, unknown> = {};
    for (const column of typed) item[column.field] = READ[column.kind](valueOf(column));
    items.push(item);
  }
  return items;
}

/** Sources without an approved total are not checked. */
function readApproved(sheet: SheetSnapshot, list: FoundList, places: LedgerPlaces): unknown[] {
  const given = list.rows.filter((row) => !isBlank(valueAt(sheet, row, list.columns.get('amount')!)));
  return readRows(sheet, { ...list, rows: given }, sheets.APPROVED.columns, ['approved'], places);
}

function readParameters(sheet: SheetSnapshot, places: LedgerPlaces) {
  const [year, code, name, amountUnit, scope] = sheets.PARAMETERS.map(({ field, label }) =>
    readLabelled(sheet, label, field.split('.'), places),
  ) as [CellValue, CellValue, CellValue, CellValue, CellValue];
  return {
    year: /^\d{4}$/.test(String(year)) ? Number(year) : amountOf(year),
    department: { code: codeOf(code), name: textOf(name) },
    amountUnit: textOf(amountUnit),
    ...(isBlank(scope) ? {} : { scope: codeOf(scope) }),
  };
}

/** The value beside a label. */
function readLabelled(sheet: SheetSnapshot, label: string, path: LedgerPath, places: LedgerPlaces): CellValue {
  const row = findLabel(sheet, label)!;
  places.set(path, { sheet: sheet.name, row, column: 1, heading: label });
  return valueAt(sheet, row, 1);
}
