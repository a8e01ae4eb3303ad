import type { CellPlan, SheetPlan } from '../workbook/plan.ts';
import { rangeOf } from './range-of.ts';
import { rectangles } from './rectangles.ts';
import { inExcel } from './run.ts';

/** A cell of a plan as it is written: the number format is known that decides what Excel makes of its content. */
export interface WrittenCell extends CellPlan {
  readonly numberFormat: string;
  /** It was a text cell, and Excel would make text of what it gets. */
  readonly isRetyped: boolean;
}

export interface WrittenSheet extends SheetPlan {
  readonly cells: readonly (readonly (WrittenCell | undefined)[])[];
}

/** The plan with the number formats of its cells: one round trip for those of cells that keep their look, none without such. */
export async function writtenCells(plan: SheetPlan): Promise<WrittenSheet> {
  const kept = await keptFormats(plan);
  const cells = plan.cells.map((line, row) =>
    line.map((cell, column) => cell && writtenCell(cell, cell.style?.numberFormat ?? kept[row]?.[column] ?? 'General')),
  );
  return { ...plan, cells };
}

function writtenCell(cell: CellPlan, format: string): WrittenCell {
  const isRetyped = !cell.style && format === '@' && cell.content !== undefined && !('text' in cell.content);
  return { ...cell, numberFormat: isRetyped ? 'General' : format, isRetyped };
}

/** What the cells have that keep their look; [row][column]. */
async function keptFormats({ name, cells }: SheetPlan): Promise<readonly (readonly string[])[]> {
  const areas = rectangles(cells, (cell) => (cell && !cell.style ? true : undefined)).map(({ area }) => area);
  if (areas.length === 0) return [];
  return inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const ranges = areas.map((area) => rangeOf(sheet, area).load('numberFormat'));
      await context.sync();
      const formats: string[][] = cells.map(() => []);
      areas.forEach(({ row, column }, index) =>
        ranges[index]!.numberFormat.forEach((line: string[], down) =>
          line.forEach((format, across) => (formats[row + down]![column + across] = format)),
        ),
      );
      return formats;
    },
    { sheet: name },
  );
}

/** Makes text cells that get a number or a formula ready for it. */
export function retype(sheet: Excel.Worksheet, { cells }: WrittenSheet): void {
  for (const { area } of rectangles(cells, (cell) => cell?.isRetyped || undefined)) {
    rangeOf(sheet, area).numberFormat = [['General']];
  }
}
