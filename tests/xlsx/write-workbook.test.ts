import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CellPlan, ListValidation, SheetPlan } from '../../src/workbook/model/plan.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { partOf } from './package-of.ts';
import { cellOf, sheetOf, styleOf } from './plans.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const written = async (...sheets: SheetPlan[]) => writeWorkbook({ sheets });
const sheetXml = async (plan: SheetPlan) => partOf(await written(plan), SHEET);

describe('values', () => {
  it('writes numbers, formulas with their results, and nothing where the plan has nothing', async () => {
    const formula = (text: string, result: string | number): CellPlan => cellOf({ formula: text, result });
    const plan = sheetOf('表1', [
      [477.24, -0.01, 1e-7, null, 0],
      [formula('=A1+B1', 477.23), formula('=A1-A1', 0), formula('="是"', '是'), cellOf(undefined)],
    ]);
    const { sheets } = await readWorkbook(await written(plan, sheetOf('表2', [])));
    expect(sheets).toEqual([
      {
        name: '表1',
        values: [
          [477.24, -0.01, 1e-7, null, 0],
          [477.23, 0, '是', null, null],
        ],
        formulas: [
          [null, null, null, null, null],
          ['=A1+B1', '=A1-A1', '="是"', null, null],
        ],
      },
      { name: '表2', values: [], formulas: [] },
    ]);
  });

  it('lets Excel calculate on opening', async () => {
    expect(await partOf(await written(sheetOf('S', [[1]])), 'xl/workbook.xml')).toMatch(
      /<calcPr [^>]*fullCalcOnLoad="1"/,
    );
  });
});

describe('looks', () => {
  it('writes fonts, fills, borders, alignment and formats', async () => {
    const style = styleOf('#,##0.00;-#,##0.00;;@', {
      font: { name: '方正小标宋简体', size: 18, bold: true, color: '#1a2b3c' },
      fill: '#ddebf7',
      horizontal: 'center',
      wrap: true,
      indent: 2,
      border: true,
    });
    const xml = await partOf(await written(sheetOf('S', [[cellOf({ number: 1 }, style)]])), 'xl/styles.xml');
    const font = /<font>(?:(?!<\/font>).)*方正小标宋简体.*?<\/font>/.exec(xml)?.[0];
    expect(font).toContain('<b/>');
    expect(font).toContain('<sz val="18"/>');
    expect(font).toContain('<charset val="134"/>');
    expect(font).toContain('<color rgb="FF1A2B3C"/>');
    expect(xml).toContain('formatCode="#,##0.00;-#,##0.00;;@"');
    expect(xml).toContain('<patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/>');
    expect(xml.match(/<(?:left|right|top|bottom) style="thin"/g)).toHaveLength(4);
    expect(xml).toMatch(/<alignment horizontal="center" vertical="center" wrapText="1" indent="2"/);
  });

  it('shares one entry among all cells of one style', async () => {
    const style = styleOf('0.00', { border: true });
    const cells = Array.from({ length: 50 }, () => Array.from({ length: 20 }, () => cellOf({ number: 1 }, style)));
    expect(await partOf(await written(sheetOf('S', cells)), 'xl/styles.xml')).toContain('<cellXfs count="2">');
  });

  it('draws the border around a whole merged area', async () => {
    const style = styleOf('General', { border: true });
    const merges = [{ row: 0, column: 0, rows: 2, columns: 2 }];
    const xml = await sheetXml(sheetOf('S', [[cellOf({ text: 'x' }, style)]], { merges }));
    expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>');
    for (const address of ['A1', 'B1', 'A2', 'B2']) expect(xml).toMatch(new RegExp(`<c r="${address}" s="1"`));
  });
});

describe('layout', () => {
  it('writes widths and heights', async () => {
    const xml = await sheetXml(sheetOf('S', [[1]], { columnWidths: [9, 12.5], rowHeights: [undefined, 409] }));
    expect(xml).toMatch(/<col min="1" max="1" width="9"[^>]*\/><col min="2" max="2" width="12\.5"/);
    expect(xml).toMatch(/<row r="2" ht="409" customHeight="1"/);
    expect(xml).not.toMatch(/<row r="1" ht/);
  });

  it('freezes panes and colours the tab', async () => {
    const xml = await sheetXml(sheetOf('S', [[1]], { frozen: { rows: 5, columns: 2 }, tabColor: '#00b050' }));
    expect(xml).toContain('<pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/>');
    expect(xml).toContain('<tabColor rgb="FF00B050"/>');
  });

  it('prints on A4, one page wide, titles repeated', async () => {
    const page = { landscape: true, titleRows: { first: 0, last: 4 } };
    const bytes = await written(sheetOf('表1', [[1]], { page }), sheetOf("it's <2>", [[1]], { page }));
    const xml = await partOf(bytes, SHEET);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toMatch(/<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/);
    const book = await partOf(bytes, 'xl/workbook.xml');
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'表1'!$1:$5</definedName>`);
    expect(book).toContain(`localSheetId="1">'it''s &lt;2&gt;'!$1:$5</definedName>`);
  });
});

describe('drop-down lists', () => {
  const list = (more: Partial<ListValidation>): SheetPlan =>
    sheetOf('S', [[1]], {
      validations: [
        { area: { row: 1, column: 1, rows: 5000, columns: 2 }, items: ['是', '"否"'], strict: true, ...more },
      ],
    });

  it('writes short lists as they are, over a whole area at once', async () => {
    expect(await sheetXml(list({}))).toMatch(
      /<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:C5001"><formula1>"是,""否"""<\/formula1>/,
    );
  });

  it('writes lists that stand in a sheet as a reference', async () => {
    const items = { sheet: '代码', area: { row: 1, column: 0, rows: 300, columns: 1 } };
    expect(await sheetXml(list({ items, strict: false }))).toMatch(
      /<dataValidation type="list" allowBlank="1" sqref="[^"]*"><formula1>'代码'!\$A\$2:\$A\$301<\/formula1>/,
    );
  });

  it('refuses a list that cannot be written as it is', async () => {
    await expect(sheetXml(list({ items: ['长'.repeat(256)] }))).rejects.toThrow(RangeError);
    await expect(sheetXml(list({ items: ['一,二'] }))).rejects.toThrow(RangeError);
    expect(await sheetXml(list({ items: ['长'.repeat(255)] }))).toContain('长'.repeat(255));
  });
});

describe('the file', () => {
  it('is the same for the same plan and tells nothing about its maker', async () => {
    const plan = sheetOf('S', [['x', 1]]);
    const bytes = await written(plan);
    expect(await written(plan)).toEqual(bytes);
    const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => path + strFromU8(part));
    expect(parts.join('')).not.toMatch(/creator|modified|core\.xml|202\d/i);
  });

  it('refuses a sheet name that programs would cut', async () => {
    await expect(written(sheetOf('表'.repeat(32), [[1]]))).rejects.toThrow(RangeError);
  });

  it('needs a sheet', async () => {
    await expect(written()).rejects.toThrow(RangeError);
  });
});
