import { readFileSync } from 'node:fs';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import type { CellContent, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import type { WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { type OpenFile, openFile } from '../../src/xlsx/file-port.ts';
import { checked } from '../ledger/input-book.ts';

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
