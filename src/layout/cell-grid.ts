import type { CellContent, CellPlan } from '../workbook/model/plan.ts';
import type { Style } from '../workbook/model/style.ts';

/** Cells of a sheet as they are put down one by one; rows and columns count from 0. */
export class Grid {
  readonly cells: (CellPlan | undefined)[][] = [];

  put(row: number, column: number, style: Style, content?: CellContent): void {
    while (this.cells.length <= row) this.cells.push([]);
    this.cells[row]![column] = content ? { content, style } : { style };
  }

  text(row: number, column: number, style: Style, text: string): void {
    this.put(row, column, style, text === '' ? undefined : { text });
  }

  formula(row: number, column: number, style: Style, formula: string, result: string | number): void {
    this.put(row, column, style, { formula, result });
  }
}
