import { expect } from 'vitest';
import { load, type Case } from '../book.ts';

const WRITTEN = {
  orientation: 'Landscape',
  paperSize: 'A3',
  zoom: { horizontalFitToPages: 1 },
  centerHorizontally: true,
  centerVertically: true,
  blackAndWhite: true,
  printGridlines: true,
  printHeadings: true,
  printOrder: 'OverThenDown',
  leftMargin: 20,
  rightMargin: 21,
  topMargin: 22,
  bottomMargin: 23,
  headerMargin: 24,
  footerMargin: 25,
} as const;

export const PAGE: readonly Case[] = [
  {
    name: 'page layout is written and read back',
    check: ({ run }) =>
      run(async (sheet) => {
        const fresh = await load(sheet.pageLayout, Object.keys(WRITTEN).join(','));
        expect(fresh).toMatchObject({ orientation: 'Portrait', paperSize: 'A4', zoom: { scale: 100 }, topMargin: 54 });
        sheet.pageLayout.set(WRITTEN as never);
        expect(await load(sheet.pageLayout, Object.keys(WRITTEN).join(','))).toEqual(WRITTEN);
      }),
  },
  {
    name: 'page breaks are set above rows, move with them and are taken away together',
    check: ({ run }) =>
      run(async (sheet) => {
        const breaks = sheet.horizontalPageBreaks;
        for (const place of ['A9', 'A5']) breaks.add(place);
        sheet.getRange('6:7').insert('Down');
        const rows = async () => (await load(breaks, 'items/rowIndex')).items!.map(({ rowIndex }) => rowIndex);
        expect(await rows()).toEqual([4, 10]);
        breaks.removePageBreaks();
        expect(await rows()).toEqual([]);
      }),
  },
  {
    name: 'margins in centimetres become points',
    check: ({ run }) =>
      run(async (sheet) => {
        sheet.pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
        const read = await load(sheet.pageLayout, 'topMargin,leftMargin,rightMargin');
        expect(read.topMargin).toBeCloseTo(72, 9);
        expect(read.leftMargin).toBeCloseTo(36, 9);
        expect(read.rightMargin).toBe(50.4);
      }),
  },
  {
    name: 'print area and titles are set by range or address and move with inserted rows',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const layout = sheet.pageLayout;
        const none = [
          layout.getPrintAreaOrNullObject(),
          layout.getPrintTitleRowsOrNullObject(),
          layout.getPrintTitleColumnsOrNullObject(),
        ];
        for (const object of none) object.load('address');
        layout.setPrintArea('A1:F20');
        layout.setPrintTitleRows(sheet.getRange('3:5'));
        layout.setPrintTitleColumns('$A:$B');
        sheet.getRange('1:1').insert('Down');
        const [area, rows, columns] = [
          layout.getPrintArea(),
          layout.getPrintTitleRows(),
          layout.getPrintTitleColumns(),
        ];
        for (const object of [area, rows, columns]) object.load('address');
        await context.sync();
        expect(none.map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
        expect([area.address, rows.address, columns.address]).toEqual(['表一!A2:F21', '表一!4:6', '表一!A:B']);
      }),
  },
  {
    name: 'headers and footers',
    check: ({ run }) =>
      run(async (sheet) => {
        const written = {
          leftHeader: '单位',
          centerHeader: '&A',
          rightHeader: '金额：万元',
          leftFooter: 'a',
          centerFooter: '第 &P 页',
          rightFooter: 'b',
        };
        const group = sheet.pageLayout.headersFooters;
        group.defaultForAllPages.set(written);
        expect(await load(group.defaultForAllPages, Object.keys(written).join(','))).toEqual(written);
        expect(await load(group, 'state')).toMatchObject({ state: 'Default' });
      }),
  },
  {
    name: 'a list rule with its alert and prompt',
    check: ({ run, grid }) =>
      run(async (sheet, context) => {
        const { dataValidation } = sheet.getRange('B2:B9');
        dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '请选择', message: '不在目录内' };
        dataValidation.prompt = { showPrompt: false, title: '提示', message: '从列表选' };
        dataValidation.ignoreBlanks = false;
        expect(await load(dataValidation, 'type,rule,errorAlert,prompt,ignoreBlanks')).toEqual({
          type: 'List',
          rule: { list: { inCellDropDown: true, source: '=表一!$D$1:$D$3' } },
          errorAlert: { showAlert: true, style: 'Warning', title: '请选择', message: '不在目录内' },
          prompt: { showPrompt: false, title: '提示', message: '从列表选' },
          ignoreBlanks: false,
        });
        sheet.getRange('C:C').insert('Right');
        expect(await load(sheet.getRange('B2').dataValidation, 'rule')).toMatchObject({
          rule: { list: { source: '=表一!$E$1:$E$3' } },
        });
        dataValidation.clear();
        await context.sync();
        expect(grid.validations(grid.sheets()[0]!.id, { row: 0, column: 0, rows: 99, columns: 9 })).toEqual([]);
      }),
  },
  {
    name: 'other rules, and ranges where they differ',
    check: ({ run }) =>
      run(async (sheet) => {
        const rules: [string, Excel.DataValidationRule][] = [
          ['A1', { decimal: { formula1: '0', operator: 'GreaterThanOrEqualTo' } }],
          ['A2', { wholeNumber: { formula1: '1', formula2: '12', operator: 'Between' } }],
          ['A3', { textLength: { formula1: '18', operator: 'EqualTo' } }],
          ['A4', { custom: { formula: '=LEN(A4)=7' } }],
        ];
        for (const [address, rule] of rules) {
          sheet.getRange(address).dataValidation.rule = rule;
          expect((await load(sheet.getRange(address).dataValidation, 'rule')).rule).toEqual(rule);
        }
        const type = async (address: string): Promise<unknown> =>
          (await load(sheet.getRange(address).dataValidation, 'type')).type;
        expect([await type('A2'), await type('A1:A4'), await type('A4:A5'), await type('A9')]).toEqual([
          'WholeNumber',
          'MixedCriteria',
          'Inconsistent',
          'None',
        ]);
      }),
  },
];
