import { excelPort } from '../../src/excel/excel-port.ts';
import { openWorkbook } from '../../simulator/client/node-client.ts';
import { PlainGrid } from '../../simulator/grid/plain-grid.ts';
import type { Host } from '../../simulator/host/host.ts';
import type { Area } from '../../src/workbook/model/address.ts';
import type { CellPlan, SheetPlan } from '../../src/workbook/model/plan.ts';
import type { Style } from '../../src/workbook/model/style.ts';

export type OpenBook = ReturnType<typeof openGrid>;

/** A workbook in memory behind Microsoft's client, and the port on it. ExcelApi above 1.14 throws. */
export function open(...sheets: string[]): OpenBook {
  const grid = new PlainGrid(sheets[0] ?? 'Sheet1');
  for (const name of sheets.slice(1)) grid.addSheet(name);
  return openGrid(grid);
}

/** What takes long to make is made once; whoever opens it has a copy of their own, with the settings saved in it. */
export function madeOnce(make: () => Promise<OpenBook>): () => Promise<OpenBook> {
  let made: Promise<OpenBook> | undefined;
  return async () => {
    const { grid, host } = await (made ??= make());
    const book = openGrid(grid.copy());
    copySettings(host, book.host);
    return book;
  };
}

/** Puts what is saved with one workbook into another one as well. */
export function copySettings(from: Pick<Host, 'document'>, to: Pick<Host, 'document'>): void {
  for (const [key, value] of from.document.settings) to.document.settings.set(key, value);
}

function openGrid(grid: PlainGrid) {
  const { host } = openWorkbook(grid, { year: 2024 });
  let roundTrips = 0;
  host.beforeAction = (_, index, { Actions }) => {
    // the client tidies up after a run; nobody waits for that
    if (index === 0 && !Actions.some(({ Name }) => Name === '_RemoveReference')) roundTrips++;
  };
  const idOf = (name: string) => grid.sheets().find((sheet) => sheet.name === name)!.id;
  return {
    grid,
    host,
    port: excelPort(),
    idOf,
    roundTrips: () => roundTrips,
    names: () => grid.sheets().map(({ name }) => name),
    styleAt: (name: string, row: number, column: number) => grid.styles(idOf(name), cell(row, column))[0]![0]!,
    /** Types a value as the user would have. */
    fill: (name: string, row: number, column: number, value: string | number) =>
      grid.write(idOf(name), cell(row, column), [[{ value }]]),
  };
}

export function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}

export const TEXT: Style = {
  font: { name: '宋体', size: 10 },
  horizontal: 'left',
  vertical: 'center',
  numberFormat: '@',
};
export const AMOUNT: Style = { ...TEXT, horizontal: 'right', border: true, numberFormat: '#,##0.00' };

/** A plan with nothing but cells, unless more is given. */
export function sheetPlan(name: string, cells: SheetPlan['cells'], more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    mode: 'replace',
    cells,
    merges: [],
    columnWidths: [],
    rowHeights: [],
    validations: [],
    ...more,
  };
}

export function text(content: string, style = TEXT): CellPlan {
  return { content: { text: content }, style };
}

export function number(content: number, style = AMOUNT): CellPlan {
  return { content: { number: content }, style };
}

export function formula(content: string, style = AMOUNT): CellPlan {
  return { content: { formula: content, result: 0 }, style };
}
