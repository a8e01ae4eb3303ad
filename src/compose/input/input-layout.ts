import { largest } from '../../base/lists.ts';
import { SOURCES } from '../../facts/sources.ts';
import {
  ENTRIES,
  MISSING_AMOUNTS_ABOVE,
  PROJECTS,
  ROUNDING_PLACE,
  SUPPLEMENTS,
  UNITS,
  type InputList,
} from '../../ledger/model/sheets.ts';
import type { RoundingMethod } from '../../ledger/model/schema.ts';
import type { FoundList } from '../../ledger/read/find-list.ts';
import type { LedgerPlaces } from '../../ledger/model/ledger-places.ts';
import type { NarrativeRows } from '../../ledger/read/read-narrative.ts';
import type { FoundLists, SourceRows } from '../../ledger/read/read-sheets.ts';
import { fixedRangeName } from '../../workbook/model/address.ts';
import { newNarrativeRows } from './narrative-rows.ts';

/** Where a list stands: its headings, its rows up to the sentinel, and its columns. Rows and columns count from 0. */
export interface ListLayout {
  readonly sheet: string;
  /** Column whose cell in the sentinel row holds the sentinel. */
  readonly sentinelColumn: number;
  readonly headingRow: number;
  readonly sentinelRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of the items, in their order. */
  readonly itemRows: readonly number[];
  /** First column of what is filled in by itself: keys. */
  readonly keyColumn: number;
}

/** Where everything stands that formulas of the input sheets refer to. */
export interface InputLayout {
  readonly entries: ListLayout;
  readonly projects: ListLayout;
  readonly units: ListLayout;
  readonly supplements: ListLayout;
  /** The list of the sources of funds, in 参数. */
  readonly sources: SourceRows;
  /** Row of the parameter 金额单位; its value stands in column B. */
  readonly amountUnitRow: number;
  /** How amounts are rounded (尾差处理). */
  readonly rounding: RoundingMethod;
  /** Where its label stands, in 参数; its value stands beside it. None where there is no room for it. */
  readonly roundingPlace: { readonly row: number; readonly column: number } | undefined;
  /** Row of the labels of 未进表金额; none where there is no room for them above the entries. */
  readonly missingAmountsRow: number | undefined;
  /** Whether the entries are summed up before the tables ask them. */
  readonly isSummedFirst: boolean;
  /** Rows of the lines of 情况说明·填报, and whether that sheet is there already. */
  readonly narrative: NarrativeRows;
  readonly hasNarrative: boolean;
}

/**
 * From how many entries on the ledger is summed up in rows of its own (底稿汇总) before the tables ask it. Below, every leaf of a
 * table asks the ledger itself, which is easier to follow (docs/decisions/0017).
 */
export const SUMMED_FROM = 200;

/** A list as it is written anew: its items from the first row on. */
export function newListLayout(list: InputList, items: number): ListLayout {
  const columns = new Map(list.columns.map((column, index) => [column.field, index]));
  return {
    sheet: list.sheet,
    sentinelColumn: 0,
    headingRow: list.headingRow,
    sentinelRow: list.headingRow + 1 + items + list.spareRows,
    columns,
    itemRows: Array.from({ length: items }, (_, index) => list.headingRow + 1 + index),
    keyColumn: list.columns.length + 1,
  };
}

/** The fifteen sources stand beside the units of a new sheet. */
const NEW_SOURCES: SourceRows = {
  headingRow: UNITS.headingRow,
  column: 5,
  rows: SOURCES.map((_, index) => UNITS.headingRow + 1 + index),
};

/** From the sentinel of a list to the headings of the next one below it: a blank row between them. */
const LINES_BETWEEN_LISTS = 2;

/** The layout of new input sheets. */
export function newInputLayout(
  counts: { units: number; supplements: number; projectRows: readonly number[]; projectDepth: number; entries: number },
  amountUnitRow: number,
  rounding: RoundingMethod,
): InputLayout {
  const projects = newListLayout(PROJECTS, counts.projectDepth);
  const units = newListLayout(UNITS, counts.units);
  const supplements = { ...SUPPLEMENTS, headingRow: units.sentinelRow + LINES_BETWEEN_LISTS };
  return {
    entries: newListLayout(ENTRIES, counts.entries),
    projects: { ...projects, itemRows: counts.projectRows.map((row) => PROJECTS.headingRow + 1 + row) },
    units,
    supplements: newListLayout(supplements, counts.supplements),
    sources: NEW_SOURCES,
    amountUnitRow,
    rounding,
    roundingPlace: ROUNDING_PLACE,
    missingAmountsRow: ENTRIES.headingRow - MISSING_AMOUNTS_ABOVE,
    isSummedFirst: counts.entries >= SUMMED_FROM,
    narrative: newNarrativeRows(),
    hasNarrative: true,
  };
}

/** A column of a list from its headings to its sentinel, fixed, with its sheet: it grows when rows are inserted. */
export function listRange(list: ListLayout, column: number): string {
  const rows = list.sentinelRow - list.headingRow + 1;
  return fixedRangeName(list.sheet, { row: list.headingRow, column, rows, columns: 1 });
}

/** The layout of input sheets as they stand; of the ledger only the number of its items matters. */
export function foundInputLayout(
  lists: FoundLists,
  places: LedgerPlaces,
  ledger: Readonly<Record<'entries' | 'projects' | 'supplements' | 'units', readonly unknown[]>> & {
    readonly rounding: RoundingMethod;
  },
): InputLayout {
  const rowsOf = (name: string, items: readonly unknown[], field: string) =>
    items.map((_, index) => places.get([name, index, field])!.row);
  return {
    entries: entriesLayout(lists.entries, rowsOf('entries', ledger.entries, 'unit'), ledger.rounding),
    projects: foundListLayout(PROJECTS, lists.projects, rowsOf('projects', ledger.projects, 'unit')),
    supplements: foundListLayout(SUPPLEMENTS, lists.supplements, rowsOf('supplements', ledger.supplements, 'code')),
    units: foundListLayout(UNITS, lists.units, rowsOf('units', ledger.units, 'code')),
    sources: lists.sources,
    amountUnitRow: lists.amountUnitRow,
    rounding: ledger.rounding,
    roundingPlace: lists.roundingPlace,
    missingAmountsRow: lists.missingAmountsRow ?? roomAbove(lists.entries.headingRow),
    // a workbook keeps the way that its tables go
    isSummedFirst: lists.hasSums || ledger.entries.length >= SUMMED_FROM,
    narrative: lists.narrative ?? newNarrativeRows(),
    hasNarrative: lists.narrative !== undefined,
  };
}

/** A list of version 0.1 gets a column for 尾差调整 between the amounts and the keys, where nothing stands. */
function entriesLayout(found: FoundList, itemRows: readonly number[], rounding: RoundingMethod): ListLayout {
  const layout = foundListLayout(ENTRIES, found, itemRows);
  const isMissing = rounding !== '累计法' && !found.columns.has('adjustment') && found.freeColumn !== undefined;
  return isMissing ? { ...layout, columns: new Map([...found.columns, ['adjustment', found.freeColumn]]) } : layout;
}

/** Title and hint stay above: where rows were deleted there may be no room. */
function roomAbove(headingRow: number): number | undefined {
  return headingRow >= ENTRIES.headingRow ? headingRow - MISSING_AMOUNTS_ABOVE : undefined;
}

/** Where rows were typed or pasted over the sentinel, the list ends with new spare rows below them. */
function foundListLayout(
  list: Omit<InputList, 'headingRow'>,
  found: FoundList,
  itemRows: readonly number[],
): ListLayout {
  const last = largest(itemRows, found.headingRow);
  const ends = found.sentinelRow !== undefined && found.sentinelRow > last;
  return {
    sheet: list.sheet,
    sentinelColumn: found.columns.get(list.columns[0]!.field)!,
    headingRow: found.headingRow,
    sentinelRow: ends ? found.sentinelRow : last + 1 + list.spareRows,
    columns: found.columns,
    itemRows,
    keyColumn: found.keyColumn ?? largest(found.columns.values()) + 2,
  };
}
