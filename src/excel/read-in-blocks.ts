import type { Area } from '../workbook/address.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { ExcelProblem } from './errors.ts';
import { rangeOf } from './range-of.ts';
import { inExcel } from './run.ts';
import { snapshotOf, type UsedCells } from './snapshot-of.ts';
import { cellsOf, USED_CELLS } from './used-cells.ts';
import { wantedSheets } from './wanted-sheets.ts';

/** The same as `read` for workbooks that no single answer can carry (5 MB in Excel on the web). */
export async function readInBlocks(names?: readonly string[]): Promise<WorkbookSnapshot> {
  const sheets: SheetSnapshot[] = [];
  for (const { name, area } of await usedAreas(names)) {
    sheets.push(snapshotOf(name, area && (await readHalves(name, area))));
  }
  return { sheets };
}

function usedAreas(names?: readonly string[]): Promise<{ name: string; area: Area | null }[]> {
  return inExcel(async (context) => {
    const sheets = (await wantedSheets(context, names)).map((sheet) => ({
      name: sheet.name,
      used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    }));
    await context.sync();
    return sheets.map(({ name, used }) => ({ name, area: used.isNullObject ? null : areaOf(used) }));
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Cuts what is too much into an upper and a lower half, until it fits. */
async function readHalves(sheet: string, area: Area): Promise<UsedCells> {
  try {
    return await readArea(sheet, area);
  } catch (error) {
    if (!(error instanceof ExcelProblem && error.code === 'tooLarge' && area.rows > 1)) throw error;
  }
  const rows = Math.ceil(area.rows / 2);
  const upper = await readHalves(sheet, { ...area, rows });
  const lower = await readHalves(sheet, { ...area, row: area.row + rows, rows: area.rows - rows });
  return {
    ...upper,
    values: [...upper.values, ...lower.values],
    formulas: [...upper.formulas, ...lower.formulas],
  };
}

function readArea(sheet: string, area: Area): Promise<UsedCells> {
  return inExcel(
    async (context) => {
      const cells = rangeOf(context.workbook.worksheets.getItem(sheet), area).load(USED_CELLS);
      await context.sync();
      return cellsOf(cells);
    },
    { sheet },
  );
}
