import { expect, test } from 'vitest';
import { ExcelProblem } from '../../src/excel/errors.ts';
import { open } from './open.ts';

test('reads the whole workbook in two round trips, each sheet from A1', async () => {
  const { grid, port, idOf, fill, roundTrips } = open('表1', '空', '表2');
  fill('表1', 1, 2, 477.24);
  grid.write(idOf('表1'), { row: 2, column: 2, rows: 1, columns: 1 }, [[{ formula: '=C2/0' }]]);
  grid.setResult(idOf('表1'), 2, 2, '#DIV/0!');
  fill('表2', 0, 0, '科目');
  expect(await port.read()).toEqual({
    sheets: [
      {
        name: '表1',
        values: [
          [null, null, null],
          [null, null, 477.24],
          [null, null, '#DIV/0!'],
        ],
        formulas: [
          [null, null, null],
          [null, null, null],
          [null, null, '=C2/0'],
        ],
      },
      { name: '空', values: [], formulas: [] },
      { name: '表2', values: [['科目']], formulas: [[null]] },
    ],
  });
  expect(roundTrips()).toBe(2);
});

test('named sheets come in the order of the workbook; those that are not there are left out', async () => {
  const { port, roundTrips } = open('甲', 'Tab', '乙');
  const names = (await port.read(['乙', '没有', 'TAB'])).sheets.map(({ name }) => name);
  expect(names).toEqual(['Tab', '乙']);
  expect(roundTrips()).toBeLessThanOrEqual(2);
});

test('what only has a look is not used', async () => {
  const { grid, port, idOf, fill } = open('表');
  fill('表', 0, 0, 1);
  grid.restyle(idOf('表'), [{ area: { row: 0, column: 0, rows: 90, columns: 9 }, style: { bold: true } }]);
  expect((await port.read()).sheets[0]!.values).toEqual([[1]]);
});

test('more than one answer can carry comes in blocks and is the same', async () => {
  const { grid, port, idOf, roundTrips } = open('小', '大');
  const rows = 9_000;
  const values = Array.from({ length: rows }, (_, row) => [`${row}${'长'.repeat(400)}`, row, null]);
  grid.write(
    idOf('大'),
    { row: 1, column: 1, rows, columns: 3 },
    values.map((row) => row.map((value) => (value === null ? null : { value }))),
  );
  grid.write(idOf('大'), { row: rows, column: 3, rows: 1, columns: 1 }, [[{ formula: '=C2' }]]);
  const [small, large] = (await port.read()).sheets;
  expect(small).toEqual({ name: '小', values: [], formulas: [] });
  expect(large!.values).toHaveLength(rows + 1);
  expect(large!.values.slice(1, -1)).toEqual(values.slice(0, -1).map((row) => [null, ...row]));
  expect(large!.formulas.at(-1)).toEqual([null, null, null, '=C2']);
  expect(roundTrips()).toBeGreaterThan(2);
});

test('an error is not mistaken for too much data', async () => {
  const { port, host } = open('表');
  host.beforeAction = () => {
    throw new Error('boom');
  };
  const problem = await port.read().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ExcelProblem);
  expect(problem).toMatchObject({ code: 'unknown' });
});
