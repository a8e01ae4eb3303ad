import type { Cell, CellValue, Worksheet } from 'exceljs';
import { areaName, cellName } from '../workbook/address.ts';
import type { CellContent, SheetPlan } from '../workbook/plan.ts';
import { escapeText } from './escape.ts';
import { argb, type lookbook } from './look.ts';
import { plannedValidations, putValidations } from './validations.ts';

const MAX_TEXT = 32_767;
const A4 = 9;
/** The number format of text cells. */
const TEXT = '@';
/** exceljs takes a width of exactly 9 for "no width". */
const NINE = 9.01;

/** Writes a plan onto a sheet; what the plan leaves out stays as it is. Print titles are names and not set here. */
export function fillSheet(sheet: Worksheet, plan: SheetPlan, lookOf: ReturnType<typeof lookbook>): void {
  const merges = plan.merges.filter((area) => area.rows * area.columns > 1);
  for (const area of merges) sheet.unMergeCells(areaName(area));

  plan.cells.forEach((row, rowIndex) =>
    row.forEach((planned, column) => {
      if (!planned) return;
      if (planned.kept) throw new RangeError('only an open workbook keeps what was typed');
      const cell = sheet.getCell(rowIndex + 1, column + 1);
      // the value of a covered cell would land in the cell that covers it
      if (!isCovered(cell)) cell.value = planned.content ? valueOf(planned.content) : null;
      if (planned.style) cell.style = lookOf(planned.style);
      else if (cell.numFmt === TEXT && planned.content && !('text' in planned.content)) cell.numFmt = 'General';
    }),
  );

  for (const area of merges) {
    sheet.mergeCellsWithoutStyle(areaName(area));
    const { style } = sheet.getCell(cellName(area.row, area.column));
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (!plan.cells[row]?.[column]) sheet.getCell(row + 1, column + 1).style = style;
      }
    }
  }

  plan.columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width === 9 ? NINE : width;
  });
  plan.rowHeights.forEach((height, row) => {
    if (height !== undefined) sheet.getRow(row + 1).height = height;
  });
  if (plan.frozen) {
    const { rows: ySplit, columns: xSplit } = plan.frozen;
    sheet.views = [{ ...sheet.views?.[0], state: 'frozen', xSplit, ySplit } as (typeof sheet.views)[number]];
  }
  if (plan.page) {
    Object.assign(sheet.pageSetup, {
      paperSize: A4,
      orientation: plan.page.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: plan.page.onePage ? 1 : 0,
      horizontalCentered: true,
    });
  }
  if (plan.tabColor) sheet.properties.tabColor = argb(plan.tabColor) as typeof sheet.properties.tabColor;
  putValidations(sheet, plannedValidations(plan.validations));
}

function isCovered(cell: Cell): boolean {
  return cell.master !== cell;
}

function valueOf(content: CellContent): CellValue {
  if ('text' in content) return content.text === '' ? null : textOf(content.text);
  if ('number' in content) return finite(content.number);
  const { formula, result } = content;
  return { formula: formula.slice(1), result: typeof result === 'string' ? textOf(result) : finite(result) };
}

function textOf(text: string): string {
  if (text.length > MAX_TEXT) throw new RangeError(`a cell holds ${MAX_TEXT} characters, not ${text.length}`);
  return escapeText(text);
}

function finite(number: number): number {
  if (!Number.isFinite(number)) throw new RangeError(`a cell cannot hold ${number}`);
  return number;
}
