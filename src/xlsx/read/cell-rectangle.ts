import type { CellValue, SheetSnapshot } from '../../workbook/model/snapshot.ts';
import { UnreadableWorkbook } from '../package/errors.ts';

/** Snapshots are whole rectangles: stray cells in XFD1048576 must not eat the memory. */
const MAX_CELLS = 20_000_000;

/** How many cells the sheets of a workbook may have yet, all together. */
export class CellRoom {
  private left = MAX_CELLS;

  /** Throws UnreadableWorkbook (tooLarge). */
  take(cells: number): void {
    this.left -= cells;
    if (this.left < 0) throw new UnreadableWorkbook('tooLarge');
  }
}

/** Cells as they come, and the rectangle from A1 to the last one that holds more than blanks. */
export class CellRectangle {
  private readonly values: CellValue[][] = [];
  private readonly formulas: (string | null)[][] = [];
  private rows = 0;
  private columns = 0;

  constructor(private readonly room: CellRoom) {}

  put(row: number, column: number, value: CellValue, formula: string | null): void {
    (this.values[row] ??= [])[column] = value;
    if (formula !== null) (this.formulas[row] ??= [])[column] = formula;
    // people leave blanks in far corners, and nobody means the million rows before them
    if (formula === null && typeof value === 'string' && value.trim() === '') return;
    this.rows = Math.max(this.rows, row + 1);
    this.columns = Math.max(this.columns, column + 1);
  }

  /** Throws UnreadableWorkbook (tooLarge). */
  get whole(): Pick<SheetSnapshot, 'values' | 'formulas'> {
    this.room.take(this.rows * this.columns);
    return { values: this.filled(this.values), formulas: this.filled(this.formulas) };
  }

  private filled<T>(lines: readonly (readonly T[] | undefined)[]): (readonly (T | null)[])[] {
    const blank = (): (T | null)[] => Array<T | null>(this.columns).fill(null);
    // most rows have no formula: one blank line stands for all of them
    const none = blank();
    return Array.from({ length: this.rows }, (_, row) => {
      const cells = lines[row];
      if (!cells) return none;
      const line = blank();
      cells.forEach((cell, column) => {
        if (column < this.columns) line[column] = cell;
      });
      return line;
    });
  }
}
