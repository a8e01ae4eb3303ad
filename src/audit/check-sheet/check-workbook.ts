import type { Figure } from '../../layout/placed-table.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import type { Tables } from '../relations/relation.ts';
import { auditSheet } from './audit-sheet.ts';
import type { SheetOf } from './block.ts';
import type { Explanation } from './explanations.ts';
import { type AuditedLedger, ledgerLines } from './ledger-lines.ts';
import { moneyLines } from './lines.ts';
import { negativesFormula } from './negatives.ts';
import type { Amounts } from './results.ts';

/** A workbook as 勾稽审核 sees it. */
export interface CheckedWorkbook {
  readonly tables: Tables;
  readonly sheetOf: SheetOf;
  /** What stands in a money cell in 0.01 万元; undefined where that is no number. A blank cell is 0. */
  readonly amountOf: Amounts['of'];
  /** The ledger where the workbook has one that is in order. */
  readonly ledger: AuditedLedger | undefined;
  readonly department: string | undefined;
  readonly year: number | undefined;
  readonly explanations: readonly Explanation[];
}

/** The sheet 勾稽审核 of a workbook: all its relations as native formulas, with what they give now. */
export function checkWorkbook(workbook: CheckedWorkbook): SheetPlan {
  const { tables, sheetOf, amountOf, ledger, department, year, explanations } = workbook;
  const figures = [...tables.values()].flatMap((placed): readonly Figure[] => placed.figures);
  const published = ledger?.disclosure.facts.map(({ amount }) => amount) ?? [];
  const negatives = [...figures.map(amountOf), ...published].filter(
    (amount) => amount !== undefined && amount < 0,
  ).length;
  const amounts: Amounts = { of: amountOf, negatives };
  return auditSheet({
    department,
    year,
    lines: [...moneyLines(tables, sheetOf, amounts), ...(ledger ? ledgerLines(ledger, tables, sheetOf, amounts) : [])],
    negatives: { formula: negativesFormula(tables, sheetOf, ledger?.range), result: negatives },
    explanations,
  });
}
