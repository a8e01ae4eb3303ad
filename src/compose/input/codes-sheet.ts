import { YEAR_END } from '../../facts/fact.ts';
import type { CodeKind } from '../../ledger/model/classification.ts';
import { CODES_SHEET } from '../../ledger/model/sheets.ts';
import type { Confidence } from '../../standards/rows.ts';
import { departmentalCodes, governmentalCodes } from '../../standards/economic.ts';
import { functionalLeaves } from '../../standards/functional.ts';
import { type Area, fixedRangeName } from '../../workbook/model/address.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { type WorkbookSnapshot, valueAt } from '../../workbook/model/snapshot.ts';
import { Grid } from '../../layout/cell-grid.ts';
import { inputStyles } from './input-styles.ts';

/** The codes of the year with their names: drop-down lists and look-up of the ledger. */
const HEADING_ROW = 2;

const LISTS: readonly { readonly kind: CodeKind; readonly heading: string; readonly column: number }[] = [
  { kind: 'functional', heading: '支出功能科目', column: 0 },
  { kind: 'departmental', heading: '部门经济科目', column: 3 },
  { kind: 'governmental', heading: '政府经济科目', column: 6 },
];

/** Behind the three lists: codes with their names, to choose from. Before them everything stands where version 0.1 had it. */
const FIRST_CHOICES = 9;
const CHOICES_HINT = '供“底稿”下拉选用。标着“待核”的没有在公开文件里见过，用以前请对照当年的科目书。';

/** What stands in the place of a functional code where money is left for next year. */
export const YEAR_END_ITEM = { code: YEAR_END, name: '（结转下年使用）' };

type Item = Readonly<Record<'code' | 'name', string>> & { readonly confidence?: Confidence };

const items = (codes: readonly Item[]) => codes.filter(({ code }) => code.length > 3);

function codesOf(kind: CodeKind, year: number): readonly Item[] {
  if (kind === 'functional') return [YEAR_END_ITEM, ...items(functionalLeaves(year))];
  return items(kind === 'departmental' ? departmentalCodes : governmentalCodes);
}

/** Where the codes of a kind stand in the sheet; beside them their names, and both together to choose from. */
export function codesArea(kind: CodeKind, year: number, what: 'codes' | 'names' | 'choices'): Area {
  const index = LISTS.findIndex((list) => list.kind === kind);
  const { column } = LISTS[index]!;
  const at = { codes: column, names: column + 1, choices: FIRST_CHOICES + index }[what];
  return { row: HEADING_ROW + 1, column: at, rows: codesOf(kind, year).length, columns: 1 };
}

/** The same as formulas name it. */
export const codesRange = (kind: CodeKind, year: number, what: 'codes' | 'names'): string =>
  fixedRangeName(CODES_SHEET, codesArea(kind, year, what));

/** Codes that were seen in no published budget are to be checked before they are used. */
const UNSURE: readonly string[] = ['recalled', 'former'] satisfies Confidence[];
const TO_BE_CHECKED = '（待核）';

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
  grid.text(1, FIRST_CHOICES, inputStyles.hint, CHOICES_HINT);
  for (const [at, { kind, heading, column }] of LISTS.entries()) {
    const choices = FIRST_CHOICES + at;
    grid.text(HEADING_ROW, column, inputStyles.heading, `${heading}编码`);
    grid.text(HEADING_ROW, column + 1, inputStyles.heading, '名称');
    grid.text(HEADING_ROW, choices, inputStyles.heading, `${heading}（选用）`);
    codesOf(kind, year).forEach(({ code, name, confidence = 'verified' }, index) => {
      const mark = UNSURE.includes(confidence) ? TO_BE_CHECKED : '';
      grid.text(HEADING_ROW + 1 + index, column, inputStyles.shown, code);
      grid.text(HEADING_ROW + 1 + index, column + 1, inputStyles.shown, name);
      grid.text(HEADING_ROW + 1 + index, choices, inputStyles.shown, `${code} ${name}${mark}`);
    });
  }
  return {
    name: CODES_SHEET,
    mode: 'replace',
    cells: grid.cells,
    merges: [],
    columnWidths: [18, 50, 3, 18, 40, 3, 18, 40, 3, 60, 50, 50],
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
