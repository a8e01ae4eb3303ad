import { expect } from 'vitest';
import { load, type Case } from '../book.ts';

export const WORKSHEETS: readonly Case[] = [
  {
    name: 'sheets are added at the end, found by name in any case or by id, counted and listed',
    check: ({ run }) =>
      run(async (first, context) => {
        const sheets = context.workbook.worksheets;
        const added = sheets.add('Table B');
        const unnamed = sheets.add();
        const byName = sheets.getItem('TABLE b');
        const count = sheets.getCount();
        const last = sheets.getLast();
        for (const sheet of [first, added, unnamed, byName, last]) sheet.load('name,id,position');
        sheets.load('items/name');
        await context.sync();
        const byId = sheets.getItem(added.id);
        const found = sheets.getItemOrNullObject(added.id);
        byId.load('name');
        found.load('name');
        await context.sync();
        expect(count.value).toBe(3);
        expect(sheets.items.map(({ name }) => name)).toEqual(['表一', 'Table B', 'Sheet3']);
        expect([byName.name, byId.name, found.name]).toEqual(['Table B', 'Table B', 'Table B']);
        expect([first.position, added.position, last.name]).toEqual([0, 1, 'Sheet3']);
        expect(byName.id).toBe(added.id);
      }),
  },
  {
    name: 'name, position, visibility, tab colour, gridlines and headings are written and read back',
    check: ({ run, grid }) =>
      run(async (first, context) => {
        context.workbook.worksheets.add('乙');
        first.name = '2024年收支总表';
        first.tabColor = '#ff0000';
        first.position = 1;
        first.showGridlines = false;
        first.showHeadings = false;
        await context.sync();
        const byNewName = context.workbook.worksheets.getItem('2024年收支总表');
        byNewName.visibility = 'Hidden';
        const read = await load(byNewName, 'name,position,visibility,tabColor,showGridlines,showHeadings');
        expect(read).toMatchObject({
          name: '2024年收支总表',
          position: 1,
          visibility: 'Hidden',
          tabColor: '#FF0000',
          showGridlines: false,
          showHeadings: false,
        });
        expect(grid.sheets().map(({ name }) => name)).toEqual(['乙', '2024年收支总表']);
      }),
  },
  {
    name: 'activating and deleting sheets changes the active sheet',
    check: ({ run }) =>
      run(async (first, context) => {
        const sheets = context.workbook.worksheets;
        const second = sheets.add('乙');
        second.activate();
        const active = await load(sheets.getActiveWorksheet(), 'name');
        expect(active.name).toBe('乙');
        second.delete();
        const gone = sheets.getItemOrNullObject('乙');
        const left = await load(sheets.getActiveWorksheet(), 'name');
        expect(gone.isNullObject).toBe(true);
        expect(left.name).toBe('表一');
        first.load('name');
        await context.sync();
      }),
  },
  {
    name: 'neighbours skip hidden sheets when asked to, and end in null objects',
    check: ({ run }) =>
      run(async (first, context) => {
        const sheets = context.workbook.worksheets;
        sheets.add('隐藏').visibility = 'VeryHidden';
        const third = sheets.add('丙');
        const next = first.getNext();
        const visible = first.getNext(true);
        const back = third.getPrevious(true);
        const none = third.getNextOrNullObject();
        const before = first.getPreviousOrNullObject();
        for (const sheet of [next, visible, back]) sheet.load('name');
        none.load('name');
        before.load('name');
        const count = sheets.getCount(true);
        await context.sync();
        expect([next.name, visible.name, back.name]).toEqual(['隐藏', '丙', '表一']);
        expect([none.isNullObject, before.isNullObject, count.value]).toEqual([true, true, 2]);
        const beyond = third.getNextOrNullObject().getNextOrNullObject();
        const used = beyond.getUsedRangeOrNullObject(true);
        const part = used.getIntersectionOrNullObject('1:9');
        used.load('rowCount');
        part.load('values');
        await context.sync();
        expect([beyond.isNullObject, used.isNullObject, part.isNullObject]).toEqual([true, true, true]);
        next.load('visibility');
        await context.sync();
        expect(next.visibility).toBe('VeryHidden');
      }),
  },
  {
    name: 'ranges of a sheet by address, indexes, cell and name',
    check: ({ run }) =>
      run(async (sheet, context) => {
        sheet.names.add('合计行', sheet.getRange('B7:D7'));
        const ranges = [
          sheet.getRange('$B$2:c9'),
          sheet.getRange('C:D'),
          sheet.getRange('5:7'),
          sheet.getRange('表一!A1'),
          sheet.getRange('合计行'),
          sheet.getCell(2, 1),
          sheet.getRangeByIndexes(0, 25, 3, 2),
          sheet.getRange(),
        ];
        for (const range of ranges) range.load('address');
        await context.sync();
        expect(ranges.map(({ address }) => address)).toEqual([
          '表一!B2:C9',
          '表一!C:D',
          '表一!5:7',
          '表一!A1',
          '表一!B7:D7',
          '表一!B3',
          '表一!Z1:AA3',
          '表一!1:1048576',
        ]);
      }),
  },
  {
    name: 'the used range of a sheet counts looks unless only values are asked for',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const empty = sheet.getUsedRangeOrNullObject();
        const corner = sheet.getUsedRange();
        corner.load('address');
        await context.sync();
        expect([empty.isNullObject, corner.address]).toEqual([true, '表一!A1']);
        sheet.getRange('B2').values = [['x']];
        sheet.getRange('D9').format.fill.color = '#00FF00';
        const all = sheet.getUsedRange();
        const values = sheet.getUsedRangeOrNullObject(true);
        all.load('address');
        values.load('address');
        await context.sync();
        expect([all.address, values.address]).toEqual(['表一!B2:D9', '表一!B2']);
      }),
  },
  {
    name: 'a protected sheet refuses changes to locked cells only, and can be unprotected with its password',
    check: ({ run }) =>
      run(async (sheet, context) => {
        sheet.getRange('B2').format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: false }, '密码');
        sheet.getRange('B2').values = [[5]];
        expect(await load(sheet.protection, 'protected')).toMatchObject({ protected: true });
        const attempts: (() => void)[] = [
          () => (sheet.getRange('A1').values = [[1]]),
          () => (sheet.getRange('B2').format.font.bold = true),
          () => sheet.getRange('3:3').insert('Down'),
          () => sheet.protection.protect(),
          () => sheet.protection.unprotect('falsch'),
        ];
        for (const attempt of attempts) {
          attempt();
          await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
        }
        sheet.protection.unprotect('密码');
        sheet.getRange('A1').values = [[1]];
        expect((await load(sheet.getRange('A1:B2'), 'values')).values).toEqual([
          [1, ''],
          ['', 5],
        ]);
      }),
  },
  {
    name: 'panes are frozen by rows, by columns and at a range',
    check: ({ run, grid }) =>
      run(async (sheet, context) => {
        const { id } = grid.sheets()[0]!;
        const none = sheet.freezePanes.getLocationOrNullObject();
        sheet.freezePanes.freezeRows(3);
        const rows = sheet.freezePanes.getLocation();
        none.load('address');
        rows.load('address');
        await context.sync();
        expect([none.isNullObject, rows.address, grid.frozen(id)]).toEqual([true, '表一!1:3', { rows: 3, columns: 0 }]);
        sheet.freezePanes.freezeColumns(2);
        await context.sync();
        expect(grid.frozen(id)).toEqual({ rows: 0, columns: 2 });
        sheet.freezePanes.freezeAt(sheet.getRange('A1:B4'));
        await context.sync();
        expect(grid.frozen(id)).toEqual({ rows: 4, columns: 2 });
        sheet.freezePanes.unfreeze();
        await context.sync();
        expect(grid.frozen(id)).toEqual({ rows: 0, columns: 0 });
      }),
  },
  {
    name: 'a sheet can be told to calculate',
    check: ({ run }) =>
      run(async (sheet, context) => {
        sheet.calculate(true);
        sheet.getRange('A1').formulas = [['=1+1']];
        sheet.getRange('A1').calculate();
        expect((await load(sheet.getRange('A1'), 'formulas')).formulas).toEqual([['=1+1']]);
        await context.sync();
      }),
  },
];
