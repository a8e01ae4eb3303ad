import type { Area } from '../workbook/address.ts';
import { signsOf } from '../workbook/follow-rows.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import type { AreaOf } from './area-of.ts';
import { extentOf } from './extent.ts';
import { askFrozen } from './frozen.ts';
import { askColumns, askRows } from './line-sizes.ts';
import { askLook } from './looks.ts';
import { askPage } from './page.ts';
import { rangeOf } from './range-of.ts';
import { rectangles } from './rectangles.ts';
import { askRule } from './rules.ts';
import { runs } from './runs.ts';
import type { WholeState } from './sheet-state.ts';
import { question, type Question } from './uniform.ts';

/** A sheet that a plan replaces, half asked. */
export interface WholeSheet {
  /** From A1 to the last cell that is used or that the plan writes. */
  readonly area: Area;
  /** What is still to be asked of it. */
  readonly questions: readonly Question[];
  /** Once that is answered: all of the sheet but what is in the cells of its area. */
  readonly state: () => WholeState;
}

interface Replaced {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** Asks for extent, merges, frozen panes, page and colour of sheets that are to be replaced; one round trip. */
export async function askWhole(
  context: Excel.RequestContext,
  sheets: readonly Replaced[],
): Promise<Map<SheetPlan, WholeSheet>> {
  const asked = sheets.map(({ plan, sheet }) => ({
    plan,
    sheet,
    used: sheet
      .getUsedRange()
      .getBoundingRect(rangeOf(sheet, extentOf(plan)))
      .load('rowIndex,columnIndex,rowCount,columnCount'),
    merged: sheet
      .getRange()
      .getMergedAreasOrNullObject()
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
    frozen: askFrozen(sheet.load('tabColor')),
    page: askPage(sheet),
    filled: sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount'),
  }));
  if (asked.length > 0) await context.sync();
  return new Map(
    asked.map(({ plan, sheet, used, merged, frozen, page, filled }) => {
      const area = areaOf(used);
      const merges = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
      const count = filled.isNullObject ? 0 : filled.rowIndex + filled.rowCount;
      const rest = {
        ...{ merges, frozen: frozen(), page: page(), tabColor: sheet.tabColor },
        rowSigns: rowSignsOf(plan, count),
      };
      const { questions, answers } = askRest(sheet, plan, area);
      return [plan, { area, questions, state: () => ({ area, ...answers, ...rest }) }];
    }),
  );
}

function rowSignsOf(plan: SheetPlan, used: number): WholeState['rowSigns'] {
  if (!plan.labels) return null;
  const rows = Math.min(used, plan.rest?.from ?? used);
  return { ...signsOf(plan, plan.labels), rows, below: used - rows };
}

/** Sizes, validation, and the looks that columns have below everything else: there is no other way to ask for them. */
function askRest(sheet: Excel.Worksheet, plan: SheetPlan, area: Area) {
  const { rows, columns } = area;
  const answers = {
    rows: [] as WholeState['rows'][number][],
    columns: [] as WholeState['columns'][number][],
    columnLooks: [] as WholeState['columnLooks'][number][],
    rules: [] as WholeState['rules'][number][],
  };
  const below = { row: rows, column: 0, rows: ROWS - rows, columns };
  const beside = { row: 0, column: columns, rows: ROWS, columns: COLUMNS - columns };
  const lastRow = [below, beside].map((part) => ({ ...part, row: ROWS - 1, rows: 1 }));
  const questions = [
    ...spans(plan.rowHeights, rows).map(({ first, count }) =>
      question(sheet, { row: first, column: 0, rows: count, columns: 1 }, askRows, keepIn(answers.rows)),
    ),
    ...spans(plan.columnWidths, columns).map(({ first, count }) =>
      question(sheet, { row: 0, column: first, rows: 1, columns: count }, askColumns, keepIn(answers.columns)),
    ),
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

function keepIn<V>(list: AreaOf<V>[]): (found: AreaOf<V>) => void {
  return (found) => void list.push(found);
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

/** Lines to which the plan gives the same size, up to the last. */
function spans(sizes: readonly (number | undefined)[], count: number): { first: number; count: number }[] {
  return runs(Array.from({ length: count }, (_, index) => sizes[index] ?? 0));
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
