import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { ExcelProblem } from './errors.ts';
import { readInBlocks } from './read-in-blocks.ts';
import { inExcel } from './run.ts';
import { snapshotOf } from './snapshot-of.ts';
import { wantedSheets } from './wanted-sheets.ts';

/** Everything that the named sheets hold (all sheets without names), in two round trips unless it is too much for that. */
export async function read(names?: readonly string[]): Promise<WorkbookSnapshot> {
  try {
    return await readAtOnce(names);
  } catch (error) {
    if (error instanceof ExcelProblem && error.code === 'tooLarge') return readInBlocks(names);
    throw error;
  }
}

function readAtOnce(names?: readonly string[]): Promise<WorkbookSnapshot> {
  return inExcel(async (context) => {
    const used = (await wantedSheets(context, names)).map((sheet) => ({
      name: sheet.name,
      cells: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,values,formulas'),
    }));
    await context.sync();
    return { sheets: used.map(({ name, cells }) => snapshotOf(name, cells.isNullObject ? null : complete(cells))) };
  });
}

/** Desktop Excel gives null instead of an error when an area has too many cells. */
function complete(cells: Excel.Range): Excel.Range {
  if (!cells.values || !cells.formulas) throw new ExcelProblem('tooLarge');
  return cells;
}
