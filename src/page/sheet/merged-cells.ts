import type { Area } from '../../workbook/model/address.ts';
import type { SheetView } from '../../workbook/model/sheet-view.ts';

/** The merged areas of a sheet, asked for by cell. */
export interface MergedCells {
  /** The area that a cell belongs to, always the same object; a cell that is not merged is one of its own. */
  readonly areaAt: (row: number, column: number) => Area;
  /** The rows whose areas reach into these rows from above. */
  readonly rowsReaching: (first: number, last: number) => readonly number[];
}

export function mergedCells({ merges }: SheetView): MergedCells {
  const areas = new Map<string, Area>();
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) areas.set(`${row} ${column}`, area);
    }
  }
  const tall = merges.filter(({ rows }) => rows > 1);
  return {
    areaAt: (row, column) => {
      const name = `${row} ${column}`;
      const area = areas.get(name) ?? { row, column, rows: 1, columns: 1 };
      areas.set(name, area);
      return area;
    },
    rowsReaching: (first, last) => [
      ...new Set(tall.flatMap(({ row, rows }) => (row < first && row + rows > first && row <= last ? [row] : []))),
    ],
  };
}
