import { composeInputSheets, composeTemplate } from '../compose/compose-workbook.ts';
import type { Beginning } from '../compose/input-sheets.ts';
import type { WorkbookPlan } from '../workbook/plan.ts';
import type { WorkbookPort } from '../workbook/port.ts';
import type { Progress } from '../workbook/progress.ts';
import { asOneAction } from './as-one-action.ts';
import type { ActionName } from './journal.ts';
import { readWorkbook } from './read-workbook.ts';

/** Sheets that would have been written over: then nothing was written. */
export type Prepared = { readonly kind: 'done' } | { readonly kind: 'exists'; readonly sheets: readonly string[] };

/** 新建底稿: adds the empty input sheets. */
export async function prepareLedger(port: WorkbookPort, begin: Beginning, progress?: Progress): Promise<Prepared> {
  return applyWhereFree(port, 'prepareLedger', composeInputSheets(begin), progress);
}

/** 空白模板: adds the empty input sheets and the twelve tables for filling by hand. */
export async function prepareTemplate(port: WorkbookPort, begin: Beginning, progress?: Progress): Promise<Prepared> {
  return applyWhereFree(port, 'prepareTemplate', composeTemplate(begin), progress);
}

async function applyWhereFree(
  port: WorkbookPort,
  action: ActionName,
  plan: WorkbookPlan,
  progress?: Progress,
): Promise<Prepared> {
  const seen = await readWorkbook(port);
  const planned = plan.sheets.map(({ name }) => name.toLowerCase());
  const taken = seen.sheets
    .filter(({ name, values }) => values.length > 0 && planned.includes(name.toLowerCase()))
    .map(({ name }) => name);
  if (taken.length > 0) return { kind: 'exists', sheets: taken };
  await asOneAction(port, action, plan, { ...(progress && { progress }) }, seen);
  return { kind: 'done' };
}
