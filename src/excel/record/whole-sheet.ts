import type { Area } from '../../workbook/model/address.ts';
import { signsOf } from '../../workbook/diff/follow-rows.ts';
import type { SheetPlan } from '../../workbook/model/plan.ts';
import { extentOf, rangeOf, untracked } from '../requests/areas.ts';
import { areaOf, requestMerges } from '../formats/merges.ts';
import { requestFrozen } from '../formats/frozen.ts';
import { requestColumnSizes, requestRowSizes } from '../formats/line-sizes.ts';
import { requestStyle } from '../formats/recorded-style.ts';
import { requestPage } from '../formats/page.ts';
import { rectangles } from '../requests/rectangles.ts';
import { requestValidation } from '../formats/recorded-validation.ts';
import type { WholeState } from '../formats/sheet-state.ts';
import { question, type Question } from '../requests/uniform.ts';

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

/**
 * Asks about a sheet that is to be replaced. `area`: what it is expected to use, from A1 on. `withPresentation`: also what is
 * frozen and how it is printed, which Excel may refuse to tell. `knownMerges`: its merged areas, where they are too many to be
 * told at once.
 */
export function requestWhole(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  area: Area,
  withPresentation: boolean,
  knownMerges?: readonly Area[],
): WholeSheet {
  const all = untracked(sheet.getUsedRange()).getBoundingRect(rangeOf(sheet, extentOf(plan)));
  const used = untracked(all).load('rowIndex,columnIndex,rowCount,columnCount');
  const merged = knownMerges ? () => knownMerges : requestMerges(untracked(sheet.getRange()));
  sheet.load('tabColor');
  const frozen = withPresentation ? requestFrozen(sheet) : () => null;
  const page = withPresentation ? requestPage(sheet) : () => null;
  const filled = untracked(sheet.getUsedRangeOrNullObject(true)).load('rowIndex,rowCount');
  const rows = requestRowSizes(sheet, 0, area.rows);
  const columns = requestColumnSizes(sheet, area.columns);
  const { questions, answers } = requestRules(sheet, plan, area);
  return {
    questions,
    used: () => areaOf(used),
    state: () => {
      const count = filled.isNullObject ? 0 : filled.rowIndex + filled.rowCount;
      const shape = { merges: merged(), frozen: frozen(), page: page(), tabColor: sheet.tabColor };
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
function requestRules(sheet: Excel.Worksheet, plan: SheetPlan, area: Area) {
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
      question(sheet, part, requestStyle, ({ area: { column, columns: count }, value }) =>
        answers.columnLooks.push({ area: { row: 0, column, rows: ROWS, columns: count }, value }),
      ),
    ),
    ...[...ruledPieces(plan, area), below, beside].map((part) =>
      question(sheet, part, requestValidation, ({ area: ruled, value }) => {
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
