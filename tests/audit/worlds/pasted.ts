import { TABLES } from '../../../src/tables/all.ts';
import type { WorkbookSnapshot } from '../../../src/workbook/model/snapshot.ts';

const TABLE_SHEETS = new Set(TABLES.map(({ sheet }) => sheet));

/** A workbook of which the values of all tables were pasted over their formulas; its ledger is kept. */
export const pasted = ({ sheets }: WorkbookSnapshot): WorkbookSnapshot => ({
  sheets: sheets.map((sheet) =>
    TABLE_SHEETS.has(sheet.name) ? { ...sheet, formulas: sheet.formulas.map((line) => line.map(() => null)) } : sheet,
  ),
});
