import { assignColumns } from './assign-columns.ts';
import type { Column } from './column.ts';
import { senseColumns } from './column-senses.ts';
import { splitDelimited } from './delimited.ts';
import { findHeadings, isColumnNumbers } from './find-headings.ts';
import type { Headings } from './find-headings.ts';
import type { Grid } from './grid.ts';
import { gridOf, textAt, widthOf } from './grid.ts';
import { moneyUnitIn } from '../money/money-unit.ts';
import type { MoneyUnit } from '../money/money-unit.ts';
import { Inquiry } from './question.ts';
import type { Answers, Question } from './question.ts';

/** What was understood of a foreign list before its rows are read. */
export interface Understanding {
  readonly grid: Grid;
  readonly answers: Answers;
  /** Undefined where no row reads like headings: then the columns are known by their letters. */
  readonly headings: Headings | undefined;
  /** The first row below the headings, and below their column numbers. */
  readonly firstRow: number;
  readonly columns: readonly Column[];
  /** What the lines above the headings say. */
  readonly moneyUnit: MoneyUnit | undefined;
  /** Questions about columns that the answers leave open. What rows raise is asked when they are converted. */
  readonly questions: readonly Question[];
  /** The same, answered ones too. */
  readonly asked: readonly Question[];
}

/**
 * Understands an export of a budget system or a list of a department's own: a grid, or the text of the clipboard (cells parted by
 * tabs). `answers` are remembered ones. Never throws.
 */
export function understand(input: Grid | string, answers: Answers = {}): Understanding {
  const grid = typeof input === 'string' ? gridOf(splitDelimited(input, '\t')) : input;
  const headings = findHeadings(grid);
  const below = headings ? headings.lastRow + 1 : 0;
  const firstRow = headings && isColumnNumbers(grid, below) ? below + 1 : below;
  const paths = headings?.paths ?? Array.from({ length: widthOf(grid) }, () => []);
  const inquiry = new Inquiry(answers);
  const columns = assignColumns(senseColumns(grid, paths, firstRow), headings !== undefined, inquiry);
  return {
    grid,
    answers,
    headings,
    firstRow,
    columns,
    moneyUnit: headings && titleUnit(grid, headings),
    questions: inquiry.open,
    asked: inquiry.asked,
  };
}

/** Lines that name different units name none. */
function titleUnit(grid: Grid, { firstRow, lastRow }: Headings): MoneyUnit | undefined {
  const units = new Set<MoneyUnit>();
  for (let row = 0; row < firstRow; row++) addUnits(row);
  // A heading names the unit of its own column; in the headings only 单位：元 speaks for all.
  for (let row = firstRow; row <= lastRow; row++) addUnits(row, /单位\s*[:：]/);
  return units.size === 1 ? [...units][0] : undefined;

  function addUnits(row: number, only = /元/) {
    grid.values[row]!.forEach((_, column) => {
      const text = textAt(grid.values, row, column);
      const unit = only.test(text) ? moneyUnitIn(text) : undefined;
      if (unit) units.add(unit);
    });
  }
}
