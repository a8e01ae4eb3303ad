import { openWorkbook, type OpenWorkbook } from '../../../simulator/client/node-client.ts';
import { PlainGrid } from '../../../simulator/grid/plain-grid.ts';

/** A new workbook with one sheet 表一 behind Microsoft's client. */
export interface Book extends OpenWorkbook {
  readonly grid: PlainGrid;
  /** Excel.run with the first sheet at hand. */
  run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** Something that an add-in does, and what must come of it. */
export interface Case {
  readonly name: string;
  readonly check: (book: Book) => Promise<void>;
}

export function openBook(): Book {
  const grid = new PlainGrid('表一');
  const open = openWorkbook(grid, { name: '预算.xlsx', year: 2024 });
  return {
    ...open,
    grid,
    run: (work) => open.Excel.run((context) => work(context.workbook.worksheets.getFirst(), context)),
  };
}

/** Loads properties of an object and gives them as plain data. */
export async function load<T extends OfficeExtension.ClientObject>(
  object: T & { toJSON(): unknown },
  properties: string,
): Promise<ReturnType<T extends { toJSON(): infer R } ? () => R : never>> {
  object.context.load(object, properties);
  await object.context.sync();
  return object.toJSON() as never;
}
