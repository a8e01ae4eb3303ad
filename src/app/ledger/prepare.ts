import { type ComposedTemplate, composeInputSheets, composeTemplate } from '../../compose/compose-workbook.ts';
import type { NewLedger } from '../../compose/input/input-sheets.ts';
import { PARAMETERS_SHEET } from '../../ledger/model/sheets.ts';
import type { WorkbookPort } from '../../workbook/port/port.ts';
import type { Progress } from '../../workbook/model/progress.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import { runTransaction } from '../../transactions/run-transaction.ts';
import type { ActionName } from '../../transactions/journal.ts';
import { readWorkbook } from '../../transactions/read-workbook.ts';

/** Where filling in begins; or sheets that would have been written over: then nothing was written. */
export type Prepared =
  | { readonly kind: 'done'; readonly begins: CellPlace }
  | { readonly kind: 'exists'; readonly sheets: readonly string[] };

/** What to do stands at the top of the first sheet. */
const LEDGER_BEGINS: CellPlace = { sheet: PARAMETERS_SHEET, row: 0, column: 0 };

/** 新建底稿: adds the empty input sheets. */
export async function prepareLedger(port: WorkbookPort, begin: NewLedger, progress?: Progress): Promise<Prepared> {
  return applyWhereFree(port, 'prepareLedger', { ...composeInputSheets(begin), begins: LEDGER_BEGINS }, progress);
}

/** 空白模板: adds the twelve tables for filling by hand, and empty input sheets. */
export async function prepareTemplate(port: WorkbookPort, begin: NewLedger, progress?: Progress): Promise<Prepared> {
  return applyWhereFree(port, 'prepareTemplate', composeTemplate(begin), progress);
}

async function applyWhereFree(
  port: WorkbookPort,
  action: ActionName,
  { begins, ...plan }: ComposedTemplate,
  progress?: Progress,
): Promise<Prepared> {
  const seen = await readWorkbook(port);
  const planned = plan.sheets.map(({ name }) => name.toLowerCase());
  const taken = seen.sheets
    .filter(({ name, values }) => values.length > 0 && planned.includes(name.toLowerCase()))
    .map(({ name }) => name);
  if (taken.length > 0) return { kind: 'exists', sheets: taken };
  await runTransaction(port, action, plan, { ...(progress && { progress }) }, seen);
  return { kind: 'done', begins };
}
