import type { Settings } from '../../workbook/port/history.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import type { Area } from '../../workbook/model/address.ts';
import { filledParts } from './filled-parts.ts';
import { requestNames, type Overview } from './request-names.ts';
import { requestSheets, type RequestedSheet } from './request-sheets.ts';
import { ExcelProblem, type ExcelProblemCode } from '../requests/errors.ts';
import { calculate } from '../requests/calculate.ts';
import { loadAreas, type LoadedArea } from '../requests/load-areas.ts';
import { requestSettings } from '../settings/settings.ts';
import { type FoundXmlParts, readXmlParts, requestXmlParts } from '../settings/xml-parts.ts';
import { inExcel } from '../requests/run.ts';
import { sheetsWithCells } from './sheets-with-cells.ts';
import { snapshotOf, type UsedCells } from './snapshot-of.ts';

/** How many rows of each sheet the first answer brings; where that is more than it can carry, much fewer. */
const ROWS = [2_000, 200, 1] as const;
/** How many sheets are requested before their number is known. */
const SHEETS = 40;
/** What another way of reading cannot help. */
const AS_IT_IS: readonly ExcelProblemCode[] = ['cellEditing', 'busy'];

/**
 * Everything that the named sheets hold (all sheets without names), what is kept under these keys, and the documents of these
 * namespaces: one round trip, more only for what one answer cannot carry.
 */
export async function read(
  names?: readonly string[],
  notes: readonly string[] = [],
  xmlParts: readonly string[] = [],
): Promise<WorkbookSnapshot> {
  const first = await readFirst(names, { notes, xmlParts });
  const requested = first.overview.isManual && !names ? await readCalculated({ notes, xmlParts }) : first;
  const rest = await filledParts(requested.sheets.flatMap((sheet) => sheet.rest ?? []));
  const loaded = await loadAreas(rest, 'values,formulas');
  const sheets = requested.sheets.map((sheet) =>
    sheetOf(
      sheet,
      rest.flatMap(({ sheet: name, area }, index) => (name === sheet.name ? [cellsOf(area, loaded[index]!)] : [])),
    ),
  );
  return {
    sheets,
    ...(!names && requested.overview.names.length > 0 && { names: requested.overview.names }),
    ...(notes.length > 0 && { notes: requested.notes }),
    ...(xmlParts.length > 0 && { xmlParts: requested.xmlParts }),
  };
}

/** The figures of a whole workbook are what is audited and printed: they are calculated before. */
async function readCalculated(besides: Omit<Besides, 'withSheetNames'>): Promise<First> {
  await calculate();
  return readFirst(undefined, besides);
}

/**
 * Loads the named sheets at the end of a request that writes them; after the round trip the result gives them, null where
 * that was not all.
 */
export function readBack({ workbook }: Excel.RequestContext, names: readonly string[]): () => WorkbookSnapshot | null {
  const requested = requestSheets(
    names.map((name) => workbook.worksheets.getItemOrNullObject(name)),
    ROWS[0],
  );
  return () => {
    const sheets = requested();
    return sheets.some(({ rest }) => rest) ? null : { sheets: sheets.map((sheet) => sheetOf(sheet)) };
  };
}

function sheetOf({ name, area, first }: RequestedSheet, rest: readonly UsedCells[] = []): SheetSnapshot {
  return snapshotOf(name, [...(area && first ? [cellsOf(area, first)] : []), ...rest]);
}

function cellsOf({ row, column }: Area, { values, formulas }: LoadedArea): UsedCells {
  return { rowIndex: row, columnIndex: column, values, formulas };
}

interface First {
  readonly overview: Overview;
  readonly sheets: readonly RequestedSheet[];
  readonly notes: Settings;
  readonly xmlParts: FoundXmlParts;
}

/** What is read besides sheets: keys of notes, namespaces of documents. */
interface Besides {
  readonly notes: readonly string[];
  readonly xmlParts: readonly string[];
  /** Also the names of single sheets. */
  readonly withSheetNames: boolean;
}

async function readFirst(
  names: readonly string[] | undefined,
  besides: Omit<Besides, 'withSheetNames'>,
): Promise<First> {
  let known = names;
  let isSearched = false;
  let partsApart = false;
  let withSheetNames = true;
  for (let attempt = 0; attempt < ROWS.length; attempt++) {
    try {
      const first = await readAll(known, { ...besides, withSheetNames }, ROWS[attempt]!, partsApart);
      if (known || first.sheets.length === first.overview.sheets.length) return first;
      known = first.overview.sheets;
    } catch (error) {
      if (!(error instanceof ExcelProblem) || AS_IT_IS.includes(error.code)) throw error;
      if (error.code === 'tooLarge') continue;
      if (error.code === 'otherWorkbook') {
        if (!withSheetNames) throw error;
        withSheetNames = false;
        attempt--;
        continue;
      }
      // perhaps this Excel does not walk from sheet to sheet, or from a document that is not there, as we think
      partsApart = true;
      if (!known) known = await sheetNames();
      else if (!isSearched) {
        isSearched = true;
        known = await sheetsWithCells(known);
        attempt--;
      }
    }
  }
  return readAll(known, { ...besides, withSheetNames }, 1, partsApart);
}

/** Documents come with the sheets, or, where they cannot, in round trips of their own. */
async function readAll(
  names: readonly string[] | undefined,
  besides: Besides,
  rows: number,
  partsApart: boolean,
): Promise<First> {
  if (!partsApart) return readAtOnce(names, besides, rows);
  const first = await readAtOnce(names, { ...besides, xmlParts: [] }, rows);
  return { ...first, xmlParts: besides.xmlParts.length > 0 ? await readXmlParts(besides.xmlParts) : {} };
}

/** One round trip: sheets by their names, or, as long as these are not known, from the first one on. */
function readAtOnce(names: readonly string[] | undefined, besides: Besides, rows: number): Promise<First> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const overview = requestNames(context, besides.withSheetNames);
    const wanted = names ? names.map((name) => worksheets.getItemOrNullObject(name)) : walk(worksheets);
    const requested = requestSheets(wanted, rows);
    const settings = requestSettings(context, besides.notes);
    const parts = requestXmlParts(context, besides.xmlParts);
    await context.sync();
    const all = overview();
    const order = all.sheets;
    const sheets = [...requested()].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
    return { overview: all, sheets, notes: await settings(), xmlParts: parts() };
  });
}

/** The first sheets; beyond the last there are null objects. */
export function walk(worksheets: Excel.WorksheetCollection): Excel.Worksheet[] {
  const sheets = [worksheets.getFirst()];
  while (sheets.length < SHEETS) sheets.push(sheets.at(-1)!.getNextOrNullObject());
  return sheets;
}

function sheetNames(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const overview = requestNames(context, false);
    await context.sync();
    return overview().sheets;
  });
}
