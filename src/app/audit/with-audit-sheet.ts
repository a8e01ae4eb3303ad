import { AUDIT_SHEET } from '../../audit/model/our-sheets.ts';
import { checkWorkbook } from '../../audit/check-sheet/check-workbook.ts';
import { explanationsIn, formCellsOf } from '../../audit/check-sheet/explanations.ts';
import type { ComposedWorkbook } from '../../compose/compose-workbook.ts';
import type { WorkbookPlan } from '../../workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import type { ComparedSheet } from '../../workbook/diff/typed-cells.ts';

/** The plan with 勾稽审核 behind the tables; what was typed there into 说明 stays. */
export function withAuditSheet(composed: ComposedWorkbook, before?: WorkbookSnapshot): WorkbookPlan {
  const { composition, range, sheets } = composed;
  const { disclosure, tables, values } = composition;
  const audit = checkWorkbook({
    tables,
    sheetOf: (id) => tables.get(id)!.table.sheet,
    amountOf: (figure) => values.get(figure),
    ledger: { disclosure, range },
    department: disclosure.department.name,
    year: disclosure.year,
    explanations: before ? explanationsOn(before) : [],
  });
  const { order } = composed;
  return { sheets: [...sheets, audit], ...(order && { order: [...order, AUDIT_SHEET] }) };
}

/** What was typed into 说明 of a workbook. */
export function explanationsOn({ sheets }: WorkbookSnapshot) {
  const sheet = sheets.find(({ name }) => name === AUDIT_SHEET);
  return (sheet && explanationsIn(sheet)) ?? [];
}

/**
 * What would be lost, without what 勾稽审核 says itself: its lines are composition anew, and explanations stay wherever their line is. What
 * somebody wrote beside the form is left.
 */
export function withoutAuditLines(compared: readonly ComparedSheet[], { sheets }: WorkbookSnapshot): ComparedSheet[] {
  const sheet = sheets.find(({ name }) => name === AUDIT_SHEET);
  if (!sheet) return [...compared];
  const isForm = formCellsOf(sheet);
  return compared.map((one) =>
    one.plan.name === AUDIT_SHEET
      ? { ...one, typed: one.typed.filter(({ place: { row, column } }) => !isForm(row, column)) }
      : one,
  );
}

/** Whether a sheet has that name and is not ours: nothing of it may be lost unasked. */
export function isForeignAuditSheet(sheet: WorkbookSnapshot['sheets'][number]): boolean {
  return sheet.name === AUDIT_SHEET && sheet.values.length > 0 && explanationsIn(sheet) === undefined;
}
