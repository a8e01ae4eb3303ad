import type { Area } from '../workbook/address.ts';
import { signsOf } from '../workbook/follow-rows.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import { extentOf } from './extent.ts';
import { askFrozen } from './frozen.ts';
import { askColumns, askRows } from './line-sizes.ts';
import { askLook } from './looks.ts';
import { askPage } from './page.ts';
import { rangeOf } from './range-of.ts';
import { rectangles } from './rectangles.ts';
import { askRule } from './rules.ts';
import type { WholeState } from './sheet-state.ts';
import { question, type Question } from './uniform.ts';

/** A sheet that a plan replaces, as far as it has been asked about. */
export interface WholeSheet {
  readonly questions: readonly Question[];
  /** Once they are answered: from A1 to the last cell that is used or that the plan writes. */
  readonly used: () => Area;
  /** Then: all of the sheet but what is in the cells of its area. */
  readonly state: () => WholeState;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Asks about a sheet that is to be replaced. `area`: what it is expected to use, from A1 on. */
export function askWhole(sheet: Excel.Worksheet, plan: SheetPlan, area: Area): WholeSheet {
  const used = sheet
    .getUsedRange()
    .getBoundingRect(rangeOf(sheet, extentOf(plan)))
    .load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = sheet
    .getRange()
    .getMergedAreasOrNullObject()
    .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  const frozen = askFrozen(sheet.load('tabColor'));
  const page = askPage(sheet);
  const filled = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount');
  const rows = askRows(sheet, 0, area.rows);
  const columns = askColumns(sheet, area.columns);
  const { questions, answers } = askRest(sheet, plan, area);
  return {
    questions,
    used: () => areaOf(used),
    state: () => {
      const merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
      const count = filled.isNullObject ? 0 : filled.rowIndex + filled.rowCount;
      const shape = { merges, frozen: frozen(), page: page(), tabColor: sheet.tabColor };
      return { area, ...answers, rows: rows(), columns: columns(), ...shape, rowSigns: rowSignsOf(plan, count) };
    },
  };
}

function rowSignsOf(plan: SheetPlan, used: number): WholeState['rowSigns'] {
  if (!plan.labels) return null;
  const rows = Math.min(used, plan.rest?.from ?? used);
  return { ...signsOf(plan, plan.labels), rows, below: used - rows };
}

/** Validation, and the looks that columns have below everything else: there is no other way to ask for them. */
function askRest(sheet: Excel.Worksheet, plan: SheetPlan, area: Area) {
  const { rows, columns } = area;
  const answers = {
    columnLooks: [] as WholeState['columnLooks'][number][],
    rules: [] as WholeState['rules'][number][],
  };
  const below = { row: rows, column: 0, rows: ROWS - rows, columns };
  const beside = { row: 0, column: columns, rows: ROWS, columns: COLUMNS - columns };
  const lastRow = [below, beside].map((part) => ({ ...part, row: ROWS - 1, rows: 1 }));
  const questions = [
    ...lastRow.map((part) =>
      question(sheet, part, askLook, ({ area: { column, columns: count }, value }) =>
        answers.columnLooks.push({ area: { row: 0, column, rows: ROWS, columns: count }, value }),
      ),
    ),
    ...[...ruledPieces(plan, area), below, beside].map((part) =>
      question(sheet, part, askRule, ({ area: ruled, value }) => {
        if (value) answers.rules.push({ area: ruled, value });
      }),
    ),
  ];
  return { questions, answers };
}

/** The areas to which the plan gives one validation each, and the rest. */
function ruledPieces({ validations }: SheetPlan, { rows, columns }: Area): Area[] {
  const grid = Array.from({ length: rows }, () => Array<number>(columns).fill(-1));
  validations.forEach(({ area }, index) =>
    grid
      .slice(area.row, area.row + area.rows)
      .forEach((line) => line.fill(index, area.column, area.column + area.columns)),
  );
  return rectangles(grid, (key) => key).map(({ area }) => area);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
