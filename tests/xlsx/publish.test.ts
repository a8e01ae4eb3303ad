import { describe, expect, it } from 'vitest';
import { redactSheets } from '../../src/xlsx/redact/redact-workbook.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { packageOf, partOf, partsOf, zipOf } from './package-of.ts';
import { copyOf, type Copy } from './publish-book.ts';

const EMPTY = '<sheetData/>';

async function valuesOf({ bytes }: Copy) {
  return (await readWorkbook(bytes)).sheets[0]!.values;
}

describe('values', () => {
  const STRINGS =
    '<si><t>内部</t></si><si><r><rPr><b/><rFont val="黑体"/></rPr><t>合</t></r><r><t>计</t></r><rPh sb="0" eb="1"><t>注音</t></rPh></si>';

  it('are the results of formulas and what was typed, as the file has them', async () => {
    const xml = `<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>1+1</f><v>2.50</v></c>
      <c r="C1" t="str"><f>A2&amp;""</f><v> 无_x000D_&#10;&lt;b&gt; </v></c><c r="D1" t="str"><f>""</f><v></v></c>
      <c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="b"><v>1</v></c></row>
      <row><c><f t="shared" ref="A2:B2" si="0">1*1</f><v>1</v></c><c><f t="shared" si="0"/><v>0</v></c>
      <c t="inlineStr"><is><t>行</t></is></c><c r="G2" t="str"><v>=1+1</v></c></row></sheetData>`;
    const copy = await copyOf(await packageOf([{ name: '表', xml }], { strings: STRINGS }));
    expect(await valuesOf(copy)).toEqual([
      ['合计', 2.5, ' 无\r\n<b> ', null, '#DIV/0!', true, null],
      [1, 0, '行', null, null, null, '=1+1'],
    ]);
    expect(copy.sheet).not.toMatch(/<f\b|t="str"|inlineStr/);
    expect(copy.warnings.map(({ code, place }) => `${code} ${place}`)).toEqual(['noFigure E1', 'noFigure F1']);
    const strings = await partOf(copy.bytes, 'xl/sharedStrings.xml');
    expect(strings).toContain('<si><r><rPr><b/><rFont val="黑体"/></rPr><t>合</t></r><r><t>计</t></r></si>');
    expect(strings).not.toMatch(/内部|注音/);
  });

  it.each([
    ['nothing', '<c r="B7"><f>A1</f></c>'],
    ['an empty result', '<c r="B7"><f>A1</f><v></v></c>'],
    ['a text that is missing', '<c r="B7" t="str"><f>A1</f></c>'],
  ])('are refused for a formula with %s', async (_, cell) => {
    const xml = `<sheetData><row r="7"><c r="A7"><f>1</f><v>1</v></c>${cell}<c r="C7"><f>B7</f></c></row></sheetData>`;
    const book = await packageOf([
      { name: '底稿', xml: '<sheetData><row r="1"><c r="A1"><f>1</f></c></row></sheetData>' },
      { name: '表', xml },
    ]);
    expect(await redactSheets(book, [{ name: '表' }])).toEqual({
      kind: 'notCalculated',
      sheet: '表',
      cell: 'B7',
      count: 2,
    });
  });

  it('are found behind any prefix', async () => {
    const parts = partsOf(await packageOf([{ name: '表', xml: EMPTY }]));
    const xml = '<x:sheetData><x:row r="1"><x:c r="A1"><x:f>2+3</x:f><x:v>5</x:v></x:c></x:row></x:sheetData>';
    parts['xl/worksheets/sheet1.xml'] = `<x:worksheet xmlns:x="x">${xml}</x:worksheet>`;
    const { sheet } = await copyOf(zipOf(parts));
    expect(sheet).toContain('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>');
  });

  it('may be dates that count from 1904', async () => {
    const parts = partsOf(await packageOf([{ name: '表', xml: EMPTY }]));
    const properties = '<workbookPr date1904="true" codeName="机密"/>';
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('<sheets>', `${properties}<sheets>`);
    const { bytes } = await copyOf(zipOf(parts));
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain('<workbookPr date1904="1" filterPrivacy="1"/>');
  });
});

describe('sheets', () => {
  const three = () =>
    packageOf([
      { name: '乙', xml: EMPTY },
      { name: '底稿', xml: EMPTY },
      { name: '甲', xml: EMPTY },
      { name: '丙', xml: EMPTY, state: 'veryHidden' },
    ]);

  it('are those that are wanted, there and visible, in the order of the workbook', async () => {
    const { bytes, warnings } = await copyOf(await three(), ['甲', '乙', '丙', '丁']);
    expect((await readWorkbook(bytes)).sheets.map(({ name }) => name)).toEqual(['乙', '甲']);
    expect(warnings).toEqual([
      { code: 'absentSheet', sheet: '丁', place: '' },
      { code: 'hiddenSheet', sheet: '丙', place: '' },
    ]);
  });

  it.each([['丁'], ['丙']])('are refused when there is only none: %s', async (name) => {
    expect(await redactSheets(await three(), [{ name }])).toEqual({ kind: 'noSheets' });
  });

  it.each<[string, string]>([
    ['empty', ''],
    ['notXlsx', 'text'],
  ])('cannot come from a file that is %s', async (code, text) => {
    await expect(redactSheets(new TextEncoder().encode(text), [{ name: '表' }])).rejects.toMatchObject({ code });
  });

  it('cannot come from a sheet that is broken', async () => {
    const xml = '<sheetData/><mergeCells><mergeCell ref="nowhere"/></mergeCells>';
    await expect(redactSheets(await packageOf([{ name: '表', xml }]), [{ name: '表' }])).rejects.toMatchObject({
      code: 'damaged',
    });
  });
});

describe('what is hidden', () => {
  // rows 2 and 4 and columns B and D:E are hidden, each in its own way
  const XML = `<sheetViews><sheetView showZeros="0"><pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"/></sheetView></sheetViews>
    <cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="2" width="0" customWidth="1"/><col min="3" max="6" width="12" customWidth="1"/></cols>
    <sheetData>
      <row r="1" ht="30" customHeight="1"><c r="A1" t="str"><v>题</v></c></row>
      <row r="2" ht="0" customHeight="1"><c r="A2" t="str"><v>旧题</v></c><c r="C2"><v>0</v></c></row>
      <row r="3"><c r="A3" t="str"><v>甲</v></c><c r="B3"><v>7</v></c><c r="C3"><v>12</v></c><c r="D3" t="str"><v>并</v></c></row>
      <row r="4" hidden="1"><c r="A4" t="str"><v>乙</v></c><c r="C4"><f>1+2</f><v>3</v></c></row>
      <row r="5"><c r="A5"/><c r="C5"><v>15</v></c><c r="D5"><v>8</v></c></row>
      <row r="6"><c r="A6" t="str"><v>注</v></c><c r="B6"><v>5</v></c></row>
      <row r="1048576" ht="13"/>
    </sheetData>
    <mergeCells><mergeCell ref="A1:F2"/><mergeCell ref="A4:A5"/><mergeCell ref="D3:D5"/><mergeCell ref="A6:C6"/><mergeCell ref="B7:B8"/></mergeCells>
    <rowBreaks><brk id="4" max="16383" man="1"/><brk id="3" man="1"/><brk id="5" max="16383"/></rowBreaks>`;
  const NAMES = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'表'!$A:$B,'表'!$2:$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'表'!$A$1:$F$5</definedName></definedNames>`;
  const copy = async () => copyOf(await packageOf([{ name: '表', xml: XML }], { names: NAMES }));

  it('goes, and what stands behind moves up; a merge is seen as long as a part of it is', async () => {
    const { bytes, sheet } = await copy();
    expect((await readWorkbook(bytes)).sheets[0]!.values).toEqual([
      ['题', null, null],
      ['甲', 12, '并'],
      ['乙', 15, null],
      ['注', null, null],
    ]);
    const refs = [...sheet.matchAll(/<mergeCell ref="([^"]+)"/g)].map((match) => match[1]);
    expect(refs).toEqual(['A1:E1', 'C2:C3', 'A4:B4']);
    expect(sheet).toContain(
      '<cols><col min="1" max="1" width="8" customWidth="1"/><col min="2" max="5" width="12" customWidth="1"/></cols>',
    );
    expect(sheet).toMatch(/<row r="1" ht="30" customHeight="1">.*<row r="2">.*<row r="3">.*<row r="4">/);
    expect(sheet).not.toMatch(/hidden|<row r="[^1-4]/);
  });

  it('moves frozen panes, page breaks and print titles', async () => {
    const { bytes, sheet } = await copy();
    expect(sheet).toContain(
      '<sheetView showZeros="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/></sheetView>',
    );
    expect(sheet).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>');
    const names = (await partOf(bytes, 'xl/workbook.xml')).match(/<definedName [^>]*>[^<]*/g);
    expect(names).toEqual([
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'表'!$A:$A,'表'!$2:$2`,
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'表'!$A$1:$E$3`,
    ]);
  });

  it('is told where it holds money', async () => {
    const { warnings } = await copy();
    expect(warnings).toEqual([
      { code: 'hiddenColumn', sheet: '表', place: 'B' },
      { code: 'hiddenRow', sheet: '表', place: '4' },
      { code: 'hiddenCell', sheet: '表', place: 'D5' },
    ]);
  });

  it('may be hidden by its format or by drawings that do not come along', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>';
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1" s="1" t="str"><v>暗记</v></c></row></sheetData><drawing r:id="d"/>';
    const { bytes, warnings } = await copyOf(await packageOf([{ name: '表', xml }], { styles }));
    expect((await readWorkbook(bytes)).sheets[0]!.values).toEqual([[1]]);
    expect(warnings).toEqual([
      { code: 'hiddenCell', sheet: '表', place: 'B1' },
      { code: 'picture', sheet: '表', place: '' },
    ]);
  });
});
