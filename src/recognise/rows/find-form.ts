import { smallest } from '../../base/lists.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import type { FormBody } from '../../tables/model/table.ts';
import { INDICATOR_HEADINGS } from '../../tables/t11-performance.ts';
import { isNote } from '../scan/body.ts';
import type { Region } from '../scan/regions.ts';
import { foundDisclosure } from './found-disclosure.ts';

const GOALS = /^(年度)?(履职|总体)目标/;
const TASKS = /^任务名称$/;
const DEPARTMENT = /^(部门|单位|部门\(单位\))(名称|全称)/;
/** So much of the budget's lines must be there for the form to be ours. */
const MIN_BUDGET_LINES = 4;

/** A line of the budget in the declared form: the cell before the amount is its label. */
interface BudgetLine {
  readonly key: string;
  readonly label: string;
}

const known = new WeakMap<FormBody, readonly BudgetLine[]>();

function budgetLines(body: FormBody): readonly BudgetLine[] {
  const lines =
    known.get(body) ??
    body.rows(foundDisclosure(0)).flatMap((cells) => {
      const money = cells.find((cell) => cell.money)?.money;
      const label = cells.filter((cell) => cell.text && !cell.rows).at(-1);
      return money ? [{ key: money.key, label: plain(normalizeText(label?.text ?? '')) }] : [];
    });
  known.set(body, lines);
  return lines;
}

/** Where the parts of the form stand in its sheet. */
export interface FormPlaces {
  readonly headingRow: number;
  /** Sheet column by column of the declared form. */
  readonly columns: readonly number[];
  /** The label of every line of the budget, in the order of the declared form; undefined where it is not there. */
  readonly budget: readonly { readonly key: string; readonly label: CellOfRegion | undefined }[];
  readonly departmentRow: number | undefined;
  readonly goalsRow: number | undefined;
  readonly tasksRow: number | undefined;
  /** The row for tasks where none is filled in. */
  readonly emptyTaskRow: number | undefined;
  /** Rows of tasks that are filled in. */
  readonly taskRows: readonly number[];
  /** Rows of indicators that are filled in. */
  readonly indicatorRows: readonly number[];
  readonly notes: readonly number[];
}

/** A cell of the region's sheet, rows and columns from 0. */
interface CellOfRegion {
  readonly row: number;
  readonly column: number;
}

/** Finds the parts above and below the row of indicators; undefined where the budget is not that of table 11. */
export function findForm(region: Region, body: FormBody): FormPlaces | undefined {
  const lines = budgetLines(body);
  const { view, anchor, end } = region;
  const headingRow = anchor.first;
  const columns = indicatorColumns(region);
  const labels = findLabels(
    region,
    lines.map(({ label }) => label),
  );
  if (labels.filter(Boolean).length < MIN_BUDGET_LINES) return undefined;

  const tasksRow = rowAbove(region, TASKS);
  const budgetRow = smallest(labels.flatMap((label) => (label ? [label.row] : [])));
  const firstTask = tasksRow === undefined ? budgetRow : tasksRow + 1;
  const notes: number[] = [];
  for (let row = headingRow + 1; row < end; row++) if (isNote(view, row)) notes.push(row);
  return {
    headingRow,
    columns,
    budget: lines.map(({ key }, index) => ({ key, label: labels[index] })),
    departmentRow: rowAbove(region, DEPARTMENT),
    goalsRow: rowAbove(region, GOALS),
    tasksRow,
    emptyTaskRow: tasksRow !== undefined && firstTask < budgetRow ? firstTask : undefined,
    taskRows: filledRows(region, firstTask, budgetRow, columns.slice(1, 3)),
    indicatorRows: filledRows(region, headingRow + 1, notes[0] ?? end, columns),
    notes,
  };
}

/** The first row above the indicators with a cell of this pattern. */
function rowAbove({ view, anchor, first }: Region, pattern: RegExp): number | undefined {
  for (let row = first; row < anchor.first; row++) {
    for (let column = 0; column < view.width; column++) if (pattern.test(view.text(row, column))) return row;
  }
  return undefined;
}

function filledRows({ view, repeated }: Region, from: number, to: number, within: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = from; row < to; row++) {
    if (!repeated.has(row) && within.some((column) => view.text(row, column) !== '')) rows.push(row);
  }
  return rows;
}

/** The first cell with each label, in the order of the labels. */
function findLabels({ view, first, anchor }: Region, labels: readonly string[]) {
  let from = first;
  return labels.map((label) => {
    for (let row = from; row < anchor.first; row++) {
      for (let column = 0; column < view.width; column++) {
        if (plain(view.text(row, column)) !== label) continue;
        from = row + 1;
        return { row, column };
      }
    }
    return undefined;
  });
}

/** A label without numbering and unit of money. */
function plain(folded: string): string {
  return folded.replace(/^(\(\d\)|\d[、.])/, '').replace(/\([百千万亿]?元\)|:$/g, '');
}

function indicatorColumns({ view, anchor }: Region): number[] {
  const found = INDICATOR_HEADINGS.map((heading) => {
    for (let column = 0; column < view.width; column++) if (view.text(anchor.first, column) === heading) return column;
    return -1;
  });
  const left = Math.max(0, found[0]!);
  return found.map((column, index) => (column < 0 ? left + index : column));
}
