import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunks } from '../../src/excel/requests/payload.ts';
import { rectangles, runs } from '../../src/excel/requests/rectangles.ts';

const grid = fc.integer({ min: 1, max: 7 }).chain((columns) =>
  fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { minLength: columns, maxLength: columns }), {
    maxLength: 7,
  }),
);

describe('rectangles', () => {
  test('every cell with a key lies in exactly one rectangle of its key, others in none', () => {
    fc.assert(
      fc.property(grid, (cells) => {
        const painted = cells.map((row) => row.map((): string[] => []));
        for (const { area, key } of rectangles(cells, (cell) => cell)) {
          for (let row = 0; row < area.rows; row++) {
            for (let column = 0; column < area.columns; column++) {
              painted[area.row + row]![area.column + column]!.push(key);
            }
          }
        }
        expect(painted).toEqual(cells.map((row) => row.map((key) => (key ? [key] : []))));
      }),
    );
  });

  test('equal neighbours make one rectangle', () => {
    const cells = [
      ['h', 'h', 'h'],
      ['t', 'n', 'n'],
      ['t', 'n', 'n'],
    ];
    expect(rectangles(cells, (cell) => cell)).toEqual([
      { area: { row: 0, column: 0, rows: 1, columns: 3 }, key: 'h' },
      { area: { row: 1, column: 0, rows: 2, columns: 1 }, key: 't' },
      { area: { row: 1, column: 1, rows: 2, columns: 2 }, key: 'n' },
    ]);
  });

  test('rows may differ in length and have holes', () => {
    const hole: string[] = [];
    hole[2] = 'x';
    expect(rectangles([['x'], hole], (cell) => cell)).toEqual([
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, key: 'x' },
      { area: { row: 1, column: 2, rows: 1, columns: 1 }, key: 'x' },
    ]);
  });
});

test('runs join equal neighbours and leave undefined out', () => {
  expect(runs([20, 20, undefined, 20, 33])).toEqual([
    { first: 0, count: 2, value: 20 },
    { first: 3, count: 1, value: 20 },
    { first: 4, count: 1, value: 33 },
  ]);
});

test('chunks fill each group up to the limit and keep the order', () => {
  expect(chunks([3, 3, 4, 9, 12, 1], (size) => size, 10)).toEqual([[3, 3, 4], [9], [12], [1]]);
  expect(chunks([], () => 1, 10)).toEqual([]);
});
