import type { Notes } from '../workbook/history.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { askNames, type Overview } from './ask-names.ts';
import { askSheets, type AskedSheet } from './ask-sheets.ts';
import { ExcelProblem, type ExcelProblemCode } from './errors.ts';
import { loadAreas, type LoadedArea } from './load-areas.ts';
import { askNotes } from './notes.ts';
import { inExcel } from './run.ts';
import { snapshotOf } from './snapshot-of.ts';

/** How many rows of each sheet the first answer brings; where that is more than it can carry, much fewer. */
const ROWS = [2_000, 200, 1] as const;
/** How many sheets are asked for before it is known how many there are. */
const SHEETS = 40;
/** What another way of reading cannot help. */
const AS_IT_IS: readonly ExcelProblemCode[] = ['cellEditing', 'otherWorkbook', 'busy'];

/**
 * Everything that the named sheets hold (all sheets without names), and what is kept under these keys: one round trip, more
 * only for what one answer cannot carry.
 */
export async function read(names?: readonly string[], notes: readonly string[] = []): Promise<WorkbookSnapshot> {
  const asked = await askFirst(names, notes);
  const rest = asked.sheets.flatMap((sheet) => (sheet.rest ? [{ sheet, wanted: sheet.rest }] : []));
  const more = await loadAreas(
    rest.map(({ wanted }) => wanted),
    'values,formulas',
  );
  const sheets = asked.sheets.map((sheet) => sheetOf(sheet, more[rest.findIndex((one) => one.sheet === sheet)]));
  return {
    sheets,
    ...(!names && asked.overview.names.length > 0 && { names: asked.overview.names }),
    ...(notes.length > 0 && { notes: asked.notes }),
  };
}

/**
 * Loads the named sheets at the end of a request that writes them; after the round trip the result gives them, null where
 * that was not all.
 */
export function askBack({ workbook }: Excel.RequestContext, names: readonly string[]): () => WorkbookSnapshot | null {
  const asked = askSheets(
    names.map((name) => workbook.worksheets.getItemOrNullObject(name)),
    ROWS[0],
  );
  return () => {
    const sheets = asked();
    return sheets.some(({ rest }) => rest) ? null : { sheets: sheets.map((sheet) => sheetOf(sheet)) };
  };
}

function sheetOf({ name, area, first }: AskedSheet, more?: LoadedArea): SheetSnapshot {
  if (!area) return snapshotOf(name, null);
  const parts = [first, more].flatMap((part) => part ?? []);
  return snapshotOf(name, {
    rowIndex: area.row,
    columnIndex: area.column,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
  });
}

interface First {
  readonly overview: Overview;
  readonly sheets: readonly AskedSheet[];
  readonly notes: Notes;
}

async function askFirst(names: readonly string[] | undefined, notes: readonly string[]): Promise<First> {
  let known = names;
  for (const rows of ROWS) {
    try {
      const first = await askAtOnce(known, notes, rows);
      if (names || first.sheets.length === first.overview.sheets.length) return first;
      known = first.overview.sheets;
    } catch (error) {
      if (!(error instanceof ExcelProblem) || AS_IT_IS.includes(error.code)) throw error;
      // not that it is too much: perhaps this Excel does not walk from sheet to sheet as we think
      if (error.code !== 'tooLarge') known ??= await sheetNames();
    }
  }
  return askAtOnce(known, notes, 1);
}

/** One round trip: sheets by their names, or, as long as these are not known, from the first one on. */
function askAtOnce(names: readonly string[] | undefined, notes: readonly string[], rows: number): Promise<First> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const overview = askNames(context);
    const wanted = names ? names.map((name) => worksheets.getItemOrNullObject(name)) : walk(worksheets);
    const asked = askSheets(wanted, rows);
    const noted = askNotes(context, notes);
    await context.sync();
    const { sheets: order, names: defined } = overview();
    const sheets = [...asked()].sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name));
    return { overview: { sheets: order, names: defined }, sheets, notes: await noted() };
  });
}

/** The first sheets; beyond the last there are null objects. */
function walk(worksheets: Excel.WorksheetCollection): Excel.Worksheet[] {
  const sheets = [worksheets.getFirst()];
  while (sheets.length < SHEETS) sheets.push(sheets.at(-1)!.getNextOrNullObject());
  return sheets;
}

function sheetNames(): Promise<readonly string[]> {
  return inExcel(async (context) => {
    const overview = askNames(context);
    await context.sync();
    return overview().sheets;
  });
}
