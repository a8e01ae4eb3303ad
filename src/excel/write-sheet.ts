import type { SheetPlan } from '../workbook/plan.ts';
import { contentRequests, writeBlock, type ContentBlock } from './contents.ts';
import { writeApostropheTexts } from './literal.ts';
import { writeLines, writeLooks } from './look.ts';
import { emptySheet } from './empty-sheet.ts';
import { extentOf } from './extent.ts';
import { onSheet } from './on-sheet.ts';
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
    if (plan.mode === 'replace') emptySheet(sheet, extentOf(plan));
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
