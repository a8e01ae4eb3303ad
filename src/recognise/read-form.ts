import { fold } from '../workbook/fold.ts';
import { moneyUnitIn } from '../money/money-unit.ts';
import type { Performance } from '../tables/disclosure.ts';
import { tableById } from '../tables/all.ts';
import type { FormBody } from '../tables/table.ts';
import { blankOf } from './blank.ts';
import { isNote } from './body.ts';
import { departmentIn } from './caption.ts';
import type { Region } from './regions.ts';

/** Table 11 as it was found: the sheet row of every row of the form, its columns, and what was written into it. */
export interface FoundForm {
  readonly performance: Performance;
  /** Sheet row by row of the declared form; undefined where it is not there. */
  readonly rows: readonly (number | undefined)[];
  /** Behind the last row. */
  readonly end: number;
  /** Sheet column by column of the declared form. */
  readonly columns: readonly number[];
  /** Sheet column of the amount by key, where it is not in the column of amounts. */
  readonly amounts: ReadonlyMap<string, number>;
  readonly department: string;
  readonly moneyUnit: '万元' | '元' | undefined;
  readonly notes: readonly number[];
}

const INDICATOR_HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值', '指标值说明'];
const GOALS = /^(年度)?(履职|总体)目标/;
const TASKS = /^任务名称$/;
const DEPARTMENT = /^(部门|单位|部门\(单位\))(名称|全称)/;
/** The lines of the budget: the cell before the amount is its label. */
const LINES = (tableById('T11').body as FormBody).rows(blankOf(0)).flatMap((cells) => {
  const money = cells.find((cell) => cell.money)?.money;
  const label = cells.filter((cell) => cell.text && !cell.rows).at(-1);
  return money ? [{ key: money.key, label: plain(fold(label?.text ?? '')) }] : [];
});
/** So much of the budget's lines must be there for the form to be ours. */
const ENOUGH_LINES = 4;

/** Reads the form above and below its row of indicators; undefined where its budget is not that of table 11. */
export function readForm(region: Region): FoundForm | undefined {
  const { view, anchor, first, end, repeated } = region;
  const headingRow = anchor.first;
  const columns = indicatorColumns(region);
  const labelled = findLabels(
    region,
    LINES.map(({ label }) => label),
  );
  if (labelled.filter(Boolean).length < ENOUGH_LINES) return undefined;

  const rowOf = (pattern: RegExp, column?: number) => {
    for (let row = first; row < headingRow; row++) {
      for (let at = 0; at < view.width; at++) {
        if ((column === undefined || at === column) && pattern.test(view.text(row, at))) return row;
      }
    }
    return undefined;
  };
  const goalsRow = rowOf(GOALS);
  const tasksRow = rowOf(TASKS);
  const budgetRow = Math.min(...labelled.flatMap((place) => (place ? [place.row] : [])));
  const departmentRow = rowOf(DEPARTMENT);
  const taskRows = filledRows(tasksRow === undefined ? budgetRow : tasksRow + 1, budgetRow, [columns[1]!, columns[2]!]);
  const notes: number[] = [];
  for (let row = headingRow + 1; row < end; row++) if (isNote(view, row)) notes.push(row);
  const indicatorRows = filledRows(headingRow + 1, notes[0] ?? end, columns);
  // An empty list of tasks has one empty row.
  const emptyTask = tasksRow !== undefined && tasksRow + 1 < budgetRow ? tasksRow + 1 : undefined;

  return {
    performance: {
      goals: goalsRow === undefined ? '' : view.printed(goalsRow, columns[1]),
      tasks: taskRows.map((row) => ({ name: view.printed(row, columns[1]), content: view.printed(row, columns[2]) })),
      indicators: indicatorRows.map((row) => ({
        level1: view.printed(row, columns[0]),
        level2: view.printed(row, columns[1]),
        level3: view.printed(row, columns[2]),
        value: view.printed(row, columns[3]),
        note: view.printed(row, columns[4]),
      })),
    },
    rows: [
      departmentRow,
      goalsRow,
      tasksRow,
      ...(taskRows.length > 0 ? taskRows : [emptyTask]),
      ...labelled.map((place) => place?.row),
      headingRow,
      ...indicatorRows,
    ],
    end: (indicatorRows.at(-1) ?? headingRow) + 1,
    columns,
    amounts: amountsBeside(),
    department: departmentRow === undefined ? '' : departmentNamed(departmentRow),
    moneyUnit: moneyUnitBeside(),
    notes,
  };

  function filledRows(from: number, to: number, within: readonly number[]): number[] {
    const rows: number[] = [];
    for (let row = from; row < to; row++) {
      if (!repeated.has(row) && within.some((column) => view.text(row, column) !== '')) rows.push(row);
    }
    return rows;
  }

  /** A figure right of its label, where it stands in another column than that of 指标值. */
  function amountsBeside(): Map<string, number> {
    const found = new Map<string, number>();
    labelled.forEach((place, index) => {
      if (!place || view.hasMoney(place.row, columns[3])) return;
      for (let column = place.column + 1; column < view.width; column++) {
        if (!view.hasMoney(place.row, column)) continue;
        found.set(LINES[index]!.key, column);
        return;
      }
    });
    return found;
  }

  function moneyUnitBeside(): FoundForm['moneyUnit'] {
    const units = labelled.map((place) => place && moneyUnitIn(view.printed(place.row, place.column)));
    return units.find((unit) => unit === '万元' || unit === '元');
  }

  function departmentNamed(row: number): string {
    for (let column = 0; column < view.width; column++) {
      const name = departmentIn(view, row, column);
      if (name !== undefined) return name || view.printed(row, column + 1);
    }
    return '';
  }
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
