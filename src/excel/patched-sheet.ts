import type { SheetPlan } from '../workbook/plan.ts';
import { askRows, restoreRows } from './line-sizes.ts';
import { rangeOf } from './range-of.ts';
import { askRule, restoreRules } from './rules.ts';
import { runs } from './runs.ts';
import type { PatchedState } from './sheet-state.ts';
import { question, type Question } from './uniform.ts';

/** Asks for what a patch sets besides cells; once that is answered, `state` tells it. */
export function askPatched(sheet: Excel.Worksheet, plan: SheetPlan) {
  const rows: PatchedState['rows'][number][] = [];
  const rules: PatchedState['rules'][number][] = [];
  const ruled = plan.validations.map(({ area }) => area);
  const questions: Question[] = [
    ...runs(plan.rowHeights).map(({ first, count }) =>
      question(sheet, { row: first, column: 0, rows: count, columns: 1 }, askRows, (found) => void rows.push(found)),
    ),
    ...ruled.map((part) =>
      question(sheet, part, askRule, ({ area, value }) => {
        if (value) rules.push({ area, value });
      }),
    ),
  ];
  return { questions, state: (): PatchedState => ({ rows, ruled, rules }) };
}

/** Gives rows and lists back what they were. A height that followed the text is fixed from then on: nobody tells which did. */
export function restorePatched(sheet: Excel.Worksheet, { rows, ruled, rules }: PatchedState): void {
  restoreRows(sheet, rows);
  for (const area of ruled) rangeOf(sheet, area).dataValidation.clear();
  restoreRules(sheet, rules);
}
