import { expect, test } from 'vitest';
import { parseArea } from '../../../src/workbook/model/address.ts';
import { openEngine } from './open-engine.ts';

const { engine, put, value, formula, text } = openEngine();
const sheet = engine.sheets()[0]!.id;
const format = (address: string, numberFormat: string) =>
  engine.restyle(sheet, [{ area: parseArea(address), style: { numberFormat } }]);

test('text stays what was written, whatever it looks like', async () => {
  const texts = [
    '019',
    '=1+1',
    '100%',
    '2024年12月31日',
    '1e5',
    'TRUE',
    "'x",
    '310000000000000000123',
    '上\n下',
    ' a ',
  ];
  put(sheet, 'A1', [texts.map((one) => ({ text: one }))]);
  await engine.settle();
  expect(engine.values(sheet, parseArea('A1:J1'))).toEqual([texts]);
  expect(engine.formulas(sheet, parseArea('A1:J1'))).toEqual([texts.map(() => null)]);
  put(sheet, 'L1', [['=ISTEXT(A1)', '=A1&B1']]);
  expect(await value(sheet, 'L1')).toBe(true);
  expect(await value(sheet, 'M1')).toBe('019=1+1');
});

test('a text cell keeps its text also under the format @ and when the format changes', async () => {
  format('A2:B2', '@');
  put(sheet, 'A2', [[{ text: '019' }, { text: '=1+1' }]]);
  format('A2:B2', 'General');
  expect(await value(sheet, 'A2')).toBe('019');
  expect(await value(sheet, 'B2')).toBe('=1+1');
});

test('numbers, booleans and emptiness keep their kind', async () => {
  put(sheet, 'A3', [[0.1, -1234567.891, true, false, 0, null]]);
  await engine.settle();
  expect(engine.values(sheet, parseArea('A3:F3'))).toEqual([[0.1, -1234567.891, true, false, 0, null]]);
});

test('a number is not rounded on its way', async () => {
  put(sheet, 'A4', [[1 / 3, '=A4*1']]);
  expect(await value(sheet, 'A4')).toBe(1 / 3);
  expect(await value(sheet, 'B4')).toBe(1 / 3);
});

test('undefined leaves a cell, null clears content and keeps the look', async () => {
  put(sheet, 'A5', [['甲', '乙']]);
  engine.restyle(sheet, [{ area: parseArea('A5:B5'), style: { bold: true } }]);
  engine.write(sheet, parseArea('A5:B5'), [[undefined, null]]);
  expect(await value(sheet, 'A5')).toBe('甲');
  expect(await value(sheet, 'B5')).toBe(null);
  expect(engine.styles(sheet, parseArea('B5'))[0]![0]!.bold).toBe(true);
});

test('a formula gives way to a value and comes back', async () => {
  put(sheet, 'A6', [[2, '=A6*3']]);
  expect(formula(sheet, 'B6')).toBe('=A6*3');
  expect(await value(sheet, 'B6')).toBe(6);
  put(sheet, 'B6', [[7]]);
  expect(formula(sheet, 'B6')).toBe(null);
  expect(await value(sheet, 'B6')).toBe(7);
  put(sheet, 'B6', [['=A6*4']]);
  expect(await value(sheet, 'B6')).toBe(8);
});

test.each([
  [0, '#,##0.00;-#,##0.00;;@', ''],
  [1234.5, '#,##0.00;-#,##0.00;;@', '1,234.50'],
  [-0.5, '#,##0.00;-#,##0.00;;@', '-0.50'],
  ['F2010301', '#,##0.00;-#,##0.00;;@', 'F2010301'],
  [0.1256, '0.0%', '12.6%'],
  [45657, 'yyyy"年"m"月"d"日"', '2024年12月31日'],
  [477.24, 'General', '477.24'],
  ['019', '@', '019'],
  [true, 'General', 'TRUE'],
  [null, '0.00', ''],
])('%j in the format %s shows "%s"', async (content, numberFormat, shown) => {
  format('A7', numberFormat);
  put(sheet, 'A7', [[typeof content === 'string' ? { text: content } : content]]);
  await engine.settle();
  expect(text(sheet, 'A7')).toBe(shown);
});

test('a formula that calculates a zero shows a blank where the format says so', async () => {
  format('A8', '#,##0.00;-#,##0.00;;@');
  put(sheet, 'A8', [['=ROUND(0.1+0.2-0.3,2)']]);
  expect(await value(sheet, 'A8')).toBe(0);
  expect(text(sheet, 'A8')).toBe('');
});

test('far cells can be written and read, and the used area tells content from looks', async () => {
  const other = engine.addSheet('远');
  expect(engine.usedArea(other, false)).toBe(null);
  put(other, 'C2', [['起']]);
  engine.restyle(other, [{ area: parseArea('B1'), style: { bold: true } }]);
  expect(engine.usedArea(other, true)).toEqual({ row: 1, column: 2, rows: 1, columns: 1 });
  expect(engine.usedArea(other, false)).toEqual({ row: 0, column: 1, rows: 2, columns: 2 });
  put(other, 'BA5000', [[42]]);
  put(other, 'A1', [["=SUM('远'!BA4999:BA5001)"]]);
  expect(await value(other, 'A1')).toBe(42);
  expect(engine.values(other, parseArea('XFD1048576'))).toEqual([[null]]);
});

test('settle() waits for nothing when nothing changed, and for calculations across sheets when something did', async () => {
  const a = engine.addSheet('甲 1');
  const b = engine.addSheet('乙');
  put(a, 'A1', [[1]]);
  put(b, 'A1', [["='甲 1'!A1*10"]]);
  await engine.settle();
  expect(engine.busy()).toBe(false);
  for (const number of [2, 3, 4]) {
    put(a, 'A1', [[number]]);
    expect(engine.busy()).toBe(true);
    await engine.settle();
    expect(engine.busy()).toBe(false);
    expect(engine.values(b, parseArea('A1'))).toEqual([[number * 10]]);
  }
});
