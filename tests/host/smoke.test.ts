import { expect, test } from 'vitest';
import { openWorkbook } from '../../src/workbench/host/node-client.ts';
import { PlainGrid } from '../../src/workbench/host/plain-grid.ts';

test('smoke', async () => {
  const { Excel, host } = openWorkbook(new PlainGrid());
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('报表');
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['科目', '019'],
      ['100%', '=SUM(B2:B2)'],
    ];
    range.format.fill.color = '#ffcc00';
    range.load('values,address,formulas,text,numberFormat,format/fill/color');
    await context.sync();
    console.log(JSON.stringify(range.toJSON()));
    expect(range.address).toBe('报表!A1:B2');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });
  console.log(host.statistics);
});
