import { expect } from 'vitest';
import { load, type Case } from '../book.ts';

const MARKED = { operator: 'NotContains', text: '标记' } as const;

const add = (sheet: Excel.Worksheet, address: string, rule: Excel.ConditionalTextComparisonRule, color: string) => {
  const format = sheet.getRange(address).conditionalFormats.add('ContainsText');
  format.textComparison.rule = rule;
  format.textComparison.format.fill.color = color;
  return format;
};

/** Rule and colour of every format that touches a range, in their order. */
async function formats(range: Excel.Range) {
  const found = range.conditionalFormats.load('items/id,items/type');
  await range.context.sync();
  const parts = found.items.map(({ type, textComparison }) => ({
    type,
    comparison: textComparison.load('rule'),
    fill: textComparison.format.fill.load('color'),
  }));
  await range.context.sync();
  return parts.map(({ type, comparison, fill }) => ({ type, rule: comparison.rule, color: fill.color }));
}

export const CONDITIONAL_FORMATS: readonly Case[] = [
  {
    name: 'a look while a text is (not) there is added, read and deleted alone, and leaves the fill of its cells as it is',
    check: ({ run }) =>
      run(async (sheet) => {
        sheet.getRange('B2').format.fill.color = '#FFFF00';
        const first = add(sheet, 'B2:C3', MARKED, '#ffc7ce');
        add(sheet, 'C3', { operator: 'Contains', text: '待定' }, '#00FF00');
        const [one, other] = [
          { type: 'ContainsText', rule: MARKED, color: '#FFC7CE' },
          { type: 'ContainsText', rule: { operator: 'Contains', text: '待定' }, color: '#00FF00' },
        ];
        expect(await formats(sheet.getRange())).toEqual([one, other]);
        expect(await formats(sheet.getRange('B2'))).toEqual([one]);
        expect(await load(sheet.getRange('B2').format.fill, 'color')).toMatchObject({ color: '#FFFF00' });
        expect((await load(first, 'id,type')).type).toBe('ContainsText');
        expect(await load(first.getRangeOrNullObject(), 'address')).toMatchObject({ address: '表一!B2:C3' });
        first.delete();
        expect(await formats(sheet.getRange())).toEqual([other]);
      }),
  },
  {
    name: 'it moves with its cells, and goes where they are cleared',
    check: ({ run }) =>
      run(async (sheet) => {
        add(sheet, 'B2:B4', MARKED, '#FF0000');
        sheet.getRange('1:2').insert('Down');
        expect(await formats(sheet.getRange('B2:B3'))).toEqual([]);
        expect(await formats(sheet.getRange('B6'))).toHaveLength(1);
        sheet.getRange('B5').clear('Contents');
        expect(await formats(sheet.getRange('B5'))).toHaveLength(1);
        sheet.getRange('B5').clear('Formats');
        expect(await formats(sheet.getRange('B5'))).toEqual([]);
        expect(await formats(sheet.getRange('B4'))).toHaveLength(1);
        expect(await formats(sheet.getRange('B6'))).toHaveLength(1);
      }),
  },
  {
    name: 'other kinds are not known',
    check: ({ run }) =>
      run(async (sheet, context) => {
        sheet.getRange('A1').conditionalFormats.add('DataBar');
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      }),
  },
];
