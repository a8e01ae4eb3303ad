import { CODES_SHEET, INPUT_SHEETS, NARRATIVE_SHEET, SUMS_SHEET, TEXT_SHEET } from '../../ledger/model/sheets.ts';
import { TABLES } from '../../tables/all.ts';

/** The sheet on which the workbook checks itself by formulas. */
export const AUDIT_SHEET = '勾稽审核';

/** The sheet on which findings are handed on. */
export const FINDINGS_SHEET = '审核结果';

const BEFORE: readonly string[] = [...INPUT_SHEETS, NARRATIVE_SHEET, CODES_SHEET, SUMS_SHEET];
const BEHIND: readonly string[] = [TEXT_SHEET, AUDIT_SHEET, FINDINGS_SHEET];

/** What we write besides the twelve tables. */
export const SHEETS_BESIDE_TABLES: readonly string[] = [...BEFORE, ...BEHIND];

/** Every sheet that we may add, 参数 first. */
export const OUR_SHEETS: readonly string[] = [...BEFORE, ...TABLES.map(({ sheet }) => sheet), ...BEHIND];
