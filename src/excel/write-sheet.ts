import type { Area } from '../workbook/address.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import { contentRequests, writeBlock, type ContentBlock } from './contents.ts';
import { writeApostropheTexts } from './literal.ts';
import { writeLines, writeLooks } from './look.ts';
import { rangeOf } from './range-of.ts';
import { inExcel } from './run.ts';
import { writePage, writeShape } from './shape.ts';
import { writeValidation } from './validation.ts';

/** Writes one sheet that is there: one round trip, more only for contents that no single request can carry. */
export async function writeSheet(plan: SheetPlan): Promise<void> {
  const [first = [], ...more] = contentRequests(plan.cells);
  await writeAllBut(plan, first);
  for (const blocks of more) await writeContents(plan.name, blocks);
}

/** The whole sheet, with the first part of its contents. */
function writeAllBut(plan: SheetPlan, contents: readonly ContentBlock[]): Promise<void> {
  return onSheet(plan.name, (sheet) => {
    if (plan.mode === 'replace') empty(sheet, plan);
    // number formats before contents: a text cell takes text as it is
    writeLooks(sheet, plan.cells);
    for (const block of contents) writeBlock(sheet, block);
    writeApostropheTexts(sheet, plan.cells);
    writeLines(sheet, plan.cells);
    writeShape(sheet, plan);
    for (const validation of plan.validations) writeValidation(sheet, validation);
    // last: without any printer Excel may refuse it
    if (plan.page) writePage(sheet, plan.page);
  });
}

function writeContents(name: string, blocks: readonly ContentBlock[]): Promise<void> {
  return onSheet(name, (sheet) => blocks.forEach((block) => writeBlock(sheet, block)));
}

/** Takes everything off a sheet but the sheet itself, so that references to it stay alive. */
function empty(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const all = sheet.getRange();
  // sizes only where something was or will be: a million rows are slow
  const lines = sheet.getUsedRange().getBoundingRect(rangeOf(sheet, extentOf(plan)));
  lines.set({ rowHidden: false, columnHidden: false, format: { useStandardHeight: true, useStandardWidth: true } });
  // that clear takes merges and drop-down lists along is written nowhere
  all.unmerge();
  all.clear();
  all.dataValidation.clear();
  sheet.freezePanes.unfreeze();
  sheet.tabColor = '';
}

/** From A1 to the last row and column that a plan speaks of. */
function extentOf({ cells, rowHeights, columnWidths }: SheetPlan): Area {
  const columns = Math.max(1, columnWidths.length, ...cells.map((row) => row.length));
  return { row: 0, column: 0, rows: Math.max(1, cells.length, rowHeights.length), columns };
}

function onSheet(name: string, write: (sheet: Excel.Worksheet) => void): Promise<void> {
  return inExcel(
    async ({ application, workbook }) => {
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      write(workbook.worksheets.getItem(name));
    },
    { sheet: name },
  );
}
