import { moneyUnitIn } from '../../money/money-unit.ts';
import type { Performance } from '../../tables/model/disclosure.ts';
import type { FormBody } from '../../tables/model/table.ts';
import { departmentIn } from '../scan/caption.ts';
import type { Region } from '../scan/regions.ts';
import type { SheetView } from '../scan/sheet-view.ts';
import { type FormPlaces, findForm } from './find-form.ts';

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

/** Reads the form above and below its row of indicators; undefined where its budget is not that of table 11. */
export function readForm(region: Region, body: FormBody): FoundForm | undefined {
  const places = findForm(region, body);
  if (!places) return undefined;
  const { view } = region;
  const { headingRow, columns, budget, departmentRow, taskRows, indicatorRows, notes } = places;
  return {
    performance: performanceIn(view, places),
    rows: [
      departmentRow,
      places.goalsRow,
      places.tasksRow,
      ...(taskRows.length > 0 ? taskRows : [places.emptyTaskRow]),
      ...budget.map(({ label }) => label?.row),
      headingRow,
      ...indicatorRows,
    ],
    end: (indicatorRows.at(-1) ?? headingRow) + 1,
    columns,
    amounts: amountsBeside(view, places, body.amountColumn),
    department: departmentRow === undefined ? '' : departmentNamed(view, departmentRow),
    moneyUnit: moneyUnitBeside(view, places),
    notes,
  };
}

function performanceIn(view: SheetView, { columns, goalsRow, taskRows, indicatorRows }: FormPlaces): Performance {
  return {
    goals: goalsRow === undefined ? '' : view.printed(goalsRow, columns[1]),
    tasks: taskRows.map((row) => ({ name: view.printed(row, columns[1]), content: view.printed(row, columns[2]) })),
    indicators: indicatorRows.map((row) => ({
      level1: view.printed(row, columns[0]),
      level2: view.printed(row, columns[1]),
      level3: view.printed(row, columns[2]),
      value: view.printed(row, columns[3]),
      note: view.printed(row, columns[4]),
    })),
  };
}

/** A figure right of its label, where it stands in another column than that of amounts. */
function amountsBeside(view: SheetView, { columns, budget }: FormPlaces, amountColumn: number): Map<string, number> {
  const found = new Map<string, number>();
  for (const { key, label } of budget) {
    if (!label || view.hasMoney(label.row, columns[amountColumn])) continue;
    for (let column = label.column + 1; column < view.width; column++) {
      if (!view.hasMoney(label.row, column)) continue;
      found.set(key, column);
      break;
    }
  }
  return found;
}

function moneyUnitBeside(view: SheetView, { budget }: FormPlaces): FoundForm['moneyUnit'] {
  const units = budget.map(({ label }) => label && moneyUnitIn(view.printed(label.row, label.column)));
  return units.find((unit) => unit === '万元' || unit === '元');
}

function departmentNamed(view: SheetView, row: number): string {
  for (let column = 0; column < view.width; column++) {
    const name = departmentIn(view, row, column);
    if (name !== undefined) return name || view.printed(row, column + 1);
  }
  return '';
}
