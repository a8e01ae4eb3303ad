import { CODES_SHEET, INPUT_SHEETS, SUMS_SHEET } from '../ledger/sheets.ts';
import { TABLES } from '../tables/all.ts';
import { FINDINGS_SHEET } from './findings-sheet.ts';
import { AUDIT_SHEET } from './sheet/audit-sheet.ts';

const BEFORE: readonly string[] = [...INPUT_SHEETS, CODES_SHEET, SUMS_SHEET];
const BEHIND: readonly string[] = [AUDIT_SHEET, FINDINGS_SHEET];

/** What we write besides the twelve tables. */
export const SHEETS_BESIDE_TABLES: readonly string[] = [...BEFORE, ...BEHIND];

/** Every sheet that we may add, 参数 first. */
export const OUR_SHEETS: readonly string[] = [...BEFORE, ...TABLES.map(({ sheet }) => sheet), ...BEHIND];
