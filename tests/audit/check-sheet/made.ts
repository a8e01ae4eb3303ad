import { withAuditSheet } from '../../../src/app/audit/with-audit-sheet.ts';
import { composeWorkbook } from '../../../src/compose/compose-workbook.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import type { CellPlan, SheetPlan } from '../../../src/workbook/model/plan.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';

/** What a plan writes, as a workbook that was read. */
export function readBack(sheets: readonly SheetPlan[]): WorkbookSnapshot {
  return {
    sheets: sheets.map(({ name, cells }): SheetSnapshot => {
      const width = Math.max(...cells.map((row) => row.length));
      const grid = <T>(of: (cell: CellPlan | undefined) => T) =>
        cells.map((row) => Array.from({ length: width }, (_, column) => of(row[column])));
      return {
        name,
        values: grid((cell) => {
          const content = cell?.content;
          if (!content) return null;
          return 'text' in content ? content.text : 'number' in content ? content.number : content.result;
        }),
        formulas: grid((cell) => (cell?.content && 'formula' in cell.content ? cell.content.formula : null)),
      };
    }),
  };
}

/** 勾稽审核 as 生成 writes it, into a workbook where it may be there already. */
export function auditSheetOf(ledger: Ledger, before?: SheetSnapshot): SheetPlan {
  return withAuditSheet(composeWorkbook(ledger), before && { sheets: [before] }).sheets.at(-1)!;
}

/** The lines of the sheet: 审核标记 to 说明. */
export function linesOf(plan: SheetPlan): unknown[][] {
  const { values } = readBack([plan]).sheets[0]!;
  return values.slice(5).map((row) => row.slice(0, 9));
}

/** The formula of a line: of the column whose heading is given. */
export function formulaOf(plan: SheetPlan, line: (row: readonly unknown[]) => boolean, column: number): string {
  const { values, formulas } = readBack([plan]).sheets[0]!;
  return formulas[values.findIndex(line)]![column]!;
}
