import { describe, expect, test } from 'vitest';
import { cutReferences } from '../../src/workbook/diff/cut-references.ts';
import { rowsOf, shapeOf } from '../../src/workbook/model/references.ts';

describe('the rows of a reference', () => {
  test.each([
    ['B2', { first: 1, last: 1 }],
    ['$B$2:C9', { first: 1, last: 8 }],
    ['C9:B2', { first: 1, last: 8 }],
    ['5:7', { first: 4, last: 6 }],
    ['A:C', null],
    ['#REF!', null],
    ['名称', null],
  ])('%s', (text, rows) => {
    expect(rowsOf({ text })).toEqual(rows);
  });
});

describe('the shape of a formula', () => {
  test.each([
    ['=SUM(A1:B2)+1', '=SUM(C9:D10)+1', true],
    ["='表 3'!A1*2", "='表 3'!#REF!*2", true],
    ['=A1', '=#REF!', true],
    ['=SUM(A1)', '=MAX(A1)', false],
    ['=A1+1', '=A1+2', false],
    ['="A1"', '="A2"', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(shapeOf(one) === shapeOf(other)).toBe(same);
  });
});

describe('formulas that refer to rows which go', () => {
  const moves = new Map([
    [
      "收入's",
      [
        { row: 9, count: 4 },
        { row: 6, count: -2 },
        { row: 2, count: -1 },
      ],
    ],
  ]);
  const cut = (formula: string) => {
    const sheets = [
      { name: '记', values: [[0]], formulas: [[formula]] },
      { name: "收入's", values: [[0]], formulas: [[formula]] },
    ];
    return cutReferences({ sheets, names: [{ name: 'n', sheet: null, formula }] }, moves, ["收入's"]);
  };

  test.each([
    ["='收入''s'!A3", true],
    ["='收入''s'!$A$7:$B$8+1", true],
    ["='收入''s'!A1+'收入''S'!B8", true],
    ["=SUM('收入''s'!A1:A9)", false],
    ["=SUM('收入''s'!A3:A4)", false],
  ])('%s: all of one lost %s', (formula, lost) => {
    expect(cut(formula)).toEqual({
      cells: [{ formula, lost, place: { sheet: '记', row: 0, column: 0 } }],
      names: [{ formula, lost, name: { name: 'n', sheet: null, formula } }],
    });
  });

  test.each(["='收入''s'!A2", "='收入''s'!A4:A6", "=SUM('收入''s'!A:C)", '=A3', '=表!A3', "=\"'收入''s'!A3\""])(
    '%s loses nothing',
    (formula) => {
      expect(cut(formula)).toEqual({ cells: [], names: [] });
    },
  );
});
