import { composeTemplate } from '../../src/compose/compose-workbook.ts';
import { TABLES } from '../../src/tables/all.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { seedTable } from '../seed/load.ts';

/** Tables that are typed by hand, as far as the seed prints them. */
const PRINTED = [3, 5, 6, 8, 10, 12];

/** Leaves of table 2 that the seed does not print: they follow from its tables 3 and 4. 一般公共预算 小计, 其中：财政拨款. */
const TABLE_2: readonly (readonly string[])[] = [
  ['201', '03', '01', '', '行政运行', '376.73', '376.73'],
  ['201', '03', '99', '', '其他政府办公厅（室）及相关机构事务支出', '56.20', '8.20'],
  ['208', '05', '01', '', '行政单位离退休', '1.85', '1.85'],
  ['208', '05', '05', '', '机关事业单位基本养老保险缴费支出', '19.54', '19.54'],
  ['208', '99', '99', '', '其他社会保障和就业支出', '0.52', '0.52'],
  ['210', '11', '01', '', '行政单位医疗', '8.00', '8.00'],
  ['221', '02', '01', '', '住房公积金', '14.40', '14.40'],
];

const DEPARTMENT = { code: '019', name: '封丘县政务服务和大数据管理局' };

/** The blank template with every leaf of the seed typed into it, as a file. */
export async function filledTemplate(): Promise<Uint8Array> {
  const plan = composeTemplate({ year: 2024, department: DEPARTMENT });
  const sheets = plan.sheets.map((sheet) => typed(sheet, leavesOf(sheet.name)));
  return writeWorkbook({ sheets } satisfies WorkbookPlan);
}

/** What to type, from the first row of headings on: undefined leaves a cell. */
function leavesOf(name: string): readonly (readonly (string | undefined)[])[] {
  const number = TABLES.findIndex((table) => table.sheet === name) + 1;
  if (number === 2) {
    const rows = TABLE_2.map((row) => [...row.slice(0, 5), undefined, undefined, ...row.slice(5)]);
    return [[], [], [], [], [], ...rows];
  }
  if (!PRINTED.includes(number)) return [];
  const seed = seedTable(number);
  return [...seed.header, ...seed.body];
}

/** Types texts and figures into the cells that are empty; formulas and labels stay. */
function typed(sheet: SheetPlan, leaves: readonly (readonly (string | undefined)[])[]): SheetPlan {
  const CAPTION_ROWS = 2;
  const cells = sheet.cells.map((row, index) =>
    row.map((cell, column): CellPlan | undefined => {
      const leaf = leaves[index - CAPTION_ROWS]?.[column];
      if (!cell || cell.content || !leaf) return cell;
      const isAmount = cell.style!.numberFormat.includes('0.00');
      return { style: cell.style!, content: isAmount ? { number: Number(leaf) } : { text: leaf } };
    }),
  );
  return { ...sheet, cells };
}
