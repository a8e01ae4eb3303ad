import { expect, test } from 'vitest';
import { snapshotOf } from '../../src/excel/snapshot-of.ts';

test('a used area that begins elsewhere is padded up to A1', () => {
  const used = { rowIndex: 2, columnIndex: 1, values: [['合计', 3]], formulas: [['合计', '=1+2']] };
  expect(snapshotOf('表1', used)).toEqual({
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
  expect(snapshotOf('表1', used)).toEqual({
    name: '表1',
    values: [['=1+1', null, '', '#REF!', true]],
    formulas: [[null, null, '=A9&""', '=#REF!', null]],
  });
});

test('an empty sheet has no rows', () => {
  expect(snapshotOf('空', null)).toEqual({ name: '空', values: [], formulas: [] });
});
