import type { SheetPlan } from '../workbook/plan.ts';
import { askRows, rowSizeSteps } from './line-sizes.ts';
import { rangeOf } from './range-of.ts';
import { askRule, ruleSteps } from './rules.ts';
import { runs } from './runs.ts';
import type { PatchedState } from './sheet-state.ts';
import type { SheetStep } from './steps.ts';
import { question, type Question } from './uniform.ts';

/** Asks for what a patch sets besides cells; once that is answered, `state` tells it. */
export function askPatched(sheet: Excel.Worksheet, plan: SheetPlan) {
  const rows = runs(plan.rowHeights).map(({ first, count }) => askRows(sheet, first, count));
  const rules: PatchedState['rules'][number][] = [];
  const ruled = plan.validations.map(({ area }) => area);
  const questions: Question[] = [
    ...ruled.map((part) =>
      question(sheet, part, askRule, ({ area, value }) => {
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
    ...ruleSteps(rules),
  ];
}
