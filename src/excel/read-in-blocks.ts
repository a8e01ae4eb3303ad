import type { Area } from '../workbook/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { inExcel } from './run.ts';
import { snapshotOf } from './snapshot-of.ts';
import { wantedSheets } from './wanted-sheets.ts';

/** With long formulas about 100 bytes a cell: well below the 5 MB that Excel on the web answers at most. */
const CELLS_PER_BLOCK = 20_000;

/** The same as `read`, one block of rows after the other: for workbooks that no single answer can carry. */
export async function readInBlocks(names?: readonly string[]): Promise<WorkbookSnapshot> {
  const sheets: SheetSnapshot[] = [];
  for (const { name, area } of await usedAreas(names)) sheets.push(await readSheet(name, area));
  return { sheets };
}

function usedAreas(names?: readonly string[]): Promise<{ name: string; area: Area | null }[]> {
  return inExcel(async (context) => {
    const used = (await wantedSheets(context, names)).map((sheet) => ({
      name: sheet.name,
      cells: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    await context.sync();
    return used.map(({ name, cells }) => ({
      name,
      area: cells.isNullObject
        ? null
        : { row: cells.rowIndex, column: cells.columnIndex, rows: cells.rowCount, columns: cells.columnCount },
    }));
  });
}

async function readSheet(name: string, area: Area | null): Promise<SheetSnapshot> {
  if (!area) return snapshotOf(name, null);
  const values: unknown[][] = [];
  const formulas: unknown[][] = [];
  const height = Math.max(1, Math.floor(CELLS_PER_BLOCK / area.columns));
  const end = area.row + area.rows;
  for (let row = area.row; row < end; row += height) {
    const block = await readBlock(name, { ...area, row, rows: Math.min(height, end - row) });
    values.push(...block.values);
    formulas.push(...block.formulas);
  }
  return snapshotOf(name, { rowIndex: area.row, columnIndex: area.column, values, formulas });
}

function readBlock(
  sheet: string,
  { row, column, rows, columns }: Area,
): Promise<Pick<Excel.Range, 'values' | 'formulas'>> {
  return inExcel(
    async (context) => {
      const cells = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      cells.load('values,formulas');
      await context.sync();
      return { values: cells.values, formulas: cells.formulas };
    },
    { sheet },
  );
}
