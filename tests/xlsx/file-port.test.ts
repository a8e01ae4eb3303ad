import { describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import { Cancelled } from '../../src/workbook/port/port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { packageOf, partOf } from './package-of.ts';
import { cellOf, sheetOf, styleOf } from './plans.ts';

const patch = (name: string, rows: Parameters<typeof sheetOf>[1], more: Partial<SheetPlan> = {}): SheetPlan =>
  sheetOf(name, rows, { mode: 'patch', ...more });

async function fileWith(...sheets: SheetPlan[]) {
  const file = openFile();
  await file.port.apply({ sheets });
  return file;
}

describe('a new file', () => {
  it('holds nothing, and cannot be saved before it has a sheet', async () => {
    const { port, save } = openFile();
    expect(await port.read()).toEqual({ sheets: [] });
    await expect(save()).rejects.toThrow(RangeError);
  });

  it('takes sheets in the order of the plans and reads those that are asked for', async () => {
    const { port } = await fileWith(sheetOf('乙', [['b']]), sheetOf('甲', [['a']]));
    await port.apply({ sheets: [sheetOf('丙', [['c']]), sheetOf('乙', [['B']])] });
    const { sheets } = await port.read();
    expect(sheets.map(({ name, values }) => [name, values[0]?.[0]])).toEqual([
      ['乙', 'B'],
      ['甲', 'a'],
      ['丙', 'c'],
    ]);
    expect((await port.read(['丙', '丁'])).sheets.map(({ name }) => name)).toEqual(['丙']);
  });
});

describe('replace and patch', () => {
  const full = sheetOf(
    'S',
    [
      ['a', 'b'],
      ['c', 'd'],
      [null, null, 'far'],
    ],
    {
      merges: [{ row: 4, column: 0, rows: 1, columns: 3 }],
      columnWidths: [30],
      rowHeights: [44],
      frozen: { rows: 1, columns: 0 },
      page: { landscape: true, titleRows: { first: 0, last: 0 } },
      validations: [{ area: { row: 0, column: 0, rows: 9, columns: 1 }, items: ['a', 'c'], strict: true }],
    },
  );

  it('replaces a sheet with nothing but the plan', async () => {
    const { port, save } = await fileWith(full);
    await port.apply({ sheets: [sheetOf('S', [['new']])] });
    expect((await port.read()).sheets[0]!.values).toEqual([['new']]);
    const xml = await partOf(await save(), 'xl/worksheets/sheet1.xml');
    expect(xml).not.toMatch(/mergeCell|dataValidation|<pane|<cols| ht=/);
    expect(await partOf(await save(), 'xl/workbook.xml')).not.toContain('Print_Titles');
  });

  it('patches only the cells listed', async () => {
    const { port, save } = await fileWith(full);
    await port.apply({ sheets: [patch('S', [[null, 'B'], [cellOf(undefined)]])] });
    expect((await port.read()).sheets[0]!.values).toEqual([
      ['a', 'B', null],
      [null, 'd', null],
      [null, null, 'far'],
    ]);
    const xml = await partOf(await save(), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<mergeCell ref="A5:C5"/>');
    expect(xml).toContain('width="30"');
    expect(xml).toContain('ht="44"');
    expect(xml).toContain('<pane ySplit="1"');
    expect(xml).toContain('paperSize="9"');
    expect(xml).toContain('sqref="A1:A9"');
    expect(await partOf(await save(), 'xl/workbook.xml')).toContain("'S'!$1:$1");
  });

  it('patches looks without touching other cells of the same look', async () => {
    const shared = styleOf('0.00', { border: true });
    const { port, save } = await fileWith(sheetOf('S', [[1, 2].map((number) => cellOf({ number }, shared))]));
    await port.apply({ sheets: [patch('S', [[cellOf({ number: 3 }, styleOf('@', { fill: '#ff0000' }))]])] });
    const styles = await partOf(await save(), 'xl/styles.xml');
    const xml = await partOf(await save(), 'xl/worksheets/sheet1.xml');
    const formats = [...styles.split('<cellXfs')[1]!.matchAll(/<xf numFmtId="(\d+)"[^>]*borderId="(\d+)"/g)];
    const look = (address: string) => formats[Number(new RegExp(`r="${address}" s="(\\d+)"`).exec(xml)![1])];
    expect(look('A1')?.slice(1)).toEqual(['49', '0']);
    expect(look('B1')?.slice(1)).toEqual(['2', '1']);
  });

  it('moves merges, lists and titles that a patch sets anew, and spares the covering cell', async () => {
    const { port, save } = await fileWith(full);
    await port.apply({ sheets: [patch('S', [[], [], [], [], ['head', cellOf(undefined)]])] });
    expect((await port.read()).sheets[0]!.values[4]![0]).toBe('head');
    await port.apply({
      sheets: [
        patch('S', [], {
          merges: [{ row: 4, column: 1, rows: 1, columns: 5 }],
          page: { landscape: false, titleRows: { first: 1, last: 2 } },
          validations: [{ area: { row: 5, column: 0, rows: 90, columns: 1 }, items: ['z'], strict: false }],
        }),
      ],
    });
    const xml = await partOf(await save(), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="B5:F5"/></mergeCells>');
    expect(xml).toMatch(/<dataValidations count="2">.*sqref="A1:A5".*sqref="A6:A95"/);
    expect(xml).toContain('orientation="portrait"');
    expect((await partOf(await save(), 'xl/workbook.xml')).match(/Print_Titles/g)).toHaveLength(1);
  });
});

describe('work in progress', () => {
  const two = { sheets: [sheetOf('一', [[1]]), sheetOf('二', [[2]])] };

  it('tells how far it is', async () => {
    const told: unknown[] = [];
    await openFile().port.apply(two, (...progress) => told.push(progress));
    expect(told).toEqual([
      [1, 2, '二'],
      [2, 2, ''],
    ]);
  });

  it('leaves the file as it was when it is cancelled', async () => {
    const stop = new AbortController();
    const { port } = await fileWith(sheetOf('零', [[0]]));
    await expect(port.apply(two, () => stop.abort(), stop.signal)).rejects.toBeInstanceOf(Cancelled);
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual(['零']);
  });
});

describe('showing and watching', () => {
  it('opens the file at the cell that was revealed', async () => {
    const { port, save } = await fileWith(
      sheetOf('一', [[1]]),
      sheetOf('二', [[2]], { frozen: { rows: 1, columns: 1 } }),
    );
    await port.reveal('二', { row: 6, column: 1, rows: 2, columns: 3 });
    expect(await partOf(await save(), 'xl/workbook.xml')).toContain('activeTab="1"');
    const xml = await partOf(await save(), 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<selection pane="bottomRight" activeCell="B7" sqref="B7"/>');
    expect(xml).toContain('state="frozen"');
    await expect(port.reveal('三', { row: 0, column: 0, rows: 1, columns: 1 })).rejects.toThrow(RangeError);
  });

  it('never hears of changes', async () => {
    let heard = 0;
    const { port } = await fileWith(sheetOf('一', [[1]]));
    const stop = await port.watch(() => void heard++);
    await port.apply({ sheets: [sheetOf('一', [[2]])] });
    await stop();
    expect(heard).toBe(0);
  });
});

describe('files of other origin', () => {
  const DATE_STYLES =
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>';
  const untouched = sheetOf('新', [['x']]);

  it('keeps values, formulas and results of every kind', async () => {
    const xml = `<sheetData>
      <row r="1"><c r="A1" s="1"><v>45657.123456789</v></c><c r="B1" s="1" t="str"><f>"文"&amp;1</f><v>文1</v></c>
        <c r="C1" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" s="1" t="b"><f>1=1</f><v>1</v></c></row>
      <row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">B2*2</f><v>0</v></c></row>
      <row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c></row>
      <row r="4"><c r="A4"><f t="shared" si="0"/><v>8</v></c></row></sheetData>`;
    const bytes = await packageOf([{ name: 'S', xml }], { styles: DATE_STYLES });
    const { port } = openFile(bytes);
    const before = await port.read();
    await port.apply({ sheets: [untouched] });
    expect((await port.read(['S'])).sheets).toEqual(before.sheets);
    await port.apply({ sheets: [patch('S', [[], [5]])] });
    const { values, formulas } = (await port.read(['S'])).sheets[0]!;
    expect([values[1]![0], formulas[1]![0]]).toEqual([5, null]);
    expect(formulas.slice(2).map((row) => row[0])).toEqual(['=B3*2', '=B4*2']);
  });

  it('keeps names, hidden sheets and drop-down lists, whole columns and lists on other sheets too', async () => {
    const lists = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>
      <dataValidations count="1"><dataValidation type="list" allowBlank="1" errorTitle="错" sqref="C1:C1048576 E2"><formula1>"是,否"</formula1></dataValidation></dataValidations>
      <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations count="1">
        <x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>'it''s'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>D2:D90</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    const names = `<definedNames><definedName name="税率">0.06*表&amp;1</definedName><definedName name="本表" localSheetId="1" hidden="1">'it''s'!$A:$A</definedName></definedNames>`;
    const empty = '<sheetData/>';
    const bytes = await packageOf(
      [
        { name: 'S', xml: lists },
        { name: "it's", xml: empty, state: 'hidden' },
      ],
      { names },
    );
    const { port, save } = openFile(bytes);
    await port.apply({ sheets: [untouched] });
    const book = await partOf(await save(), 'xl/workbook.xml');
    expect(book).toContain('<definedName name="税率">0.06*表&amp;1</definedName>');
    expect(book).toContain(`<definedName name="本表" localSheetId="1" hidden="1">'it''s'!$A:$A</definedName>`);
    expect(book).toContain('state="hidden"');
    const xml = await partOf(await save(), 'xl/worksheets/sheet1.xml');
    expect(xml).toBe(await partOf(bytes, 'xl/worksheets/sheet1.xml'));
  });
});
