import { expect } from 'vitest';
import { load, type Case } from '../book.ts';

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
    name: 'custom XML parts, by their id and by their namespace',
    check: ({ run, host }) =>
      run(async (_, context) => {
        const { customXmlParts } = context.workbook;
        const xml = (text: string) => `<a xmlns="urn:a">${text}</a>`;
        const added = customXmlParts.add(xml('一')).load('id,namespaceUri');
        const other = customXmlParts.add('<b/>').load('id,namespaceUri');
        const ours = customXmlParts.getByNamespace('urn:a');
        const only = ours.getOnlyItem().getXml();
        const none = customXmlParts.getByNamespace('urn:none');
        const nothing = none.getOnlyItemOrNullObject();
        const noText = nothing.getXml();
        const counts = [customXmlParts.getCount(), ours.getCount(), none.getCount()];
        nothing.load('id');
        customXmlParts.load('items/id');
        await context.sync();
        expect([added.namespaceUri, other.namespaceUri, only.value]).toEqual(['urn:a', '', xml('一')]);
        expect([nothing.isNullObject, noText.value, counts.map(({ value }) => value)]).toEqual([true, null, [2, 1, 0]]);
        expect(customXmlParts.items.map(({ id }) => id)).toEqual([added.id, other.id]);

        added.setXml(xml('二'));
        const known = [customXmlParts.getItemOrNullObject(added.id), ours.getItemOrNullObject(added.id)];
        const unknown = [customXmlParts.getItemOrNullObject('x'), ours.getItemOrNullObject(other.id)];
        for (const part of [...known, ...unknown]) part.load('id');
        const texts = [customXmlParts.getItem(added.id).getXml(), ours.getItem(added.id).getXml()];
        await context.sync();
        expect([...known, ...unknown].map(({ isNullObject }) => isNullObject)).toEqual([false, false, true, true]);
        expect(texts.map(({ value }) => value)).toEqual([xml('二'), xml('二')]);

        for (const wrong of ['<a', 'no xml', '<a/><b/>']) {
          customXmlParts.add(wrong);
          await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
        }
        customXmlParts.add(xml('三'));
        ours.getOnlyItem();
        await expect(context.sync()).rejects.toMatchObject({ code: 'GeneralException' });
        customXmlParts.getItem(other.id).delete();
        await context.sync();
        expect([...host.document.xmlParts.values()]).toEqual([xml('二'), xml('三')]);
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
