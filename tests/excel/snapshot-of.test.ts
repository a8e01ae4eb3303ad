import { expect, test } from 'vitest';
import { snapshotOf } from '../../src/excel/read/snapshot-of.ts';

test('a used area that begins elsewhere is padded up to A1', () => {
  const used = { rowIndex: 2, columnIndex: 1, values: [['合计', 3]], formulas: [['合计', '=1+2']] };
  expect(snapshotOf('表1', [used])).toEqual({
    name: '表1',
    values: [
      [null, null, null],
      [null, null, null],
      [null, '合计', 3],
    ],
    formulas: [
      [null, null, null],
      [null, null, null],
      [null, null, '=1+2'],
    ],
  });
});

test('text that looks like a formula is no formula; "" is empty unless a formula gives it', () => {
  const used = {
    rowIndex: 0,
    columnIndex: 0,
    values: [['=1+1', '', '', '#REF!', true]],
    formulas: [['=1+1', '', '=A9&""', '=#REF!', true]],
  };
  expect(snapshotOf('表1', [used])).toEqual({
    name: '表1',
    values: [['=1+1', null, '', '#REF!', true]],
    formulas: [[null, null, '=A9&""', '=#REF!', null]],
  });
});

test('an empty sheet has no rows', () => {
  expect(snapshotOf('空', [])).toEqual({ name: '空', values: [], formulas: [] });
});

test('a cell far below is part of it, and the empty rows between are one', () => {
  const far = { rowIndex: 1_048_575, columnIndex: 3, values: [[' ']], formulas: [[' ']] };
  const { values, formulas } = snapshotOf('表1', [
    { rowIndex: 0, columnIndex: 0, values: [[1]], formulas: [[1]] },
    far,
  ]);
  expect(values).toHaveLength(1_048_576);
  expect(formulas).toHaveLength(1_048_576);
  expect(values[0]).toEqual([1]);
  expect(values[1_048_575]).toEqual([null, null, null, ' ']);
  expect(values[1]).toBe(values[1_000_000]);
});
