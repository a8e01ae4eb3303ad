import { expect } from 'vitest';
import { load, type Case } from '../book.ts';

type Part = (range: Excel.Range) => OfficeExtension.ClientObject & { set(properties: object): void; toJSON(): unknown };

/** A part of a range's format, a property of it, and what a new cell has and what is written. */
const PROPERTIES: readonly [string, Part, string, unknown, unknown][] = [
  ['font', (range) => range.format.font as never, 'name', '等线', '宋体'],
  ['font', (range) => range.format.font as never, 'size', 11, 16],
  ['font', (range) => range.format.font as never, 'bold', false, true],
  ['font', (range) => range.format.font as never, 'italic', false, true],
  ['font', (range) => range.format.font as never, 'underline', 'None', 'Single'],
  ['font', (range) => range.format.font as never, 'strikethrough', false, true],
  ['font', (range) => range.format.font as never, 'color', '#000000', '#C00000'],
  ['fill', (range) => range.format.fill as never, 'color', '#FFFFFF', '#FFCC00'],
  ['format', (range) => range.format as never, 'horizontalAlignment', 'General', 'Center'],
  ['format', (range) => range.format as never, 'verticalAlignment', 'Center', 'Top'],
  ['format', (range) => range.format as never, 'wrapText', false, true],
  ['format', (range) => range.format as never, 'indentLevel', 0, 2],
  ['format', (range) => range.format as never, 'shrinkToFit', false, true],
  ['format', (range) => range.format as never, 'columnWidth', 54, 120],
  ['format', (range) => range.format as never, 'rowHeight', 14.25, 28.5],
  ['protection', (range) => range.format.protection as never, 'locked', true, false],
];

export const FORMATS: readonly Case[] = [
  ...PROPERTIES.map(([part, of, property, fresh, written]): Case => ({
    name: `${part}.${property}: ${String(fresh)} at first, then ${String(written)}, null where cells differ`,
    check: ({ run }) =>
      run(async (sheet) => {
        const read = async (address: string): Promise<unknown> =>
          ((await load(of(sheet.getRange(address)), property)) as Record<string, unknown>)[property];
        expect(await read('B2:C3')).toBe(fresh);
        of(sheet.getRange('B2:C3')).set({ [property]: written });
        expect(await read('B2:C3')).toBe(written);
        expect(await read('B2:D4')).toBe(null);
        expect(await read('E5')).toBe(fresh);
      }),
  })),
  {
    name: 'a fill is told from white by its tint, and is taken away',
    check: ({ run }) =>
      run(async (sheet) => {
        const { fill } = sheet.getRange('A1').format;
        expect(await load(fill, 'color,tintAndShade')).toEqual({ color: '#FFFFFF', tintAndShade: null });
        fill.color = '#ffffff';
        expect(await load(fill, 'color,tintAndShade')).toEqual({ color: '#FFFFFF', tintAndShade: 0 });
        fill.clear();
        expect(await load(fill, 'tintAndShade')).toMatchObject({ tintAndShade: null });
      }),
  },
  {
    name: 'whole columns take a look that cells written later have, too',
    check: ({ run }) =>
      run(async (sheet) => {
        sheet.getRange('B:B').format.font.name = '仿宋';
        sheet.getRange('B:B').numberFormat = [['0.00']] as never;
        sheet.getRange('B700').values = [[3]];
        const cell = await load(sheet.getRange('B700'), 'text,format/font/name');
        expect(cell).toMatchObject({ text: [['3.00']], format: { font: { name: '仿宋' } } });
      }),
  },
  {
    name: 'borders by edge and inside; a shared line belongs to both cells',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const { borders } = sheet.getRange('B2:C3').format;
        for (const edge of [
          'EdgeTop',
          'EdgeBottom',
          'EdgeLeft',
          'EdgeRight',
          'InsideHorizontal',
          'InsideVertical',
        ] as const) {
          borders.getItem(edge).style = 'Continuous';
        }
        borders.getItem('EdgeTop').weight = 'Medium';
        borders.getItem('EdgeTop').color = '#ff0000';
        borders.load('count,items/style');
        const top = borders.getItemAt(0);
        const inside = sheet.getRange('B2').format.borders.getItem('EdgeRight');
        const outside = sheet.getRange('E5').format.borders.getItem('EdgeTop');
        for (const border of [top, inside, outside]) border.load('sideIndex,style,weight,color');
        await context.sync();
        expect(borders.count).toBe(6);
        expect(borders.items.map(({ style }) => style)).toEqual(Array(6).fill('Continuous'));
        expect(top.toJSON()).toEqual({ sideIndex: 'EdgeTop', style: 'Continuous', weight: 'Medium', color: '#FF0000' });
        expect(inside.toJSON()).toMatchObject({ style: 'Continuous', weight: 'Thin', color: '#000000' });
        expect(outside.style).toBe('None');
        // The right neighbour takes the line away.
        sheet.getRange('D2:D3').format.borders.getItem('EdgeLeft').style = 'None';
        const right = await load(sheet.getRange('B2:C3').format.borders.getItem('EdgeRight'), 'style');
        expect(right.style).toBe('None');
      }),
  },
  {
    name: 'a line that only the neighbour keeps is seen from both sides',
    check: ({ run, grid }) =>
      run(async (sheet, context) => {
        const { id } = grid.sheets()[0]!;
        const line = { style: 'Dash', weight: 'Medium', color: '#0000FF' } as const;
        grid.restyle(id, [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, style: { borders: { right: line } } }]);
        const [cell, both] = ['C2', 'B2:C2'].map((address) => sheet.getRange(address).format.borders);
        const [edge, inside] = [cell!.getItem('EdgeLeft'), both!.getItem('InsideVertical')];
        for (const border of [edge, inside]) border.load('style,weight,color');
        await context.sync();
        for (const border of [edge, inside]) expect(border.toJSON()).toMatchObject(line);
      }),
  },
  {
    name: 'what was read once is read anew after a change in the same request, and after the user changed it',
    check: ({ run, grid }) =>
      run(async (sheet, context) => {
        const reads = [1, 2].map(() => sheet.getRange('A1').format.font);
        reads[0]!.load('bold');
        sheet.getRange('A1').format.font.bold = true;
        reads[1]!.load('bold');
        await context.sync();
        expect(reads.map(({ bold }) => bold)).toEqual([false, true]);
        const area = { row: 0, column: 0, rows: 1, columns: 1 };
        grid.restyle(grid.sheets()[0]!.id, [{ area, style: { bold: false } }]);
        expect(await load(reads[1]!, 'bold')).toMatchObject({ bold: false });
      }),
  },
  {
    name: 'standard sizes come back; size 0 hides; autofit grows with the text',
    check: ({ run }) =>
      run(async (sheet, context) => {
        const { format } = sheet.getRange('A1');
        format.columnWidth = 200;
        format.rowHeight = 40;
        format.useStandardWidth = true;
        format.useStandardHeight = true;
        expect(await load(format, 'columnWidth,rowHeight')).toMatchObject({ columnWidth: 54, rowHeight: 14.25 });
        sheet.getRange('B1:B2').values = [['短'], ['一般公共预算财政拨款支出情况表']];
        sheet.getRange('B1:B2').format.autofitColumns();
        const { columnWidth } = await load(sheet.getRange('B1').format, 'columnWidth');
        // 15 characters of double width at 11 points take about 160 points.
        expect(columnWidth).toBeGreaterThan(140);
        expect(columnWidth).toBeLessThan(190);
        sheet.getRange('B1:B2').format.columnWidth = 54;
        sheet.getRange('B1:B2').format.wrapText = true;
        sheet.getRange('B1:B2').format.autofitRows();
        const short = await load(sheet.getRange('B1').format, 'rowHeight');
        const long = await load(sheet.getRange('B2').format, 'rowHeight');
        expect(long.rowHeight).toBeGreaterThan(2 * short.rowHeight!);
        format.rowHeight = 0;
        expect(await load(sheet.getRange('A1'), 'rowHidden')).toEqual({ rowHidden: true });
        await context.sync();
      }),
  },
];
