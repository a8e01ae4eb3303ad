import { describe, expect, test } from 'vitest';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import type { Style } from '../../src/workbook/model/style.ts';
import { AMOUNT, cell, formula, number, open, sheetPlan, text } from './open.ts';

const TITLE: Style = {
  font: { name: '方正小标宋简体', size: 16, bold: true, color: '#C00000' },
  fill: '#DDEBF7',
  horizontal: 'center',
  vertical: 'top',
  wrap: true,
  numberFormat: '@',
};
const INDENTED: Style = { ...AMOUNT, horizontal: 'left', indent: 2 };

const TABLE: SheetPlan = {
  name: '表1',
  mode: 'replace',
  cells: [
    [text('收支总表', TITLE), { style: TITLE }, { style: TITLE }],
    [text('一、本级'), number(477.24), formula('=SUM(B2:B2)')],
    [undefined, number(-3, INDENTED), { style: AMOUNT }],
  ],
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  columnWidths: [20, 12, 12],
  rowHeights: [30, 20, undefined, 409],
  frozen: { rows: 2, columns: 1 },
  page: { landscape: true, titleRows: { first: 0, last: 1 } },
  validations: [],
  tabColor: '#00B050',
};
const WHOLE = { row: 0, column: 0, rows: 3, columns: 3 };
const NO_LINES = { top: null, bottom: null, left: null, right: null };
const THIN = { style: 'Continuous', weight: 'Thin', color: '#000000' };

async function applied(plan: SheetPlan = TABLE) {
  const book = open('表1');
  await book.port.apply({ sheets: [plan] });
  return { ...book, id: book.idOf('表1') };
}

describe('a workbook after a plan', () => {
  test('holds its values and formulas', async () => {
    const { grid, id } = await applied();
    expect(grid.values(id, WHOLE)).toEqual([
      ['收支总表', null, null],
      ['一、本级', 477.24, 0],
      [null, -3, null],
    ]);
    expect(grid.formulas(id, WHOLE)).toEqual([
      [null, null, null],
      [null, null, '=SUM(B2:B2)'],
      [null, null, null],
    ]);
    expect(grid.usedArea(id, true)).toEqual(WHOLE);
  });

  test('looks as planned, cell by cell', async () => {
    const { styleAt } = await applied();
    expect(styleAt('表1', 0, 2)).toMatchObject({
      fontName: '方正小标宋简体',
      fontSize: 16,
      bold: true,
      color: '#C00000',
      fill: '#DDEBF7',
      horizontal: 'Center',
      vertical: 'Top',
      wrap: true,
      indent: 0,
      numberFormat: '@',
      borders: NO_LINES,
    });
    expect(styleAt('表1', 1, 0)).toMatchObject({
      fontName: '宋体',
      fontSize: 10,
      bold: false,
      color: '#000000',
      fill: null,
      horizontal: 'Left',
      vertical: 'Center',
      wrap: false,
      numberFormat: '@',
    });
    for (const [row, column] of [
      [1, 1],
      [1, 2],
      [2, 2],
    ] as const) {
      expect(styleAt('表1', row, column)).toMatchObject({ horizontal: 'Right', numberFormat: '#,##0.00' });
    }
    expect(styleAt('表1', 2, 1)).toMatchObject({ horizontal: 'Left', indent: 2, numberFormat: '#,##0.00' });
    expect(styleAt('表1', 2, 0)).toMatchObject({ fontName: '等线', fontSize: 11, numberFormat: 'General' });
  });

  test('has lines around every cell that wants them, across styles', async () => {
    const { styleAt } = await applied();
    for (const [row, column] of [
      [1, 1],
      [1, 2],
      [2, 1],
      [2, 2],
    ] as const) {
      expect(styleAt('表1', row, column).borders).toEqual({ top: THIN, bottom: THIN, left: THIN, right: THIN });
    }
    expect(styleAt('表1', 2, 0).borders).toMatchObject({ top: null, bottom: null, left: null });
  });

  test('has its merges, sizes, frozen panes and colour', async () => {
    const { grid, id } = await applied();
    expect(grid.merges(id)).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    // 6 points for each half-width character
    expect(grid.lines(id, 'column', 0, 3).map(({ size }) => size)).toEqual([120, 72, 72]);
    const heights = grid.lines(id, 'row', 0, 5).map(({ size }) => size);
    expect([heights[0], heights[1], heights[3]]).toEqual([30, 20, 409]);
    expect(heights[2]).toBe(heights[4]);
    expect(grid.frozen(id)).toEqual({ rows: 2, columns: 1 });
    expect(grid.sheets()[0]!.tabColor).toBe('#00B050');
  });

  test('prints on A4, one page wide, titles repeated', async () => {
    const { grid, id } = await applied();
    expect(grid.page(id)).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      titleRows: { row: 0, rows: 2 },
      margins: { top: 54, bottom: 54, left: 36, right: 36, header: 21.6, footer: 21.6 },
    });
    expect(grid.page(id).zoom.verticalFitToPages).toBeUndefined();
  });

  test('freezes rows alone or columns alone', async () => {
    const rows = await applied({ ...TABLE, frozen: { rows: 3, columns: 0 } });
    expect(rows.grid.frozen(rows.id)).toEqual({ rows: 3, columns: 0 });
    const columns = await applied({ ...TABLE, frozen: { rows: 0, columns: 2 } });
    expect(columns.grid.frozen(columns.id)).toEqual({ rows: 0, columns: 2 });
  });

  test('begins new pages where it says; where it says nothing those that are there stay', async () => {
    const { grid, id, port } = await applied({ ...TABLE, page: { landscape: true, breaks: [1, 2] } });
    expect(grid.page(id).breaks).toEqual([1, 2]);
    await port.apply({ sheets: [TABLE] });
    expect(grid.page(id).breaks).toEqual([1, 2]);
    await port.apply({ sheets: [{ ...TABLE, page: { landscape: true, breaks: [] } }] });
    expect(grid.page(id).breaks).toEqual([]);
  });

  test('hides the columns of its keys', async () => {
    const { grid, id } = await applied({ ...TABLE, hiddenColumns: [1, 2] });
    expect(grid.lines(id, 'column', 0, 3).map(({ hidden }) => hidden)).toEqual([false, true, true]);
  });
});

test('replacing takes away what was there and keeps the sheet', async () => {
  const { grid, port, idOf, fill, styleAt } = open('表1', '引用');
  const id = idOf('表1');
  await port.apply({ sheets: [TABLE] });
  fill('表1', 40, 9, '旧');
  grid.restyle(id, [{ area: cell(40, 9), style: { fill: '#FF0000', bold: true } }]);
  grid.merge(id, { row: 20, column: 0, rows: 2, columns: 2 });
  grid.changeLines(id, 'row', 5, 3, { size: 99, hidden: true });
  grid.changeLines(id, 'column', 5, 1, { hidden: true });
  grid.validate(id, cell(50, 0), {
    type: 'List',
    formula1: '甲,乙',
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
    prompt: { showPrompt: false, title: '', message: '' },
  });
  grid.write(idOf('引用'), cell(0, 0), [[{ formula: '=表1!B2' }]]);

  await port.apply({ sheets: [sheetPlan('表1', [[text('新')]])] });

  expect(idOf('表1')).toBe(id);
  expect(grid.formulas(idOf('引用'), cell(0, 0))).toEqual([['=表1!B2']]);
  expect(grid.usedArea(id, true)).toEqual(cell(0, 0));
  expect(grid.values(id, cell(0, 0))).toEqual([['新']]);
  expect(styleAt('表1', 40, 9)).toMatchObject({ fill: null, bold: false });
  expect(grid.merges(id)).toEqual([]);
  expect(grid.validations(id, { row: 0, column: 0, rows: 100, columns: 20 })).toEqual([]);
  expect(grid.frozen(id)).toEqual({ rows: 0, columns: 0 });
  expect(grid.sheets()[0]!.tabColor).toBe('');
  const [untouched] = grid.lines(id, 'row', 200, 1);
  expect(grid.lines(id, 'row', 0, 8)).toEqual(Array(8).fill(untouched));
  expect(grid.lines(id, 'column', 0, 6)).toEqual(Array(6).fill(grid.lines(id, 'column', 30, 1)[0]));
});

test('drop-down lists: written out, where anything else may be typed, or an area of another sheet with a prompt and a refusal', async () => {
  const { grid, port, idOf } = open('底稿');
  const plan = sheetPlan('底稿', [], {
    validations: [
      { area: { row: 1, column: 0, rows: 5, columns: 1 }, items: ['人员类', '特定目标类'], strict: false },
      {
        area: { row: 1, column: 1, rows: 5, columns: 1 },
        items: { sheet: "代码'表", area: { row: 0, column: 0, rows: 9, columns: 1 } },
        strict: true,
        prompt: '从列表里选。',
        refusal: '只能从列表里选。',
      },
    ],
  });
  await port.apply({ sheets: [plan, sheetPlan("代码'表", [[text('2010301')]])] });
  const rules = (column: number) => grid.validations(idOf('底稿'), { row: 0, column, rows: 10, columns: 1 });
  expect(rules(0)).toMatchObject([
    {
      area: { row: 1, column: 0, rows: 5, columns: 1 },
      rule: {
        type: 'List',
        formula1: '人员类,特定目标类',
        inCellDropDown: true,
        errorAlert: { showAlert: false },
        prompt: { showPrompt: false },
      },
    },
  ]);
  expect(rules(1)).toMatchObject([
    {
      area: { row: 1, column: 1, rows: 5, columns: 1 },
      rule: {
        type: 'List',
        formula1: "='代码''表'!$A$1:$A$9",
        errorAlert: { style: 'Stop', showAlert: true, message: '只能从列表里选。' },
        prompt: { showPrompt: true, message: '从列表里选。' },
      },
    },
  ]);
});
