import { SOURCES } from '../../facts/sources.ts';
import { type CellValue, type SheetSnapshot, type WorkbookSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import { amountOf, codeOf, isBlank, isUnseen, subjectOf, textOf } from './cell-text.ts';
import { findLabel } from './find-label.ts';
import { findList, type FoundList } from './find-list.ts';
import { LedgerPlaces } from '../model/ledger-places.ts';
import { missingParts } from './missing-parts.ts';
import { uncalculatedCells } from './uncalculated.ts';
import type { LedgerPath, Problem } from '../model/problem.ts';
import { type NarrativeRows, readNarrative } from './read-narrative.ts';
import { readProjects } from './read-projects.ts';
import { readRounding } from './read-rounding.ts';
import * as sheets from '../model/sheets.ts';
import { type InputColumn, isNeeded } from '../model/sheets.ts';

/** The ledger as it was typed, not yet checked, and where each of its fields stands. */
export interface SheetReading {
  readonly raw: unknown;
  readonly places: LedgerPlaces;
  /** Where the lists stand; undefined where a sheet or its headings are missing. */
  readonly lists: FoundLists | undefined;
  /** Sheets or headings that are missing, or formulas without result: then nothing else can be said. Otherwise rows that belong to nothing. */
  readonly problems: readonly Problem[];
}

/** Where the list of the sources of funds stands. */
export interface SourceRows {
  readonly headingRow: number;
  readonly column: number;
  /** In the order of the sources. */
  readonly rows: readonly number[];
}

/** The lists that formulas refer to, as they stand. */
export interface FoundLists {
  readonly units: FoundList;
  readonly supplements: FoundList;
  readonly entries: FoundList;
  readonly projects: FoundList;
  /** 资金来源 in 参数: its headings, the column of its names, and the row of each of the fifteen. */
  readonly sources: SourceRows;
  readonly amountUnitRow: number;
  /** Where 尾差处理 stands in 参数, or where there is room for it. */
  readonly roundingPlace: { readonly row: number; readonly column: number } | undefined;
  /** Row of the labels of 未进表金额 in the sheet of the entries, where it has been written. */
  readonly missingAmountsRow: number | undefined;
  /** Whether the entries stand summed up on a sheet of their own. */
  readonly hasSums: boolean;
  /** Rows of the lines of 情况说明·填报; undefined where the workbook has no such sheet. */
  readonly narrative: NarrativeRows | undefined;
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
  const uncalculated = uncalculatedCells(
    [
      { sheet: parameters, list: lists.units, columns: sheets.UNITS.columns },
      { sheet: parameters, list: supplements, columns: sheets.SUPPLEMENTS.columns },
      { sheet: parameters, list: approved, columns: sheets.APPROVED.columns },
      { sheet: entries, list: lists.entries, columns: sheets.ENTRIES.columns },
      { sheet: projects, list: lists.projects, columns: sheets.PROJECTS.columns },
      { sheet: performance, list: tasks, columns: sheets.TASKS.columns },
      { sheet: performance, list: indicators, columns: sheets.INDICATORS.columns },
    ],
    places,
  );
  // whatever else is wrong may be right once they are calculated
  if (uncalculated.length > 0) return { raw: undefined, places, lists: undefined, problems: uncalculated };
  const { rounding, place: roundingPlace } = readRounding(parameters, lists.entries, places);
  const raw = {
    ...readParameters(parameters, places),
    rounding,
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
  const form = snapshot.sheets.find(({ name, values }) => name === sheets.NARRATIVE_SHEET && values.length > 0);
  const narrative = form && readNarrative(form, places);
  const terms = form && findList(form, sheets.TERMS);
  const typedTerms = terms ? readRows(form, terms, sheets.TERMS.columns, ['narrative', 'terms'], places) : [];
  const amountUnitRow = places.get(['amountUnit'])!.row;
  const missingAmountsRow = findLabel(entries, sheets.MISSING_AMOUNTS_LABEL);
  const hasSums = snapshot.sheets.some(({ name, values }) => name === sheets.SUMS_SHEET && values.length > 0);
  return {
    raw: { ...raw, ...narrativePart(narrative?.raw, typedTerms) },
    places,
    lists: {
      ...lists,
      supplements,
      sources: sourceRows(parameters, approved),
      amountUnitRow,
      roundingPlace,
      missingAmountsRow,
      hasSums,
      narrative: narrative?.rows,
    },
    problems,
  };
}

/** What was typed for the text; nothing where nothing was. */
function narrativePart(raw: Readonly<Record<string, unknown>> | undefined, terms: readonly unknown[]) {
  const narrative = { ...raw, ...(terms.length > 0 && { terms }) };
  return Object.keys(narrative).length > 0 ? { narrative } : {};
}

/** How a cell of a column is read. */
const READ = {
  text: textOf,
  code: codeOf,
  subject: subjectOf,
  amount: amountOf,
  adjustment: amountOf,
  shown: textOf,
} as const;

/** One object a row; a blank cell leaves its field out where the ledger has a default, and shows as missing elsewhere. */
function readRows(
  sheet: SheetSnapshot,
  list: FoundList,
  columns: readonly InputColumn[],
  path: LedgerPath,
  places: LedgerPlaces,
): unknown[] {
  const typed = columns.filter(({ field, kind }) => kind !== 'shown' && list.columns.has(field));
  const fields = new Map(
    typed.map(({ field, heading }) => [field, { column: list.columns.get(field)!, heading }] as const),
  );
  // an empty list is missed where its first item would stand
  places.set(path, { sheet: sheet.name, row: list.headingRow + 1, ...fields.get(typed[0]!.field)! });
  const items: unknown[] = [];
  for (const row of list.rows) {
    const valueOf = ({ field }: InputColumn) => valueAt(sheet, row, list.columns.get(field)!);
    if (typed.every((column) => !isNeeded(column) || isUnseen(valueOf(column)))) continue;
    places.setRow([...path, items.length], sheet.name, row, fields);
    const item: Record<string, unknown> = {};
    for (const column of typed) item[column.field] = READ[column.kind](valueOf(column));
    items.push(item);
  }
  return items;
}

/** Where the fifteen sources stand; one whose name was typed over, where it stands in a new sheet. */
function sourceRows(sheet: SheetSnapshot, { headingRow, columns, rows }: FoundList): SourceRows {
  const column = columns.get('source')!;
  const rowOf = new Map(rows.map((row) => [valueAt(sheet, row, column), row]));
  return { headingRow, column, rows: SOURCES.map(({ name }, index) => rowOf.get(name) ?? headingRow + 1 + index) };
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
