import { expect, test } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { cellName } from '../../src/workbook/model/address.ts';
import type { CellPlan } from '../../src/workbook/model/plan.ts';
import { exampleLedger } from '../compose/example.ts';
import { open } from './open.ts';

const plan = composeWorkbook(exampleLedger());

test('the generated workbook arrives cell by cell, in one request', async () => {
  const { grid, port, idOf, names, roundTrips } = open('Sheet1');
  await port.apply(plan);
  expect(roundTrips()).toBe(4);
  expect(names()).toEqual(['Sheet1', ...plan.sheets.map(({ name }) => name)]);

  const differences: string[] = [];
  for (const { name, cells } of plan.sheets) {
    const area = { row: 0, column: 0, rows: cells.length, columns: Math.max(...cells.map((row) => row.length)) };
    const values = grid.values(idOf(name), area);
    const formulas = grid.formulas(idOf(name), area);
    const styles = grid.styles(idOf(name), area);
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (!cell) return;
        const { fontName, fontSize, numberFormat, fill, wrap, borders } = styles[row]![column]!;
        // a line between two cells is kept by one of them
        const lines = [
          borders.top ?? styles[row - 1]?.[column]?.borders.bottom,
          borders.bottom ?? styles[row + 1]?.[column]?.borders.top,
          borders.left ?? styles[row]![column - 1]?.borders.right,
          borders.right ?? styles[row]![column + 1]?.borders.left,
        ];
        const lined = cell.style!.border ? lines.every(Boolean) : Object.values(borders).some(Boolean);
        const there = {
          content: formulas[row]![column] ?? values[row]![column],
          look: [fontName, fontSize, numberFormat, fill, wrap, lined],
        };
        const planned = { content: contentOf(cell), look: lookOf(cell) };
        if (JSON.stringify(there) !== JSON.stringify(planned)) {
          differences.push(`${name} ${cellName(row, column)}: ${JSON.stringify({ there, planned })}`);
        }
      }),
    );
  }
  expect(differences.slice(0, 5)).toEqual([]);
});

test('so do its merges, sizes, frozen panes and pages', async () => {
  const { grid, port, idOf } = open('Sheet1');
  await port.apply(plan);
  for (const { name, merges, columnWidths, hiddenColumns = [], rowHeights, frozen, page, validations } of plan.sheets) {
    const id = idOf(name);
    const byPlace = (areas: readonly { row: number; column: number }[]) =>
      [...areas].sort((a, b) => a.row - b.row || a.column - b.column);
    expect(byPlace(grid.merges(id))).toEqual(byPlace(merges));
    const columns = grid
      .lines(id, 'column', 0, columnWidths.length)
      .map(({ size, hidden }) => (hidden ? 'hidden' : size));
    expect(columns).toEqual(columnWidths.map((width, at) => (hiddenColumns.includes(at) ? 'hidden' : width * 6)));
    const heights = grid.lines(id, 'row', 0, rowHeights.length).map(({ size }) => size);
    expect(heights.filter((_, row) => rowHeights[row] !== undefined)).toEqual(rowHeights.filter((height) => height));
    expect(grid.frozen(id)).toEqual(frozen ?? { rows: 0, columns: 0 });
    const whole = { row: 0, column: 0, rows: 5_000, columns: 100 };
    expect(grid.validations(id, whole)).toHaveLength(validations.length);
    if (page) expect(grid.page(id).orientation).toBe(page.landscape ? 'Landscape' : 'Portrait');
  }
});

function contentOf({ content }: CellPlan) {
  if (!content) return null;
  if ('formula' in content) return content.formula;
  return 'number' in content ? content.number : content.text || null;
}

function lookOf({ style }: CellPlan) {
  const { font, numberFormat, fill = null, wrap = false, border = false } = style!;
  return [font.name, font.size, numberFormat, fill, wrap, border];
}
