import type { Area } from '../workbook/model/address.ts';
import { ExcelProblem } from './requests/errors.ts';
import { rangeOf } from './requests/areas.ts';
import { inExcel } from './requests/run.ts';

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
