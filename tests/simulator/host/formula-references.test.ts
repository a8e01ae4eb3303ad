import { describe, expect, test } from 'vitest';
import { renameSheet, shiftFormula, shiftsBySheet } from '../../../simulator/grid/formula-references.ts';
import type { LineShift } from '../../../simulator/grid/line-shift.ts';

const INSERT_2_AT_ROW_3: LineShift = { axis: 'row', first: 2, count: 2 };
const DELETE_ROWS_3_4: LineShift = { axis: 'row', first: 2, count: -2 };
const INSERT_COLUMN_B: LineShift = { axis: 'column', first: 1, count: 1 };
const DELETE_COLUMN_B: LineShift = { axis: 'column', first: 1, count: -1 };

/** In sheet 表一, lines of 表一 move. */
const SHIFTS: readonly [string, LineShift, string, string][] = [
  ['a reference above stays', INSERT_2_AT_ROW_3, '=A2', '=A2'],
  ['a reference below moves', INSERT_2_AT_ROW_3, '=A3+$B$9', '=A5+$B$11'],
  ['a range grows around what is inserted', INSERT_2_AT_ROW_3, '=SUM(A1:A5)', '=SUM(A1:A7)'],
  ['inserting at its first row moves a range', INSERT_2_AT_ROW_3, '=SUM(A3:A5)', '=SUM(A5:A7)'],
  ['inserting behind its last row leaves a range', INSERT_2_AT_ROW_3, '=SUM(A1:A2)', '=SUM(A1:A2)'],
  ['rows', INSERT_2_AT_ROW_3, '=SUM($3:4)', '=SUM($5:6)'],
  ['whole columns have no rows', INSERT_2_AT_ROW_3, '=SUM(A:$B)', '=SUM(A:$B)'],
  ['a range shrinks by what is deleted', DELETE_ROWS_3_4, '=SUM(A1:A5)', '=SUM(A1:A3)'],
  ['a range that loses its head', DELETE_ROWS_3_4, '=SUM(A4:A9)', '=SUM(A3:A7)'],
  ['a range that loses its tail', DELETE_ROWS_3_4, '=SUM(A1:A3)', '=SUM(A1:A2)'],
  ['what is deleted as a whole', DELETE_ROWS_3_4, '=SUM(A3:B4)+A4', '=SUM(#REF!)+#REF!'],
  ['columns', INSERT_COLUMN_B, '=A1+B1+$AA$3+SUM(B:C)', '=A1+C1+$AB$3+SUM(C:D)'],
  ['a deleted column', DELETE_COLUMN_B, '=B1+SUM(A1:C1)', '=#REF!+SUM(A1:B1)'],
  ['names of this sheet in every way of writing', INSERT_2_AT_ROW_3, "=表一!A3+'表一'!A3", '=表一!A5+表一!A5'],
  ['other sheets', INSERT_2_AT_ROW_3, "=表二!A3+'a''b'!A3", "=表二!A3+'a''b'!A3"],
  ['text', INSERT_2_AT_ROW_3, '="A3"&"say ""A3"""&A3', '="A3"&"say ""A3"""&A5'],
  ['functions', INSERT_2_AT_ROW_3, '=LOG10(A3)+ATAN2(1,2)', '=LOG10(A5)+ATAN2(1,2)'],
  ['names that begin like cells', INSERT_2_AT_ROW_3, '=A3_x+A3.b+合计A3+budgetA3+A3', '=A3_x+A3.b+合计A3+budgetA3+A5'],
  ['numbers', INSERT_2_AT_ROW_3, '=1.5E3+3', '=1.5E3+3'],
  [
    'other workbooks',
    INSERT_2_AT_ROW_3,
    "=[书1.xlsx]表一!A3+'[b.xlsx]表一'!A3",
    "=[书1.xlsx]表一!A3+'[b.xlsx]表一'!A3",
  ],
  ['errors', INSERT_2_AT_ROW_3, '=#REF!+表一!#REF!+#N/A', '=#REF!+表一!#REF!+#N/A'],
  ['small letters', INSERT_2_AT_ROW_3, '=sum(a3:b4)', '=sum(A5:B6)'],
];

test.each(SHIFTS)('%s', (_, shift, formula, expected) => {
  expect(shiftFormula(formula, '表一', shiftsBySheet([{ sheet: '表一', shift }]))).toBe(expected);
});

test('in another sheet only references with the name move', () => {
  expect(
    shiftFormula("=A3+'2024 表'!A3", '表一', shiftsBySheet([{ sheet: '2024 表', shift: INSERT_2_AT_ROW_3 }])),
  ).toBe("=A3+'2024 表'!A5");
});

describe('a sheet gets another name', () => {
  test.each([
    ['=表一!A1+表二!A1', '=总表!A1+表二!A1', '总表'],
    ["='表一'!$A$1:B2", "='2024年'!$A$1:B2", '2024年'],
    ['=SUM(表一!A:A)', "=SUM('it''s'!A:A)", "it's"],
    ['=表一!合计+"表一!A1"', '=总表!合计+"表一!A1"', '总表'],
  ])('%s becomes %s', (formula, expected, name) => {
    expect(renameSheet(formula, '表一', name)).toBe(expected);
  });

  test('or is deleted', () => {
    expect(renameSheet('=表一!A1+SUM(表一!A:A)+表二!A1', '表一', null)).toBe('=#REF!+SUM(#REF!)+表二!A1');
  });
});
