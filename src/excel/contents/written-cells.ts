import type { CellPlan, SheetPlan } from '../../workbook/model/plan.ts';
import { rangeOf } from '../requests/areas.ts';
import { rectangles } from '../requests/rectangles.ts';
import type { Contents } from '../formats/sheet-state.ts';
import type { SheetStep } from '../requests/steps.ts';

/** A cell of a plan as it is written: the number format is known that decides what Excel makes of its content. */
export interface WrittenCell extends CellPlan {
  readonly numberFormat: string;
  /** It was a text cell, and Excel would make text of what it gets. */
  readonly isRetyped: boolean;
}

export interface WrittenSheet extends SheetPlan {
  readonly cells: readonly (readonly (WrittenCell | undefined)[])[];
}

/** The plan with the number formats of its cells. `recorded`: what stood there, which cells of a patch may keep. */
export function writtenCells(plan: SheetPlan, recorded: readonly Contents[]): WrittenSheet {
  const kept: string[][] = [];
  for (const { area, value } of plan.mode === 'patch' ? recorded.flatMap(({ formats }) => formats) : []) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const line = (kept[row] ??= []);
      for (let column = area.column; column < area.column + area.columns; column++) line[column] = value;
    }
  }
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => cell && writtenCell(cell, cell.style?.numberFormat ?? kept[row]?.[column] ?? 'General')),
  );
  return { ...plan, cells };
}

function writtenCell(cell: CellPlan, format: string): WrittenCell {
  const isRetyped = !cell.style && format === '@' && cell.content !== undefined && !('text' in cell.content);
  return { ...cell, numberFormat: isRetyped ? 'General' : format, isRetyped };
}

const RETYPE_BYTES = 700;

/** Makes text cells that get a number or a formula ready for it. */
export function retypeSteps({ cells }: WrittenSheet): SheetStep[] {
  return rectangles(cells, (cell) => cell?.isRetyped || undefined).map(({ area }) => ({
    bytes: RETYPE_BYTES,
    write: (sheet) => void (rangeOf(sheet, area).numberFormat = [['General']]),
  }));
}
