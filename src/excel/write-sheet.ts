import type { SheetPlan } from '../workbook/plan.ts';
import { contentRequests, writeBlock, type ContentBlock } from './contents.ts';
import { writeApostropheTexts } from './literal.ts';
import { writeLines, writeLooks } from './look.ts';
import { emptyArea, emptySheet } from './empty-sheet.ts';
import { extentOf } from './extent.ts';
import { onSheet } from './on-sheet.ts';
import { retype, writtenCells, type WrittenSheet } from './written-cells.ts';
import { rangeOf } from './range-of.ts';
import { writePage, writeShape } from './shape.ts';
import { writeValidation } from './validation.ts';

/**
 * Writes one sheet that is there: one round trip, one more where cells keep their look, more only for contents that no
 * single request can carry.
 */
export async function writeSheet(planned: SheetPlan): Promise<void> {
  const plan = await writtenCells(planned);
  const [first = [], ...more] = contentRequests(plan);
  await writeAllBut(plan, first);
  for (const blocks of more) await writeContents(plan.name, blocks);
}

/** The whole sheet, with the first part of its contents. */
function writeAllBut(plan: WrittenSheet, contents: readonly ContentBlock[]): Promise<void> {
  return onSheet(plan.name, (sheet) => {
    if (plan.mode === 'replace') empty(sheet, plan);
    // number formats before contents: a text cell takes text as it is
    writeLooks(sheet, plan.cells);
    retype(sheet, plan);
    for (const block of contents) writeBlock(sheet, block);
    writeApostropheTexts(sheet, plan);
    writeLines(sheet, plan.cells);
    writeShape(sheet, plan);
    for (const validation of plan.validations) writeValidation(sheet, validation);
    // last: without any printer Excel may refuse it
    if (plan.page) writePage(sheet, plan.page);
  });
}

/** Sizes only where something was or will be: a million rows are slow. */
function empty(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const area = extentOf(plan);
  if (plan.rest) emptyArea(sheet, area);
  else emptySheet(sheet, area, sheet.getUsedRange().getBoundingRect(rangeOf(sheet, area)));
}

function writeContents(name: string, blocks: readonly ContentBlock[]): Promise<void> {
  return onSheet(name, (sheet) => blocks.forEach((block) => writeBlock(sheet, block)));
}
