import type { Area } from '../workbook/address.ts';
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import { askNames } from './ask-names.ts';
import { inHalves } from './halves.ts';
import { rangeOf } from './range-of.ts';
import { inExcel } from './run.ts';
import { snapshotOf, type UsedCells, withNames } from './snapshot-of.ts';
import { cellsOf, USED_CELLS } from './used-cells.ts';
import { wantedSheets } from './wanted-sheets.ts';

/** The same as `read` for workbooks that no single answer can carry (5 MB in Excel on the web). */
export async function readInBlocks(names?: readonly string[]): Promise<WorkbookSnapshot> {
  const sheets: SheetSnapshot[] = [];
  for (const { name, area } of await usedAreas(names)) {
    sheets.push(snapshotOf(name, area && (await readWhole(name, area))));
  }
  return withNames(sheets, names ? [] : await allNames());
}

function allNames(): Promise<NameSnapshot[]> {
  return inExcel(async (context) => {
    const names = askNames(context, await wantedSheets(context));
    await context.sync();
    return names();
  });
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

function readWhole(sheet: string, area: Area): Promise<UsedCells> {
  return inHalves(
    area,
    (part) => readArea(sheet, part),
    (upper, lower) => ({
      ...upper,
      values: [...upper.values, ...lower.values],
      formulas: [...upper.formulas, ...lower.formulas],
    }),
  );
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
