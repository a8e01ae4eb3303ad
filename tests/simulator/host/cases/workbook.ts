import { expect } from 'vitest';
import { load } from '../book.ts';
import type { Case } from '../book.ts';

const PROPERTIES = {
  title: '2024年部门预算公开',
  subject: '预算',
  author: '局机关',
  keywords: '十二表',
  comments: '备注',
  category: '公开',
  manager: '局长',
  company: '县政务服务局',
} as const;

export const WORKBOOK: readonly Case[] = [
  {
    name: 'name and state of the workbook; what is written makes it dirty',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const { workbook } = context;
        expect(await load(workbook, 'name,isDirty,readOnly')).toMatchObject({
          name: '预算.xlsx',
          isDirty: false,
          readOnly: false,
        });
        sheet.getRange('A1').values = [[1]];
        expect(await load(workbook, 'isDirty')).toMatchObject({ isDirty: true });
        workbook.isDirty = false;
        sheet.getRange('A1').load('values');
        expect(await load(workbook, 'isDirty')).toMatchObject({ isDirty: false });
      }),
  },
  {
    name: 'document properties',
    check: ({ run }) =>
      run(async (_, context) => {
        const { properties } = context.workbook;
        expect((await load(properties, 'author')).author).toBe('');
        properties.set(PROPERTIES);
        expect(await load(properties, Object.keys(PROPERTIES).join(','))).toMatchObject(PROPERTIES);
      }),
  },
  {
    name: 'a protected structure keeps its sheets',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const { protection, worksheets } = context.workbook;
        protection.protect('p');
        expect(await load(protection, 'protected')).toEqual({ protected: true });
        const attempts: (() => void)[] = [
          () => worksheets.add('乙'),
          () => (sheet.name = '丙'),
          () => protection.protect(),
          () => protection.unprotect('q'),
        ];
        for (const attempt of attempts) {
          attempt();
          await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
        }
        protection.unprotect('p');
        worksheets.add('乙');
        expect(await load(protection, 'protected')).toEqual({ protected: false });
      }),
  },
  {
    name: 'settings are values of any shape, kept under their key',
    check: ({ run, host }) =>
      run(async (_, context) => {
        const { settings } = context.workbook;
        const value = { 年: 2024, list: [1, null, '二'], when: new Date(Date.UTC(2024, 11, 31)) };
        settings.add('ledger', value);
        settings.add('other', 1);
        const one = settings.getItem('ledger');
        const none = settings.getItemOrNullObject('missing');
        const count = settings.getCount();
        one.load('key,value');
        none.load('key');
        settings.load('items/key');
        await context.sync();
        expect([one.key, one.value, none.isNullObject, count.value]).toEqual(['ledger', value, true, 2]);
        expect(settings.items.map(({ key }) => key)).toEqual(['ledger', 'other']);
        one.value = 'neu';
        settings.getItem('other').delete();
        await context.sync();
        expect([...host.document.settings]).toEqual([['ledger', 'neu']]);
      }),
  },
  {
    name: 'names of the workbook and of a sheet',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const { names } = context.workbook;
        const total = names.add('总计', sheet.getRange('B2:B3'), '说明');
        names.add('参数', '=1/4');
        sheet.names.add('总计', sheet.getRange('C9'));
        const own = sheet.names.getItem('总计');
        const properties = 'name,type,value,formula,scope,visible,comment';
        total.load(properties);
        own.load(properties);
        const range = total.getRange();
        range.load('address');
        const noRange = names.getItem('参数').getRangeOrNullObject();
        noRange.load('address');
        own.worksheet.load('name');
        total.worksheetOrNullObject.load('name');
        const missing = names.getItemOrNullObject('没有');
        missing.load('name');
        const count = names.getCount();
        names.load('items/name');
        await context.sync();
        expect(total.toJSON()).toMatchObject({
          name: '总计',
          type: 'Range',
          value: '表一!B2:B3',
          formula: '=表一!$B$2:$B$3',
          scope: 'Workbook',
          visible: true,
          comment: '说明',
        });
        expect(own.toJSON()).toMatchObject({ value: '表一!C9', scope: 'Worksheet' });
        expect([range.address, noRange.isNullObject, own.worksheet.name]).toEqual(['表一!B2:B3', true, '表一']);
        expect([total.worksheetOrNullObject.isNullObject, missing.isNullObject, count.value]).toEqual([true, true, 2]);
        expect(names.items.map(({ name }) => name)).toEqual(['总计', '参数']);
      }),
  },
  {
    name: 'names are changed and deleted',
    check: ({ run, grid }) =>
      run(async (sheet, context) => {
        const name = context.workbook.names.add('甲', sheet.getRange('A1'));
        name.formula = '=表一!$D$4';
        name.visible = false;
        name.comment = '改';
        await context.sync();
        expect(grid.names()).toEqual([
          { name: '甲', formula: '=表一!$D$4', scope: null, visible: false, comment: '改' },
        ]);
        name.delete();
        await context.sync();
        expect(grid.names()).toEqual([]);
      }),
  },
  {
    name: 'the application calculates automatically; hints about speed are taken',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const { application } = context.workbook;
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
        application.calculate('Full');
        application.calculationMode = 'Automatic';
        sheet.getRange('A1').values = [[1]];
        const properties = 'calculationMode,calculationState,calculationEngineVersion';
        expect(await load(application, properties)).toMatchObject({
          calculationMode: 'Automatic',
          calculationState: 'Done',
          calculationEngineVersion: 191029,
        });
        expect(await load(application, 'decimalSeparator,thousandsSeparator,useSystemSeparators')).toMatchObject({
          decimalSeparator: '.',
          thousandsSeparator: ',',
          useSystemSeparators: true,
        });
        application.calculationMode = 'Manual';
        await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
      }),
  },
];
