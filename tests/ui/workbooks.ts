import { readFileSync } from 'node:fs';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { CellContent, CellPlan, SheetPlan } from '../../src/workbook/model/plan.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import type { Style } from '../../src/workbook/model/style.ts';
import { openFile } from '../../src/xlsx/file-port.ts';

const PLAIN: Style = {
  font: { name: '宋体', size: 11 },
  horizontal: 'left',
  vertical: 'center',
  numberFormat: 'General',
};

/** A workbook whose input sheets hold the example department. */
export async function exampleWorkbook(): Promise<WorkbookPort> {
  const reading = parseLedger(JSON.parse(readFileSync('examples/fengqiu-2024.json', 'utf8')));
  if (!reading.ok) throw new Error('the example is not sound');
  const { port } = openFile();
  await port.apply(composeInputSheets(reading.ledger, reading.ledger));
  return port;
}

/** Types into one cell; row and column count from 0. */
export function typeInto(port: WorkbookPort, sheet: string, row: number, column: number, content: CellContent) {
  const cells: (CellPlan | undefined)[][] = Array.from({ length: row + 1 }, () => []);
  cells[row]![column] = { content, style: PLAIN };
  for (let index = 0; index < column; index++) cells[row]![index] = undefined;
  const plan: SheetPlan = {
    name: sheet,
    mode: 'patch',
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
  };
  return port.apply({ sheets: [plan] });
}

export const sheetNames = async (port: WorkbookPort) => (await port.read()).sheets.map(({ name }) => name);

/** The same workbook, noting what was shown. */
export function watched(port: WorkbookPort) {
  const shown: string[] = [];
  const reveal: WorkbookPort['reveal'] = async (sheet, { row, column }) => {
    shown.push(`${sheet} ${row},${column}`);
  };
  return { port: { ...port, reveal }, shown };
}
