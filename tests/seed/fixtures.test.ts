import { describe, expect, test } from 'vitest';
import { parseArea } from '../../src/workbook/model/address.ts';
import { headerMerges } from './headers.ts';
import { seedTable, seedTableNumbers } from './load.ts';

describe('shape', () => {
  test.each([
    [1, 4, 2, 33],
    [3, 14, 3, 9],
    [4, 8, 3, 33],
    [5, 14, 3, 9],
    [6, 7, 2, 22],
    [8, 6, 2, 1],
    [9, 14, 3, 1],
    [10, 12, 2, 5],
    [11, 5, 0, 47],
    [12, 14, 3, 17],
  ])('table %i has %i columns, %i header rows, %i body rows', (number, columns, headerRows, bodyRows) => {
    const { header, body } = seedTable(number);
    expect([header.length, body.length]).toEqual([headerRows, bodyRows]);
    expect(new Set([...header, ...body].map((row) => row.length))).toEqual(new Set([columns]));
  });

  test.each(seedTableNumbers)('table %i names its department, and its unit unless the cells do', (number) => {
    const { title, department, unit } = seedTable(number);
    expect(title).toMatch(number === 11 ? /^部门（单位）整体绩效目标表\n（2024年度）$/ : /^2024年.+表$/);
    expect(department).toBe('部门名称：封丘县政务服务和大数据管理局');
    expect(unit).toBe(number < 11 ? '单位：万元' : undefined);
  });

  test.each(seedTableNumbers)('no cell of table %i holds markup, an escape or outer blanks', (number) => {
    const { title, header, body, notes } = seedTable(number);
    for (const cell of [title, ...header.flat(), ...body.flat(), ...notes]) {
      expect(cell).not.toMatch(/[<>\\\t&#]|^\s|\s$/);
    }
  });

  test.each(seedTableNumbers)('the merges of the header of table %i explain all its blanks', (number) => {
    const { header } = seedTable(number);
    const covered = header.map((row) => row.map((cell) => (cell === '' ? 0 : 1)));
    for (const { row, column, rows, columns } of headerMerges[number]!.map(parseArea)) {
      expect(header[row]![column]).not.toBe('');
      for (let i = 0; i < rows * columns; i++) covered[row + Math.floor(i / columns)]![column + (i % columns)]! += 1;
      covered[row]![column]! -= 1;
    }
    expect(covered.flat().every((times) => times === 1)).toBe(true);
  });
});
