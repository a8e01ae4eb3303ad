import type { SheetPlan } from '../../workbook/model/plan.ts';
import { requestRowSizes, rowSizeSteps } from './line-sizes.ts';
import { rangeOf } from '../requests/areas.ts';
import { requestValidation, recordedValidationSteps } from './recorded-validation.ts';
import { runs } from '../requests/rectangles.ts';
import type { PatchedState } from './sheet-state.ts';
import type { SheetStep } from '../requests/steps.ts';
import { question, type Question } from '../requests/uniform.ts';

/** Asks for what a patch sets besides cells; once that is answered, `state` tells it. */
export function requestPatched(sheet: Excel.Worksheet, plan: SheetPlan) {
  const rows = runs(plan.rowHeights).map(({ first, count }) => requestRowSizes(sheet, first, count));
  const rules: PatchedState['rules'][number][] = [];
  const ruled = plan.validations.map(({ area }) => area);
  const questions: Question[] = [
    ...ruled.map((part) =>
      question(sheet, part, requestValidation, ({ area, value }) => {
        if (value) rules.push({ area, value });
      }),
    ),
  ];
  return { questions, state: (): PatchedState => ({ rows: rows.flatMap((told) => told()), ruled, rules }) };
}

const CLEAR_BYTES = 800;

/** Gives rows and lists back what they were. A height that followed the text is fixed from then on: nobody tells which did. */
export function patchedSteps({ rows, ruled, rules }: PatchedState): SheetStep[] {
  return [
    ...rowSizeSteps(rows),
    ...ruled.map((area) => ({
      bytes: CLEAR_BYTES,
      write: (sheet: Excel.Worksheet) => rangeOf(sheet, area).dataValidation.clear(),
    })),
    ...recordedValidationSteps(rules),
  ];
}
