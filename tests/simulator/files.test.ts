import { expect, test } from 'vitest';
import { PlainGrid } from '../../simulator/grid/plain-grid.ts';
import { documentFile } from '../../simulator/page/document-file.ts';
import { openedFile } from '../../simulator/page/opened-file.ts';
import { putPlan } from '../../simulator/page/put-plan.ts';
import { EXPLANATIONS } from '../../src/transactions/setting-keys.ts';

/** A sheet with everything that a file of the workbench keeps. */
async function filled(): Promise<PlainGrid> {
  const grid = new PlainGrid();
  const look = { font: { name: '宋体', size: 14, bold: true }, horizontal: 'center', vertical: 'top' } as const;
  const style = { ...look, fill: '#DDEBF7', numberFormat: '0.00', wrap: true, indent: 1, border: true };
  await putPlan(grid, {
    sheets: [
      {
        ...{ name: '甲', mode: 'replace', tabColor: '#5B9BD5' },
        cells: [
          [{ content: { text: '=不是公式' }, style }, undefined, { content: { number: 12.5 }, style }],
          [{ content: { formula: '=C1*2', result: 25 }, style }, undefined, { style }],
        ],
        merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
        columnWidths: [12, 9, 20],
        rowHeights: [30, 18],
        frozen: { rows: 1, columns: 0 },
        page: { landscape: true, onePage: true, titleRows: { first: 0, last: 0 } },
        validations: [
          {
            area: { row: 1, column: 2, rows: 3, columns: 1 },
            items: { sheet: '乙', area: { row: 0, column: 0, rows: 9, columns: 1 } },
            ...{ strict: true, prompt: '从列表里选', refusal: '列表里没有' },
          },
          { area: { row: 1, column: 0, rows: 1, columns: 1 }, items: ['是', '否'], strict: false },
        ],
      },
      {
        ...{ name: '乙', mode: 'replace', cells: [], merges: [], columnWidths: [], rowHeights: [], validations: [] },
        page: { landscape: false },
      },
    ],
  });
  return grid;
}

/** What the workbench shows of its sheets. */
function shown(grid: PlainGrid): unknown {
  const area = { row: 0, column: 0, rows: 5, columns: 4 };
  return grid.sheets().map(({ id, name, tabColor }) => ({
    ...{ name, tabColor, values: grid.values(id, area), formulas: grid.formulas(id, area) },
    ...{ styles: grid.styles(id, area), merges: grid.merges(id), frozen: grid.frozen(id) },
    sizes: [grid.lines(id, 'column', 0, 3), grid.lines(id, 'row', 0, 2)],
    page: grid.page(id),
    lists: [...grid.validations(id, area)].sort((a, b) => a.area.column - b.area.column),
  }));
}

test('what the workbench saves it opens again as it was', async () => {
  const explanations = `<notes xmlns="${EXPLANATIONS}"><note/></notes>`;
  const grid = await filled();
  const bytes = await documentFile(grid, new Map([['{1}', explanations]]));
  const opened = await openedFile(bytes);
  expect(opened.explanations).toBe(explanations);
  const again = new PlainGrid();
  await putPlan(again, opened.plan);
  expect(shown(again)).toEqual(shown(grid));
});
