import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { askNames } from './ask-names.ts';
import { ExcelProblem } from './errors.ts';
import { readInBlocks } from './read-in-blocks.ts';
import { inExcel } from './run.ts';
import { snapshotOf, withNames } from './snapshot-of.ts';
import { cellsOf, USED_CELLS } from './used-cells.ts';
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
    const wanted = await wantedSheets(context, names);
    const sheets = wanted.map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load(USED_CELLS),
    }));
    const defined = names ? () => [] : askNames(context, wanted);
    await context.sync();
    return withNames(
      sheets.map(({ name, used }) => snapshotOf(name, used.isNullObject ? null : cellsOf(used))),
      defined(),
    );
  });
}
