import type { CellContent, SheetPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';

/** A text, or money in 0.01 万元; "" is blank. */
export type PrintedCell = string | bigint;

/** One of the twelve tables as a reader of the sheet finds it. */
export interface PrintedTable {
  readonly number: number;
  readonly title: readonly string[];
  /** 部门名称 and 单位, above the table. */
  readonly caption: readonly string[];
  /** Heading path of each column: what stands above it, from top to bottom; none for the form of table 11. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly notes: readonly string[];
}

/** How many rows the headings of each table take (layouts.md). */
const HEADING_ROWS = [2, 3, 3, 3, 3, 2, 2, 2, 3, 2, 0, 3];
const FORM = 11;

const NOTE = /^(备注|注)：|故本表为空表$/;

/** The tables of a plan, with the expected values of its formulas. Throws where one is there twice. */
export function printedTables(plan: WorkbookPlan): PrintedTable[] {
  return HEADING_ROWS.flatMap((headings, index) => {
    const sheets = plan.sheets.filter(({ name }) => name.startsWith(`表${index + 1} `));
    if (sheets.length > 1) throw new Error(`${sheets.length} sheets of 表${index + 1}`);
    return sheets.map((sheet) => printedTable(index + 1, headings, sheet));
  });
}

function printedTable(number: number, headings: number, sheet: SheetPlan): PrintedTable {
  const grid = sheet.cells.map((row) => row.map((cell) => printed(cell?.content)));
  const line = (index: number) => (grid[index] ?? []).filter((cell) => cell !== '').map(String);
  const titleRows = number === FORM ? 2 : 1;
  const first = titleRows + (number === FORM ? 0 : 1) + headings;
  const body = grid.slice(first);
  const isNote = (row: readonly PrintedCell[]) => NOTE.test(String(row[0]));
  const notesFrom = body.findIndex(isNote);
  const end = notesFrom < 0 ? body.length : notesFrom;
  return {
    number,
    title: Array.from({ length: titleRows }, (_, index) => line(index).join(' ')),
    caption: number === FORM ? [] : line(titleRows),
    columns: headings === 0 ? [] : columnPaths(sheet, grid, first - headings, first),
    rows: body.slice(0, end).filter((row) => row.some((cell) => cell !== '')),
    notes: body.slice(end).flatMap((row) => row.filter((cell) => cell !== '').map(String)),
  };
}

/** A merged heading belongs to every cell that it covers, and counts once. */
function columnPaths(sheet: SheetPlan, grid: readonly PrintedCell[][], first: number, end: number): string[] {
  const width = Math.max(...grid.slice(first, end).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const steps: string[] = [];
    let last = '';
    for (let row = first; row < end; row++) {
      const area = sheet.merges.find(
        (merge) =>
          row >= merge.row &&
          row < merge.row + merge.rows &&
          column >= merge.column &&
          column < merge.column + merge.columns,
      ) ?? { row, column };
      const place = `${area.row} ${area.column}`;
      const text = String(grid[area.row]?.[area.column] ?? '').replace(/\s/g, '');
      if (place !== last && text !== '') steps.push(text);
      last = place;
    }
    return steps.join('/');
  });
}

function printed(content: CellContent | undefined): PrintedCell {
  if (!content) return '';
  const value = 'text' in content ? content.text : 'number' in content ? content.number : content.result;
  return typeof value === 'number' ? hundredths(value) : value;
}

function hundredths(value: number): bigint {
  const count = Math.round(value * 100);
  if (Math.abs(value * 100 - count) > 1e-4) throw new Error(`more than two decimals: ${value}`);
  return BigInt(count);
}
