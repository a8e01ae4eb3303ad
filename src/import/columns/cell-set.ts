import type { GridCell } from '../../workbook/model/grid.ts';

/** More columns than a sheet can have. */
const COLUMNS = 20_000;

/** Looks cells up by where they stand. */
export class CellSet<Cell extends GridCell> {
  readonly #cells: ReadonlyMap<number, Cell>;

  constructor(cells: readonly Cell[] = []) {
    this.#cells = new Map(cells.map((cell) => [cell.row * COLUMNS + cell.column, cell]));
  }

  at(row: number, column: number): Cell | undefined {
    return this.#cells.get(row * COLUMNS + column);
  }

  has(row: number, column: number): boolean {
    return this.at(row, column) !== undefined;
  }
}
