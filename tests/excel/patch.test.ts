import { expect, test } from 'vitest';
import { formula, number, open, sheetPlan, TEXT, text } from './open.ts';

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
