import { expect, test } from 'vitest';
import { parseArea } from '../../../src/workbook/model/address.ts';
import { type CellStyle, DEFAULT_STYLE } from '../../../simulator/grid/cell-style.ts';
import { openEngine } from './open-engine.ts';

const { engine, put } = openEngine();
const sheet = engine.sheets()[0]!.id;
const look = (address: string) => engine.styles(sheet, parseArea(address))[0]![0]!;
const line = { style: 'Continuous', weight: 'Thin', color: '#000000' } as const;

const RICH: CellStyle = {
  fontName: '仿宋_GB2312',
  fontSize: 16,
  bold: true,
  italic: true,
  underline: 'Double',
  strikethrough: true,
  color: '#C00000',
  fill: '#FFF2CC',
  horizontal: 'Right',
  vertical: 'Top',
  wrap: true,
  indent: 2,
  shrink: false,
  locked: true,
  numberFormat: '#,##0.00;-#,##0.00;;@',
  borders: {
    top: line,
    bottom: { style: 'Double', weight: 'Thick', color: '#1F4E79' },
    left: null,
    right: { ...line, weight: 'Medium' },
  },
};

test('an untouched cell has the default look', () => {
  expect(look('Z99')).toEqual(DEFAULT_STYLE);
});

test('every part of a look comes back, and patches leave the other parts', () => {
  engine.restyle(sheet, [{ area: parseArea('B2'), style: RICH }]);
  expect(look('B2')).toEqual(RICH);
  engine.restyle(sheet, [{ area: parseArea('B2'), style: { bold: false, fill: null, borders: { top: null } } }]);
  expect(look('B2')).toEqual({ ...RICH, bold: false, fill: null, borders: { ...RICH.borders, top: null } });
  engine.restyle(sheet, [{ area: parseArea('B2'), style: null }]);
  expect(look('B2')).toEqual(DEFAULT_STYLE);
});

test('whole columns and rows style the cells that exist and those to come', () => {
  put(sheet, 'D1', [['甲']]);
  engine.restyle(sheet, [
    { area: parseArea('D1'), style: { bold: true } },
    { area: parseArea('D1:D1048576'), style: { numberFormat: '@' } },
    { area: parseArea('A5:XFD5'), style: { fontSize: 20 } },
  ]);
  expect(look('D1')).toEqual({ ...DEFAULT_STYLE, bold: true, numberFormat: '@' });
  expect(look('D400')).toEqual({ ...DEFAULT_STYLE, numberFormat: '@' });
  expect(look('H5').fontSize).toBe(20);
  engine.restyle(sheet, [{ area: parseArea('A1:XFD1048576'), style: null }]);
  expect(look('D1')).toEqual(DEFAULT_STYLE);
  expect(look('D400')).toEqual(DEFAULT_STYLE);
  expect(look('H5')).toEqual(DEFAULT_STYLE);
});

test('looks move with their cells', () => {
  engine.restyle(sheet, [{ area: parseArea('A10'), style: { fill: '#DDEBF7' } }]);
  engine.insertLines(sheet, 'row', 8, 1);
  expect(look('A11').fill).toBe('#DDEBF7');
  expect(look('A10').fill).toBe(null);
});

test.each([
  { horizontal: 'CenterAcrossSelection' as const },
  { vertical: 'Justify' as const },
  { shrink: true },
  { locked: false },
])('what Univer cannot draw is refused: %j', (style) => {
  expect(() => engine.restyle(sheet, [{ area: parseArea('A1'), style }])).toThrowError(
    expect.objectContaining({ code: 'NotImplemented' }),
  );
});
