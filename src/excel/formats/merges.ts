import type { Area } from '../../workbook/model/address.ts';
import { rangeOf } from '../requests/areas.ts';
import { ExcelProblem } from '../requests/errors.ts';
import { inExcel } from '../requests/run.ts';

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Loads the merged areas in a range; the result gives them after the round trip. Excel fails where there are more than 512. */
export function requestMerges(range: Excel.Range): () => Area[] {
  const merged = range
    .getMergedAreasOrNullObject()
    .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/** The merged areas of a sheet that has too many for one answer: of bands of rows, halved until each answers. */
export async function loadManyMerges(sheet: string): Promise<readonly Area[]> {
  const found = await mergesInBand(sheet, { row: 0, column: 0, rows: ROWS, columns: COLUMNS });
  // one that crosses the border of two bands may be told in both
  return [...new Map(found.map((area) => [JSON.stringify(area), area])).values()];
}

async function mergesInBand(sheet: string, band: Area): Promise<readonly Area[]> {
  try {
    return await inExcel(async (context) => {
      const merges = requestMerges(rangeOf(context.workbook.worksheets.getItem(sheet), band));
      await context.sync();
      return merges();
    });
  } catch (error) {
    if (!isOfMerges(error) || band.rows === 1) throw error;
    const rows = Math.ceil(band.rows / 2);
    return [
      ...(await mergesInBand(sheet, { ...band, rows })),
      ...(await mergesInBand(sheet, { ...band, row: band.row + rows, rows: band.rows - rows })),
    ];
  }
}

/** Whether it was the merged areas that Excel did not tell. */
export function isOfMerges(error: unknown): boolean {
  if (!(error instanceof ExcelProblem && error.cause instanceof OfficeExtension.Error)) return false;
  return /MergedAreas/i.test(error.cause.debugInfo.errorLocation ?? '');
}

/** Where a range is that was loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
