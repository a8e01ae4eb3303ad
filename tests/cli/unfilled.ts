import type { WorkbookPlan } from '../../src/workbook/model/plan.ts';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/model/snapshot.ts';
import { number, sheetPlan, text } from '../excel/open.ts';

/** The plan of a workbook with these values. */
export const planOf = ({ sheets }: WorkbookSnapshot, change = (value: CellValue) => value): WorkbookPlan => ({
  sheets: sheets.map(({ name, values }) =>
    sheetPlan(
      name,
      values.map((line) => line.map((value) => cellOf(change(value)))),
    ),
  ),
});

/** A form that nobody has filled in: no amount, and its codes as numbers. */
export const unfilled = (book: WorkbookSnapshot): WorkbookPlan =>
  planOf(book, (value) => {
    if (typeof value === 'number') return null;
    return typeof value === 'string' && /^[1-9]\d{2,}$/.test(value) ? Number(value) : value;
  });

const cellOf = (value: CellValue) =>
  typeof value === 'number' ? number(value) : value === null ? undefined : text(String(value));
