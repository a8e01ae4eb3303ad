import type { WorkbookPlan } from '../workbook/plan.ts';
import { Cancelled, type Progress } from '../workbook/port.ts';
import { checkPlan } from './check-plan.ts';
import { placeSheets } from './place-sheets.ts';
import { writeSheet } from './write-sheet.ts';

/**
 * Writes a plan, one sheet in one phase; sheets that are missing are added. The active sheet stays active.
 * Throws Cancelled between two sheets, ExcelProblem with the sheet that it happened on.
 */
export async function apply(
  plan: WorkbookPlan,
  progress?: Progress,
  signal?: AbortSignal,
  placed?: () => Promise<void>,
): Promise<void> {
  const goOn = () => {
    if (signal?.aborted) throw new Cancelled();
  };
  const { sheets } = plan;
  checkPlan(plan);
  goOn();
  await placeSheets(plan);
  await placed?.();
  for (const [index, sheet] of sheets.entries()) {
    goOn();
    await writeSheet(sheet);
    progress?.(index + 1, sheets.length, sheets[index + 1]?.name ?? '');
  }
}
