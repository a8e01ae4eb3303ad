import { yieldWhenDue } from '../../base/yield-to-ui.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { contentSteps, plannedBlocks } from '../contents/contents.ts';
import { emptyArea, emptySheet } from '../formats/empty-sheet.ts';
import { extentOf, rangeOf, untracked } from '../requests/areas.ts';
import { apostropheSteps } from '../contents/literal.ts';
import { lineSteps, styleSteps } from '../formats/style-steps.ts';
import { shapeSteps } from '../formats/shape.ts';
import type { Contents } from '../formats/sheet-state.ts';
import type { SheetStep } from '../requests/steps.ts';
import { validationSteps } from '../formats/validation.ts';
import { retypeSteps, writtenCells } from '../contents/written-cells.ts';

/** What emptying a sheet takes on its way. */
const EMPTY_BYTES = 4_000;

/** Writes one sheet that is there. `recorded`: what stood in its cells; null: it has just been added. */
export async function plannedSteps(planned: SheetPlan, recorded: readonly Contents[] | null): Promise<SheetStep[]> {
  const plan = writtenCells(planned, recorded ?? []);
  const { cells, mode } = plan;
  const parts: readonly (() => readonly SheetStep[])[] = [
    () => (recorded && mode === 'replace' ? [{ bytes: EMPTY_BYTES, write: empty(plan) }] : []),
    // number formats before contents: a text cell takes text as it is
    () => styleSteps(cells, mode === 'replace'),
    () => retypeSteps(plan),
    () => contentSteps(plannedBlocks(plan)),
    () => apostropheSteps(plan),
    () => lineSteps(cells),
    () => shapeSteps(plan),
    () => validationSteps(plan.validations),
  ];
  const yieldIfDue = yieldWhenDue();
  const steps: SheetStep[][] = [];
  for (const part of parts) {
    await yieldIfDue();
    steps.push([...part()]);
  }
  return steps.flat();
}

/** Sizes only where something was or will be: a million rows are slow. */
function empty(plan: SheetPlan): SheetStep['write'] {
  const area = extentOf(plan);
  return (sheet) => {
    if (plan.rest) emptyArea(sheet, area);
    else emptySheet(sheet, area, untracked(untracked(sheet.getUsedRange()).getBoundingRect(rangeOf(sheet, area))));
  };
}
