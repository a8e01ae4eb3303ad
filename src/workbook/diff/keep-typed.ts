import { widthOf } from '../../base/lists.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../model/plan.ts';
import type { ComparedSheet } from './typed-cells.ts';

/** The plan with what was typed left where it is, as far as its row is still there. */
export function keepTyped(plan: WorkbookPlan, compared: readonly ComparedSheet[]): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const found = compared.find((one) => one.plan === sheet);
      return found && found.typed.length > 0 ? keepIn(sheet, found) : sheet;
    }),
  };
}

function keepIn(plan: SheetPlan, { typed, below }: ComparedSheet): SheetPlan {
  const cells: (CellPlan | undefined)[][] = plan.cells.map((line) => [...line]);
  const width = widthOf(cells, plan.columnWidths.length);
  let outside = false;
  for (const { row, place } of typed) {
    if (row === undefined) continue;
    if (row >= cells.length || place.column >= width) outside = true;
    else if (plan.mode === 'patch') cells[row]![place.column] = undefined;
    else cells[row]![place.column] = { ...styleOf(cells[row]![place.column]), kept: true };
  }
  return { ...plan, cells, ...(outside ? { rest: { from: below } } : {}) };
}

function styleOf(cell: CellPlan | undefined): Pick<CellPlan, 'style'> {
  return cell?.style ? { style: cell.style } : {};
}
