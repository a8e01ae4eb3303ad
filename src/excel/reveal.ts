import type { Area } from '../workbook/address.ts';
import { ExcelProblem } from './errors.ts';
import { rangeOf } from './range-of.ts';
import { inExcel } from './run.ts';

/** Shows and selects an area. A hidden sheet stays hidden: showing it would change the workbook. */
export function reveal(name: string, area: Area): Promise<void> {
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load('visibility');
      await context.sync();
      if (sheet.visibility !== 'Visible') throw new ExcelProblem('hidden', { sheet: name });
      sheet.activate();
      rangeOf(sheet, area).select();
    },
    { sheet: name },
  );
}
