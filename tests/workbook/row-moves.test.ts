import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowMoves, rowsAfter } from '../../src/workbook/diff/row-moves.ts';

const names = fc.uniqueArray(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 15 });

describe('rows that are to move', () => {
  test('are inserted and deleted from the bottom up', () => {
    const places = rowsAfter([['标题', '甲', '乙', '丙', '合计']], [['标题', '乙', '新', '又', '丙', '合计']]);
    expect(places).toEqual([0, undefined, 1, 4, 5]);
    expect(rowMoves(places, 6)).toEqual([
      { row: 3, count: 2 },
      { row: 1, count: -1 },
    ]);
  });

  test('stay where nothing changed', () => {
    expect(rowMoves([0, 1, 2], 3)).toEqual([]);
  });

  test('are given up as few as possible where the order changed', () => {
    expect(rowsAfter([['甲', '乙', '丙', '丁']], [['丁', '甲', '乙', '丙']])).toEqual([1, 2, 3, undefined]);
    expect(
      rowsAfter([['甲', '乙', '丙', '丁']], [['乙', '甲', '丁', '丙']]).filter((row) => row !== undefined),
    ).toHaveLength(2);
  });

  test('are found by the next names between those that were found by the first', () => {
    const before = [
      ['甲 一', '乙 一', '丙 一'],
      ['甲', '乙', '丙'],
    ];
    const after = [
      ['甲 一', '乙 二', '新 一', '丙 一'],
      ['甲', '乙', '新', '丙'],
    ];
    expect(rowsAfter(before, after)).toEqual([0, 1, 3]);
  });

  test('make of the rows before exactly those afterwards: those in common have moved, new ones are empty', () => {
    fc.assert(
      fc.property(names, names, (before, after) => {
        const places = rowsAfter([before], [after]);
        const sheet: (string | null)[] = [...before];
        for (const { row, count } of rowMoves(places, after.length)) {
          if (count < 0) sheet.splice(row, -count);
          else sheet.splice(row, 0, ...Array<null>(count).fill(null));
        }
        expect(sheet).toEqual(after.map((name, row) => (places.includes(row) ? name : null)));
        const common = before.filter((name) => after.includes(name)).length;
        expect(places.filter((row) => row !== undefined).length).toBeGreaterThanOrEqual(Math.min(1, common));
      }),
    );
  });

  test('keep the longest part in order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }), (order) => {
        const before = ['0', '1', '2', '3', '4', '5', '6'];
        const kept = rowsAfter([before], [order.map(String)]).filter((row) => row !== undefined).length;
        expect(kept).toBe(longest(order));
      }),
    );
  });
});

/** The longest increasing part, by trying all of them. */
function longest(order: readonly number[]): number {
  const subsets = Array.from({ length: 2 ** order.length }, (_, mask) => order.filter((__, bit) => mask & (1 << bit)));
  const increasing = subsets.filter((list) => list.every((value, index) => index === 0 || value > list[index - 1]!));
  return Math.max(...increasing.map((list) => list.length));
}
