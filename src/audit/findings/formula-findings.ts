import type { Figure } from '../../layout/placed-table.ts';
import type { CellLabels } from '../evidence/cell-labels.ts';
import { cellOf } from '../evidence/table-view.ts';
import { reported, type Violation, violation } from '../evidence/violation.ts';
import type { FormulaAmounts } from '../formulas/formula-amounts.ts';
import type { FormulaFault } from '../formulas/formulas.ts';
import type { Finding, Restored } from '../model/finding.ts';
import type { CellPlace } from '../../workbook/model/snapshot.ts';
import { FORMULA_RULES } from '../rules/figures/formula-rules.ts';

/** One finding for each formula that is not in order, with the formula as its fix; by its cell. */
export function formulaFindings(
  faults: readonly FormulaFault[],
  amountOf: FormulaAmounts,
  labels: CellLabels,
): Map<Figure, Finding> {
  return new Map(
    faults.map((fault): [Figure, Finding] => {
      const { kind, reading } = fault;
      const rule = FORMULA_RULES.find((one) => one.fault === kind)!;
      return [
        reading.figure,
        reported(rule, { ...faultOf(fault, labels), fix: { kind: 'formula', ...restored(fault, amountOf) } }),
      ];
    }),
  );
}

/** The formula that belongs into the cell, with what it will come to. */
export function restored(fault: FormulaFault, amountOf: FormulaAmounts): Restored & { readonly place: CellPlace } {
  const amount = amountOf(fault);
  return { place: fault.reading.place, formula: fault.formula, ...(amount !== undefined && { amount }) };
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
