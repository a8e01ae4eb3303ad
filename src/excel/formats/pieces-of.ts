import type { Area } from '../../workbook/model/address.ts';
import type { CellPlan, SheetPlan } from '../../workbook/model/plan.ts';
import type { Style } from '../../workbook/model/style.ts';
import { rectangles } from '../requests/rectangles.ts';

type Cells = readonly (readonly (CellPlan | undefined)[])[];

/**
 * The areas in which a plan makes all cells look alike, of the cells whose look it sets or of a whole area: what is written
 * again looks like that already. Cells without lines beside cells with lines are areas of their own: they share those.
 */
export function piecesOf({ cells }: SheetPlan, whole?: Area): Area[] {
  const keyOf = keys(cells);
  const rows = whole?.rows ?? cells.length;
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: whole?.columns ?? cells[row]!.length }, (_, column) =>
      whole || cells[row]![column]?.style ? keyOf(row, column) : undefined,
    ),
  );
  return rectangles(grid, (key) => key).map(({ area }) => area);
}

/** Equal objects for cells that look alike. */
function keys(cells: Cells): (row: number, column: number) => object {
  const REST = {};
  const known = new Map<object, Map<string, object>>();
  const styleAt = (row: number, column: number): Style | undefined => cells[row]?.[column]?.style;
  return (row, column) => {
    const style = styleAt(row, column) ?? REST;
    const lined = [
      styleAt(row, column),
      styleAt(row - 1, column),
      styleAt(row + 1, column),
      styleAt(row, column - 1),
      styleAt(row, column + 1),
    ].map((one) => one?.border === true);
    const lines = lined[0] ? '' : lined.join();
    const ofStyle = known.get(style) ?? new Map<string, object>();
    known.set(style, ofStyle);
    const key = ofStyle.get(lines) ?? {};
    ofStyle.set(lines, key);
    return key;
  };
}
