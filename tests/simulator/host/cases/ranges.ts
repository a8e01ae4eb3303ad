import { expect } from 'vitest';
import { load, type Case } from '../book.ts';

/** A range method, called on C3:E6, and the address that it must give. */
const NAVIGATION: readonly [string, (range: Excel.Range) => Excel.Range, string][] = [
  ['getCell may lie outside', (range) => range.getCell(5, 0), 'C8'],
  ['getRow', (range) => range.getRow(1), 'C4:E4'],
  ['getColumn', (range) => range.getColumn(2), 'E3:E6'],
  ['getLastRow', (range) => range.getLastRow(), 'C6:E6'],
  ['getLastColumn', (range) => range.getLastColumn(), 'E3:E6'],
  ['getLastCell', (range) => range.getLastCell(), 'E6'],
  ['getOffsetRange', (range) => range.getOffsetRange(-2, 1), 'D1:F4'],
  ['getResizedRange', (range) => range.getResizedRange(-1, 2), 'C3:G5'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'C3:D3'],
  ['getRowsAbove', (range) => range.getRowsAbove(2), 'C1:E2'],
  ['getRowsBelow', (range) => range.getRowsBelow(), 'C7:E7'],
  ['getColumnsBefore', (range) => range.getColumnsBefore(1), 'B3:B6'],
  ['getColumnsAfter', (range) => range.getColumnsAfter(3), 'F3:H6'],
  ['getEntireRow', (range) => range.getEntireRow(), '3:6'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'C:E'],
  ['getBoundingRect', (range) => range.getBoundingRect('A5:B9'), 'A3:E9'],
  ['getIntersection', (range) => range.getIntersection('D1:Z4'), 'D3:E4'],
  ['getIntersectionOrNullObject', (range) => range.getIntersectionOrNullObject('E6:F7'), 'E6'],
  ['getUsedRange', (range) => range.getUsedRange(true), 'D4'],
  ['getUsedRangeOrNullObject', (range) => range.getUsedRangeOrNullObject(true), 'D4'],
];

export const RANGES: readonly Case[] = [
  ...NAVIGATION.map(([name, go, address]): Case => ({
    name: `range.${name} gives ${address}`,
    check: ({ run }) =>
      run(async (sheet) => {
        sheet.getRange('D4').values = [['x']];
        sheet.getRange('A1:H9').format.font.bold = true;
        const found = await load(go(sheet.getRange('C3:E6')), 'address');
        expect(found.address).toBe(`表一!${address}`);
      }),
  })),
  {
    name: 'ranges that do not intersect or hold nothing are null objects',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const apart = sheet.getRange('A1').getIntersectionOrNullObject('B2');
        const empty = sheet.getRange('A1:C3').getUsedRangeOrNullObject(true);
        const derived = apart.getCell(0, 0);
        for (const range of [apart, empty, derived]) range.load('address');
        await context.sync();
        expect([apart.isNullObject, empty.isNullObject, derived.isNullObject]).toEqual([true, true, true]);
      }),
  },
  {
    name: 'where a range lies',
    check: ({ run }) =>
      run(async (sheet) => {
        sheet.name = "it's 1";
        const properties =
          'address,addressLocal,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn';
        expect(await load(sheet.getRange('B2:D5'), properties)).toEqual({
          address: "'it''s 1'!B2:D5",
          addressLocal: "'it''s 1'!B2:D5",
          rowIndex: 1,
          columnIndex: 1,
          rowCount: 4,
          columnCount: 3,
          cellCount: 12,
          isEntireRow: false,
          isEntireColumn: false,
        });
        const all = await load(sheet.getRange(), 'cellCount,isEntireRow,isEntireColumn');
        expect(all).toEqual({ cellCount: -1, isEntireRow: true, isEntireColumn: true });
      }),
  },
  {
    name: 'values, types, formulas, texts and formats of cells',
    check: ({ run, grid }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange('A1:C2');
        range.numberFormat = [
          ['@', '#,##0.00', '0%'],
          ['General', 'General', 'yyyy-mm-dd'],
        ];
        range.values = [
          ['=019', 1234.5, 0.256],
          [true, '', 45657],
        ];
        sheet.getRange('B2').formulas = [['=SUM(B1:B1)']];
        await context.sync();
        grid.setResult(grid.sheets()[0]!.id, 1, 1, '#REF!');
        expect(await load(range, 'values,valueTypes,formulas,formulasLocal,text,numberFormat')).toEqual({
          values: [
            ['=019', 1234.5, 0.256],
            [true, '#REF!', 45657],
          ],
          valueTypes: [
            ['String', 'Double', 'Double'],
            ['Boolean', 'Error', 'Double'],
          ],
          formulas: [
            ['=019', 1234.5, 0.256],
            [true, '=SUM(B1:B1)', 45657],
          ],
          formulasLocal: [
            ['=019', 1234.5, 0.256],
            [true, '=SUM(B1:B1)', 45657],
          ],
          text: [
            ['=019', '1,234.50', '26%'],
            ['TRUE', '#REF!', '2024-12-31'],
          ],
          numberFormat: [
            ['@', '#,##0.00', '0%'],
            ['General', 'General', 'yyyy-mm-dd'],
          ],
        });
        const empty = await load(sheet.getRange('Z9'), 'values,valueTypes,text');
        expect(empty).toEqual({ values: [['']], valueTypes: [['Empty']], text: [['']] });
      }),
  },
  {
    name: 'null leaves a cell, "" clears it, one value fills all',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        range.values = 7 as never;
        range.formulasLocal = [
          [null, ''],
          ['=A1', null],
        ] as never;
        await context.sync();
        const read = await load(sheet.getRange('A1:B2'), 'formulas,values');
        expect(read.formulas).toEqual([
          [7, ''],
          ['=A1', 7],
        ]);
        range.numberFormat = [['0.00']];
        expect((await load(sheet.getRange('A1:B2'), 'numberFormat')).numberFormat).toEqual([
          ['0.00', '0.00'],
          ['0.00', '0.00'],
        ]);
      }),
  },
  {
    name: 'more than 1,500 cells arrive in the slices that the client makes of them',
    check: ({ run, grid, host }) =>
      run(async (sheet, context) => {
        const values = Array.from({ length: 401 }, (_, row) =>
          Array.from({ length: 8 }, (_, column) => row * 8 + column),
        );
        sheet.getRange('B2:I402').values = values;
        await context.sync();
        const { id } = grid.sheets()[0]!;
        expect(grid.values(id, { row: 1, column: 1, rows: 401, columns: 8 })).toEqual(values);
        expect(host.references.count).toBeLessThan(3);
        sheet.getRange('B2:I400').values = values;
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      }),
  },
  {
    name: 'rows and columns are hidden, shown, and read as null where they differ',
    check: ({ run }) =>
      run(async (sheet) => {
        sheet.getRange('2:3').rowHidden = true;
        sheet.getRange('C:C').columnHidden = true;
        const read = await load(sheet.getRange('A1:B4'), 'rowHidden,columnHidden,hidden');
        expect(read).toEqual({ rowHidden: null, columnHidden: false, hidden: false });
        expect(await load(sheet.getRange('A2'), 'rowHidden,hidden')).toEqual({ rowHidden: true, hidden: true });
        sheet.getRange('2:3').rowHidden = false;
        expect(await load(sheet.getRange('A1:C4'), 'rowHidden')).toEqual({ rowHidden: false });
      }),
  },
  {
    name: 'clear takes contents, looks, or both with merges and rules',
    check: ({ run, grid }) =>
      run(async (sheet, context) => {
        const { id } = grid.sheets()[0]!;
        const area = { row: 0, column: 0, rows: 2, columns: 2 };
        const range = sheet.getRange('A1:B2');
        const fill = (): void => {
          range.merge();
          range.format.font.bold = true;
          range.getCell(0, 0).values = [['x']];
          range.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
        };
        const state = async (): Promise<unknown[]> => {
          await context.sync();
          const style = grid.styles(id, area)[0]![0]!;
          return [grid.values(id, area)[0]![0], style.bold, grid.merges(id).length, grid.validations(id, area).length];
        };
        fill();
        expect(await state()).toEqual(['x', true, 1, 1]);
        range.clear('Contents');
        expect(await state()).toEqual([null, true, 1, 1]);
        fill();
        range.clear('Formats');
        expect(await state()).toEqual(['x', false, 0, 1]);
        fill();
        range.clear();
        expect(await state()).toEqual([null, false, 0, 0]);
      }),
  },
  {
    name: 'merging keeps the first cell; covered cells take no values; merged areas are listed',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange('A1:C2');
        range.values = [
          ['a', 'b', 'c'],
          ['d', 'e', 'f'],
        ];
        range.merge(true);
        range.values = [
          ['甲', '乙', '丙'],
          ['丁', '戊', '己'],
        ];
        const merged = sheet.getRange('A1:Z9').getMergedAreasOrNullObject();
        merged.load('address,areaCount,cellCount');
        const parts = merged.areas;
        parts.load('items/address');
        merged.worksheet.load('name');
        const count = parts.getCount();
        const second = parts.getItemAt(1);
        second.load('address');
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([
          ['甲', '', ''],
          ['丁', '', ''],
        ]);
        expect([merged.address, merged.areaCount, merged.cellCount]).toEqual(['表一!A1:C1,表一!A2:C2', 2, 6]);
        expect([parts.items[0]?.address, second.address, count.value]).toEqual(['表一!A1:C1', '表一!A2:C2', 2]);
        expect(merged.worksheet.name).toBe('表一');
        sheet.getRange('B2').unmerge();
        const left = sheet.getRange('A2:Z9').getMergedAreasOrNullObject();
        left.load('address');
        await context.sync();
        expect(left.isNullObject).toBe(true);
      }),
  },
  {
    name: 'inserting and deleting lines moves formulas, names and ranges at hand',
    check: ({ run }) =>
      run(async (sheet, context) => {
        sheet.getRange('A5:B5').formulas = [[1, '=SUM(A2:A5)']];
        sheet.names.add('本行', sheet.getRange('A5'));
        const kept = sheet.getRange('B5');
        kept.load('address');
        await context.sync();
        const added = sheet.getRange('3:4').insert('Down');
        added.load('address');
        kept.load('address,formulas');
        await context.sync();
        expect([added.address, kept.address, kept.formulas]).toEqual(['表一!3:4', '表一!B7', [['=SUM(A2:A7)']]]);
        sheet.getRange('A:A').insert('Right');
        sheet.getRange('2:2').delete('Up');
        const name = sheet.names.getItem('本行');
        name.load('formula');
        kept.load('address,formulas');
        await context.sync();
        expect([kept.address, kept.formulas]).toEqual(['表一!C6', [['=SUM(B2:B6)']]]);
        expect(name.formula).toBe('=表一!$B$6');
      }),
  },
  {
    name: 'selecting a range shows its sheet; the selection and the active cell are read back',
    check: ({ run }) =>
      run(async (_, context) => {
        const second = context.workbook.worksheets.add('乙');
        second.getRange('C3:D4').select();
        const selected = context.workbook.getSelectedRange();
        const cell = context.workbook.getActiveCell();
        selected.load('address');
        cell.load('address');
        selected.worksheet.load('name');
        await context.sync();
        expect([selected.address, cell.address, selected.worksheet.name]).toEqual(['乙!C3:D4', '乙!C3', '乙']);
      }),
  },
  {
    name: 'looks of single cells, rows and columns go in and out as objects',
    check: ({ run, grid }) =>
      run(async (sheet, context) => {
        const range = sheet.getRange('A1:B2');
        const line = { style: 'Continuous', weight: 'Thin', color: '#112233' } as const;
        const title: Excel.SettableCellProperties = {
          format: {
            font: { bold: true, size: 16, name: '黑体' },
            fill: { color: '#eeeeee' },
            horizontalAlignment: 'Center',
            borders: { top: line, left: { style: 'None' } },
          },
        };
        range.setCellProperties([
          [title, {}],
          [title, { format: { wrapText: true, protection: { locked: false } } }],
        ]);
        sheet.getRange('A1:A2').setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
        sheet.getRange('A1:B1').setColumnProperties([{ format: { columnWidth: 80, font: { italic: true } } }, {}]);
        const read = range.getCellProperties({
          address: true,
          format: {
            font: { bold: true, size: true, name: true, italic: true },
            fill: { color: true },
            borders: { style: true, color: true },
            protection: { locked: true } as never,
            wrapText: true,
          },
        });
        await context.sync();
        const none = { style: 'None', color: '#000000' };
        expect(read.value[0]![0]).toEqual({
          address: '表一!A1',
          format: {
            font: { bold: true, size: 16, name: '黑体', italic: true },
            fill: { color: '#EEEEEE' },
            borders: { top: { style: 'Continuous', color: '#112233' }, bottom: none, left: none, right: none },
            protection: { locked: true },
            wrapText: false,
          },
        });
        expect(read.value[1]![1]).toMatchObject({ format: { wrapText: true, protection: { locked: false } } });
        const { id } = grid.sheets()[0]!;
        expect(grid.lines(id, 'row', 0, 2).map(({ size, hidden }) => [size, hidden])).toEqual([
          [30, false],
          [14.25, true],
        ]);
        expect(grid.lines(id, 'column', 0, 1)).toEqual([{ size: 80, hidden: false }]);
        const wanted = { rowIndex: true, rowHidden: true, format: { rowHeight: true } };
        const rows = sheet.getRange('B1:C2').getRowProperties(wanted);
        const columns = sheet.getRange('A1:A2').getColumnProperties({ format: { columnWidth: true } });
        await context.sync();
        expect(rows.value).toEqual([
          { rowIndex: 0, rowHidden: false, format: { rowHeight: 30 } },
          { rowIndex: 1, rowHidden: true, format: { rowHeight: 0 } },
        ]);
        expect(columns.value).toEqual([{ format: { columnWidth: 80 } }]);
      }),
  },
];
