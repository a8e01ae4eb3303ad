import { ExcelProblem } from '../requests/errors.ts';
import { inExcel } from '../requests/run.ts';

/**
 * Those of the sheets that have cells: a single chart or macro sheet makes a request fail that asks about all of them. Throws
 * what Excel says of them where none has: then that is not the reason.
 */
export async function sheetsWithCells(names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  let failure: unknown;
  for (const name of names) {
    try {
      await inExcel(async ({ workbook }) => {
        workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).load('rowCount');
      });
      found.push(name);
    } catch (error) {
      if (!isWithoutCells(error)) throw error;
      failure = error;
    }
  }
  if (failure && found.length === 0) throw failure;
  return found;
}

function isWithoutCells(error: unknown): boolean {
  if (!(error instanceof ExcelProblem && error.cause instanceof OfficeExtension.Error)) return false;
  const { code, debugInfo } = error.cause;
  return code === 'UnsupportedSheet' || /^Worksheet\.getUsedRange/i.test(debugInfo.errorLocation ?? '');
}
