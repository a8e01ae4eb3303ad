import { expect, test } from 'vitest';
import type { WorkbookPlan } from '../../src/workbook/model/plan.ts';
import { cell, formula, number, open, sheetPlan, TEXT, text } from './open.ts';
import { stateOf } from './state-of.ts';

test('a patch changes the cells it lists and nothing else', async () => {
  const { grid, port, idOf, fill, styleAt } = open('底稿');
  const id = idOf('底稿');
  for (let row = 0; row < 4; row++)
    for (let column = 0; column < 4; column++) fill('底稿', row, column, `${row}${column}`);
  grid.write(id, { row: 3, column: 3, rows: 1, columns: 1 }, [[{ formula: '=A1' }]]);
  grid.restyle(id, [{ area: { row: 0, column: 0, rows: 4, columns: 4 }, style: { fill: '#FFFF00', italic: true } }]);
  grid.changeLines(id, 'column', 0, 1, { size: 111 });
  grid.freeze(id, { rows: 1, columns: 0 });

  await port.apply({
    sheets: [
      sheetPlan('底稿', [[], [undefined, text('=新'), number(5)], [undefined, { style: TEXT }, formula('=C2')]], {
        mode: 'patch',
      }),
    ],
  });

  expect(grid.values(id, { row: 0, column: 0, rows: 4, columns: 4 })).toEqual([
    ['00', '01', '02', '03'],
    ['10', '=新', 5, '13'],
    ['20', null, 0, '23'],
    ['30', '31', '32', 0],
  ]);
  expect(grid.formulas(id, { row: 2, column: 2, rows: 2, columns: 2 })).toEqual([
    ['=C2', null],
    [null, '=A1'],
  ]);
  expect(styleAt('底稿', 1, 1)).toMatchObject({ fill: null, fontName: '宋体', numberFormat: '@' });
  expect(styleAt('底稿', 1, 3)).toMatchObject({ fill: '#FFFF00', italic: true, numberFormat: 'General' });
  expect(grid.lines(id, 'column', 0, 1)[0]!.size).toBe(111);
  expect(grid.frozen(id)).toEqual({ rows: 1, columns: 0 });
});

test('a sheet that is missing is added', async () => {
  const { port, names } = open('甲');
  await port.apply({ sheets: [sheetPlan('乙', [[text('x')]], { mode: 'patch' })] });
  expect(names()).toEqual(['甲', '乙']);
});

test('a cell that keeps its look is read once for its number format, and takes number, formula and text for what they are', async () => {
  const { grid, port, idOf, fill, styleAt, roundTrips } = open('表');
  const id = idOf('表');
  const look = { fill: '#FFFF00', bold: true } as const;
  for (let column = 0; column < 4; column++) fill('表', 0, column, '旧');
  grid.restyle(id, [
    { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: { ...look, numberFormat: '@' } },
    { area: cell(0, 3), style: { ...look, numberFormat: '0.00' } },
  ]);
  const cells = [
    [
      { content: { number: 5 } },
      { content: { formula: '=A1', result: 5 } },
      { content: { text: "'019" } },
      { content: { text: '=1' } },
    ],
  ];
  const plan: WorkbookPlan = { sheets: [sheetPlan('表', cells, { mode: 'patch' })] };
  const before = stateOf(grid);
  const records = await port.history!.record(plan);
  const start = roundTrips();
  await port.apply(plan);
  expect(roundTrips() - start).toBe(3);

  const row = { row: 0, column: 0, rows: 1, columns: 4 };
  expect(grid.values(id, row)).toEqual([[5, 0, "'019", '=1']]);
  expect(grid.formulas(id, row)).toEqual([[null, '=A1', null, null]]);
  expect([0, 1, 2, 3].map((column) => styleAt('表', 0, column))).toMatchObject([
    { ...look, numberFormat: 'General' },
    { ...look, numberFormat: 'General' },
    { ...look, numberFormat: '@' },
    { ...look, numberFormat: '0.00' },
  ]);

  await port.history!.restore(records);
  expect(stateOf(grid)).toEqual(before);
});
