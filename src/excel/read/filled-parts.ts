import { rangeOf, untracked } from '../requests/areas.ts';
import type { AreaRequest } from '../requests/load-areas.ts';
import { inExcel } from '../requests/run.ts';

/** A sheet that goes on for so many rows may be empty for most of them: one cell that somebody touched is far below. */
const FAR_ROWS = 20_000;
const BAND_ROWS = 50_000;

/** Of tall areas only the parts that hold anything, band by band; one round trip where there are any. */
export async function filledParts(areas: readonly AreaRequest[]): Promise<readonly AreaRequest[]> {
  if (areas.every(({ area }) => area.rows <= FAR_ROWS)) return areas;
  return inExcel(async (context) => {
    const bands = areas.flatMap((one) => bandsOf(one));
    const used = bands.map(({ sheet, area }) =>
      untracked(rangeOf(context.workbook.worksheets.getItem(sheet), area).getUsedRangeOrNullObject(true)).load(
        'rowIndex,columnIndex,rowCount,columnCount',
      ),
    );
    await context.sync();
    return bands.flatMap((band, index) => {
      const range = used[index]!;
      if (range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return [{ ...band, area: { row, column, rows, columns } }];
    });
  });
}

function bandsOf(request: AreaRequest): AreaRequest[] {
  const { area } = request;
  return Array.from({ length: Math.ceil(area.rows / BAND_ROWS) }, (_, index) => {
    const before = index * BAND_ROWS;
    const rows = Math.min(BAND_ROWS, area.rows - before);
    return { ...request, area: { ...area, row: area.row + before, rows } };
  });
}
