import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import type { CellPlan, WorkbookPlan } from '../../src/workbook/model/plan.ts';
import { exampleLedger } from '../compose/example.ts';
import { madeOnce, open, type OpenBook } from '../excel/open.ts';

/** The example department's workbook in Excel, formulas with the results that Excel would have calculated. */
export const openGenerated = madeOnce(async () => {
  const book = open('备忘');
  const plan = composeWorkbook(exampleLedger());
  await book.port.apply(plan);
  plantResults(book, plan);
  return book;
});

/** The same tables as somebody publishes them: values only, nothing but the twelve tables. */
export const openPublished = madeOnce(async () => {
  const book = open('备忘');
  const { sheets } = composeWorkbook(exampleLedger());
  const tables = sheets.filter(({ name }) => /^表\d/.test(name));
  await book.port.apply({
    sheets: tables.map((sheet) => ({ ...sheet, cells: sheet.cells.map((line) => line.map(asValue)) })),
  });
  return book;
});

/** Plants the results of formulas: the grid does not calculate. */
function plantResults({ grid, idOf }: OpenBook, { sheets }: WorkbookPlan): void {
  for (const { name, cells } of sheets) {
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        const content = cell?.content;
        if (content && 'formula' in content) grid.setResult(idOf(name), row, column, content.result);
      }),
    );
  }
}

function asValue(cell: CellPlan | undefined): CellPlan | undefined {
  if (!cell?.content || !('formula' in cell.content)) return cell;
  const { content, ...look } = cell;
  const { result } = content;
  if (result === 0 || result === '') return look;
  return { ...look, content: typeof result === 'number' ? { number: result } : { text: result } };
}
