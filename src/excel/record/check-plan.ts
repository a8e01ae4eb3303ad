import { cellName } from '../../workbook/model/address.ts';
import type { CellPlan, SheetPlan, WorkbookPlan } from '../../workbook/model/plan.ts';
import { placeName } from '../../workbook/model/snapshot.ts';
import { ExcelProblem } from '../requests/errors.ts';
import { listSource } from '../formats/validation.ts';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_LIST = 255;

/**
 * Refuses what Excel would refuse or change silently, before anything is written. Throws ExcelProblem 'textTooLong'
 * with its cell; RangeError where the plan itself is wrong.
 */
export function checkPlan(plan: WorkbookPlan): void {
  for (const sheet of plan.sheets) {
    sheet.cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell) checkCell(cell, sheet.name, row, column);
      }),
    );
    checkLists(sheet);
  }
}

function checkCell({ content, style }: CellPlan, sheet: string, row: number, column: number): void {
  if (!content) return;
  if ('text' in content) {
    if (content.text.length <= LONGEST_TEXT) return;
    throw new ExcelProblem('textTooLong', { sheet, cell: cellName(row, column) });
  }
  const place = placeName({ sheet, row, column });
  // Excel would make text of it
  if (style?.numberFormat === '@') throw new RangeError(`${place} is a text cell and takes neither number nor formula`);
  if ('number' in content && !Number.isFinite(content.number)) throw new RangeError(`${place}: not a number`);
  if ('formula' in content && content.formula.length > LONGEST_FORMULA)
    throw new RangeError(`${place}: formula too long`);
}

function checkLists({ name, validations }: SheetPlan): void {
  for (const { area, items } of validations) {
    const place = placeName({ sheet: name, row: area.row, column: area.column });
    if (listSource(items).length > LONGEST_LIST) throw new RangeError(`${place}: list too long`);
    if (!('sheet' in items) && items.some((item) => item.includes(','))) {
      throw new RangeError(`${place}: a comma inside a list item`);
    }
  }
}
