import { YEAR_END } from '../facts/fact.ts';
import type { CodeKind } from '../ledger/classification.ts';
import { CODES_SHEET } from '../ledger/sheets.ts';
import { departmentalCodes, governmentalCodes } from '../standards/economic.ts';
import { functionalLeaves } from '../standards/functional.ts';
import type { Area } from '../workbook/address.ts';
import { fixedRangeName } from '../workbook/address.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { valueAt } from '../workbook/snapshot.ts';
import { Grid } from './grid.ts';
import { inputStyles } from './input-styles.ts';

/** The codes of the year with their names: drop-down lists and look-up of the ledger. */
const HEADING_ROW = 2;

const LISTS: readonly { readonly kind: CodeKind; readonly heading: string; readonly column: number }[] = [
  { kind: 'functional', heading: '支出功能科目', column: 0 },
  { kind: 'departmental', heading: '部门经济科目', column: 3 },
  { kind: 'governmental', heading: '政府经济科目', column: 6 },
];

/** What stands in the place of a functional code where money is left for next year. */
export const YEAR_END_ITEM = { code: YEAR_END, name: '（结转下年使用）' };

const items = (codes: readonly { readonly code: string; readonly name: string }[]) =>
  codes.filter(({ code }) => code.length > 3);

function codesOf(kind: CodeKind, year: number) {
  if (kind === 'functional') return [YEAR_END_ITEM, ...items(functionalLeaves(year))];
  return items(kind === 'departmental' ? departmentalCodes : governmentalCodes);
}

/** Where the codes of a kind stand in the sheet; their names stand beside them. */
export function codesArea(kind: CodeKind, year: number): Area {
  const { column } = LISTS.find((list) => list.kind === kind)!;
  return { row: HEADING_ROW + 1, column, rows: codesOf(kind, year).length, columns: 1 };
}

/** The same as formulas name it: the codes, or their names. */
export function codesRange(kind: CodeKind, year: number, what: 'codes' | 'names'): string {
  const area = codesArea(kind, year);
  return fixedRangeName(CODES_SHEET, { ...area, column: area.column + (what === 'names' ? 1 : 0) });
}

/** 科目: every code that entries may use in a year. Nothing is typed here. */
export function codesSheet(year: number): SheetPlan {
  const grid = new Grid();
  grid.text(0, 0, inputStyles.title, CODES_SHEET);
  grid.text(
    1,
    0,
    inputStyles.hint,
    `${year}年可用的科目，供“底稿”选用和显示名称，不必修改。没有收的科目写在“参数”页的“补充科目”里。`,
  );
  for (const { kind, heading, column } of LISTS) {
    grid.text(HEADING_ROW, column, inputStyles.heading, `${heading}编码`);
    grid.text(HEADING_ROW, column + 1, inputStyles.heading, '名称');
    codesOf(kind, year).forEach(({ code, name }, index) => {
      grid.text(HEADING_ROW + 1 + index, column, inputStyles.shown, code);
      grid.text(HEADING_ROW + 1 + index, column + 1, inputStyles.shown, name);
    });
  }
  return {
    name: CODES_SHEET,
    mode: 'replace',
    cells: grid.cells,
    merges: [],
    columnWidths: [18, 50, 3, 18, 40, 3, 18, 40],
    rowHeights: [28],
    frozen: { rows: HEADING_ROW + 1, columns: 0 },
    page: { landscape: true },
    validations: [],
    tabColor: '#BFBFBF',
  };
}

/** Whether a workbook has the sheet of this year already, so that it need not be written again. */
export function codesStand({ sheets }: WorkbookSnapshot, year: number): boolean {
  const found = sheets.find(({ name }) => name === CODES_SHEET);
  const { cells } = codesSheet(year);
  return (
    found?.values.length === cells.length &&
    cells.every((row, index) =>
      row.every((cell, column) => {
        const wanted = cell?.content && 'text' in cell.content ? cell.content.text : '';
        return (valueAt(found, index, column) ?? '') === wanted;
      }),
    )
  );
}
