import { breathing } from '../workbook/breath.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import { contentSteps, plannedBlocks } from './contents.ts';
import { emptyArea, emptySheet } from './empty-sheet.ts';
import { extentOf } from './extent.ts';
import { apostropheSteps } from './literal.ts';
import { lineSteps, lookSteps } from './look.ts';
import { rangeOf } from './range-of.ts';
import { shapeSteps, writePage } from './shape.ts';
import type { Contents } from './sheet-state.ts';
import type { SheetStep } from './steps.ts';
import { validationSteps } from './validation.ts';
import { retypeSteps, writtenCells } from './written-cells.ts';

/** What emptying a sheet and setting its page take on their way. */
const EMPTY_BYTES = 4_000;
const PAGE_BYTES = 3_000;

/** Writes one sheet that is there. `recorded`: what stood in its cells; null: it has just been added. */
export async function plannedSteps(planned: SheetPlan, recorded: readonly Contents[] | null): Promise<SheetStep[]> {
  const plan = writtenCells(planned, recorded ?? []);
  const { cells, page, mode } = plan;
  const parts: readonly (() => readonly SheetStep[])[] = [
    () => (recorded && mode === 'replace' ? [{ bytes: EMPTY_BYTES, write: empty(plan) }] : []),
    // number formats before contents: a text cell takes text as it is
    () => lookSteps(cells, mode === 'replace'),
    () => retypeSteps(plan),
    () => contentSteps(plannedBlocks(plan)),
    () => apostropheSteps(plan),
    () => lineSteps(cells),
    () => shapeSteps(plan),
    () => validationSteps(plan.validations),
    // last: without any printer Excel may refuse it
    () => (page ? [{ bytes: PAGE_BYTES, write: (sheet) => writePage(sheet, page) }] : []),
  ];
  const breathe = breathing();
  const steps: SheetStep[][] = [];
  for (const part of parts) {
    await breathe();
    steps.push([...part()]);
  }
  return steps.flat();
}

/** Sizes only where something was or will be: a million rows are slow. */
function empty(plan: SheetPlan): SheetStep['write'] {
  const area = extentOf(plan);
  return (sheet) => {
    if (plan.rest) emptyArea(sheet, area);
    else emptySheet(sheet, area, sheet.getUsedRange().getBoundingRect(rangeOf(sheet, area)));
  };
}
