import { readFileSync } from 'node:fs';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import type { CellContent, WorkbookPlan } from '../../src/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot.ts';
import type { OpenFile } from '../../src/xlsx/file-port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { checked } from '../ledger/input-book.ts';

/** The tables by the names of their sheets. */
export const TABLE_SHEETS = [
  '表1 收支总体',
  '表2 收入总体',
  '表3 支出总体',
  '表4 财政拨款收支',
  '表5 一般公共预算支出',
  '表6 基本支出',
  '表7 经济分类汇总',
  '表8 三公经费',
  '表9 政府性基金',
  '表10 项目支出',
  '表11 整体绩效',
  '表12 项目绩效',
];

export const exampleLedger = () => JSON.parse(readFileSync('examples/fengqiu-2024.json', 'utf8')) as object;

/** A file that holds the input sheets of a ledger. */
export async function fileWith(raw: unknown): Promise<OpenFile> {
  const ledger = checked(raw);
  const file = openFile();
  await file.port.apply(composeInputSheets(ledger, ledger));
  return file;
}

/** Types into one cell. */
export async function typeInto({ port }: OpenFile, sheet: string, row: number, column: number, content?: CellContent) {
  const style = {
    font: { name: '宋体', size: 11 },
    horizontal: 'left',
    vertical: 'center',
    numberFormat: 'General',
  } as const;
  const cells = Array.from({ length: row }, () => [] as { content?: CellContent; style: typeof style }[]);
  const last: (typeof cells)[number] = [];
  last[column] = content ? { content, style } : { style };
  const plan: WorkbookPlan = {
    sheets: [
      {
        name: sheet,
        mode: 'patch',
        cells: [...cells, last],
        merges: [],
        columnWidths: [],
        rowHeights: [],
        validations: [],
      },
    ],
  };
  await port.apply(plan);
}

/** The first number beside a text, in the first row that has both. */
export function besides({ sheets }: WorkbookSnapshot, sheet: string, text: string): number | undefined {
  const rows = sheets.find((one) => one.name === sheet)!.values.filter((cells) => cells.includes(text));
  return rows.flatMap((row) => row.slice(row.indexOf(text) + 1)).find((value) => typeof value === 'number');
}
