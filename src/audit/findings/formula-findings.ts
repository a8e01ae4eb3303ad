import type { Figure } from '../../layout/placed-table.ts';
import type { CellLabels } from '../evidence/cell-labels.ts';
import { cellOf } from '../evidence/table-view.ts';
import { reported, type Violation, violation } from '../evidence/violation.ts';
import type { FormulaFault } from '../formulas/formulas.ts';
import type { Finding } from '../model/finding.ts';
import { FORMULA_RULES } from '../rules/figures/formula-rules.ts';

/** One finding for each formula that is not in order, with the formula as its fix; by its cell. */
export function formulaFindings(faults: readonly FormulaFault[], labels: CellLabels): Map<Figure, Finding> {
  return new Map(
    faults.map((fault): [Figure, Finding] => {
      const { kind, formula, reading } = fault;
      const rule = FORMULA_RULES.find((one) => one.fault === kind)!;
      return [
        reading.figure,
        reported(rule, { ...faultOf(fault, labels), fix: { kind: 'formula', place: reading.place, formula } }),
      ];
    }),
  );
}

function faultOf({ kind, reading }: FormulaFault, labels: CellLabels): Violation {
  const cell = labels.of(reading.figure);
  const cells = [cellOf(reading)];
  switch (kind) {
    case 'overwritten':
      return reading.state === 'no number'
        ? violation('overwrittenByText', { cell, found: reading.value! }, cells)
        : violation('overwritten', { cell, amount: reading.amount }, cells);
    case 'emptied':
      return violation('emptied', { cell }, cells);
    case 'other formula':
      return violation('otherFormula', { cell }, cells);
  }
}
