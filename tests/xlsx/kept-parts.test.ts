import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/xlsx/file-port.ts';
import { isSigned } from '../../src/xlsx/package/signature.ts';
import { packageOf, partsOf, zipOf } from './package-of.ts';
import { cellOf, sheetOf } from './plans.ts';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Parts of every kind, of which we know nothing. */
const FOREIGN: Readonly<Record<string, string>> = {
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c"/>',
  'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
  'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="x"><xdr:sp/></xdr:wsDr>',
  'xl/cellimages.xml': '<etc:cellImages xmlns:etc="e"/>',
  'xl/metadata.xml': '<metadata/>',
  'xl/vbaProject.bin': 'Attribut\u0000e VB_Name',
  'customXml/item1.xml': '<sources  a = "1" ></sources>',
  'docProps/core.xml': '<cp:coreProperties xmlns:cp="c"><dc:creator xmlns:dc="d">某某</dc:creator></cp:coreProperties>',
};
const OTHER =
  `<sheetPr codeName="Sheet2"/><sheetData><row r="1" spans="1:2"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c>` +
  `<c r="B1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/><protectedRanges><protectedRange sqref="B1" name="x"/></protectedRanges>` +
  `<autoFilter ref="A1:B1"/><pageSetup r:id="rId9"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>` +
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"/></extLst>`;
const patch = sheetOf('底稿', [[], [7]], { mode: 'patch' });

async function book(more: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const ledger = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  return packageOf(
    [
      { name: '底稿', xml: ledger },
      { name: '别页', xml: OTHER },
    ],
    { parts: { ...FOREIGN, ...more } },
  );
}

async function changed(bytes: Uint8Array, ...sheets: Parameters<typeof sheetOf>[]): Promise<Uint8Array> {
  const { port, save } = openFile(bytes);
  await port.apply({ sheets: [patch, ...sheets.map((given) => sheetOf(...given))] });
  return save();
}

describe('a workbook that we write into', () => {
  it('keeps every other part with its bytes', async () => {
    const before = await book();
    const [was, is] = [unzipSync(before), unzipSync(await changed(before, ['新', [['x']]]))];
    const ours = ['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', TYPES];
    const same = Object.keys(was).filter((path) => !ours.includes(path));
    for (const path of same) expect(is[path], path).toEqual(was[path]);
    expect(
      Object.keys(is)
        .filter((path) => !(path in was))
        .sort(),
    ).toEqual(['xl/sharedStrings.xml', 'xl/styles.xml', 'xl/worksheets/sheet3.xml']);
  });

  it('stays a workbook with macros', async () => {
    const parts = partsOf(await book());
    const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    parts[TYPES] = parts[TYPES]!.replace(/application\/[^"]*sheet\.main\+xml/, macros);
    expect(partsOf(await changed(zipOf(parts)))[TYPES]).toContain(macros);
  });

  it('loses the order of calculation, with all that speaks of it, and is calculated when it is opened', async () => {
    const parts = partsOf(await book({ 'xl/calcChain.xml': '<calcChain/>' }));
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain';
    const rels = 'xl/_rels/workbook.xml.rels';
    parts[rels] = parts[rels]!.replace('</Rel', `<Relationship Id="c" Type="${type}" Target="calcChain.xml"/></Rel`);
    parts[TYPES] = parts[TYPES]!.replace('</Types', '<Override PartName="/xl/calcChain.xml" ContentType="c"/></Types');
    parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(
      '</sheets>',
      '</sheets><calcPr calcId="9" iterate="1"/>',
    );
    const after = partsOf(await changed(zipOf(parts)));
    expect(Object.entries(after).filter(([path, text]) => /calcChain/i.test(path + text))).toEqual([]);
    expect(after['xl/workbook.xml']).toContain('<calcPr calcId="9" iterate="1" fullCalcOnLoad="1"/>');
  });

  it('is signed no more', async () => {
    const origin = '_xmlsignatures/origin.sigs';
    const parts = partsOf(await book({ [origin]: '', '_xmlsignatures/sig1.xml': '<Signature/>' }));
    const digital = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature';
    const related = (type: string, target: string) =>
      `<Relationship Id="s" Type="${digital}/${type}" Target="${target}"/>`;
    parts['_rels/.rels'] = parts['_rels/.rels']!.replace('</Rel', `${related('origin', origin)}</Rel`);
    parts['_xmlsignatures/_rels/origin.sigs.rels'] =
      `<Relationships xmlns="${RELATIONSHIPS}">${related('signature', 'sig1.xml')}</Relationships>`;
    expect(isSigned(await book())).toBe(false);
    expect(isSigned(zipOf(parts))).toBe(true);
    const after = await changed(zipOf(parts));
    expect(isSigned(after)).toBe(false);
    expect(Object.keys(partsOf(after)).filter((path) => path.includes('xmlsignatures'))).toEqual([]);
  });
});

describe('a sheet that we write', () => {
  const WRITTEN =
    '<sheetPr filterMode="1"><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1:B2"/><sheetViews><sheetView zoomScale="85" workbookViewId="0"/></sheetViews>' +
    '<cols><col min="1" max="3" width="11" style="2"/></cols><sheetData><row r="1" ht="44" customHeight="1"><c r="A1"><v>1</v></c></row></sheetData>' +
    '<sheetProtection sheet="1"/><conditionalFormatting sqref="A1"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>' +
    '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><pageSetup paperSize="8" blackAndWhite="1" r:id="rId1"/>' +
    '<headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter><drawing r:id="rId2"/><extLst><ext uri="u"/></extLst>';
  const plan = sheetOf('表', [['新', cellOf({ number: 2 })]], {
    columnWidths: [20],
    frozen: { rows: 1, columns: 0 },
    page: { landscape: true },
    tabColor: '#00b050',
  });

  it('keeps what the plan does not replace, and puts the rest in the order of the schema', async () => {
    const { port, save } = openFile(await packageOf([{ name: '表', xml: WRITTEN }]));
    await port.apply({ sheets: [plan] });
    const xml = partsOf(await save())['xl/worksheets/sheet1.xml']!;
    expect(xml.slice(xml.indexOf('<sheetPr'))).toBe(
      '<sheetPr filterMode="1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:B1"/>' +
        '<sheetViews><sheetView zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="1" width="20" customWidth="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"><v>2</v></c></row></sheetData>' +
        '<sheetProtection sheet="1"/><conditionalFormatting sqref="A1"><cfRule type="duplicateValues" dxfId="0" priority="1"/></conditionalFormatting>' +
        '<printOptions horizontalCentered="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>' +
        '<pageSetup paperSize="9" blackAndWhite="1" r:id="rId1" fitToWidth="1" fitToHeight="0" orientation="landscape"/>' +
        '<headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter><drawing r:id="rId2"/><extLst><ext uri="u"/></extLst></worksheet>',
    );
  });

  it('keeps the names of its elements, whatever their prefix', async () => {
    const parts = partsOf(await packageOf([{ name: '表', xml: '' }]));
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    parts['xl/worksheets/sheet1.xml'] = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const { port, save } = openFile(zipOf(parts));
    await port.apply({ sheets: [plan] });
    expect((await port.read()).sheets[0]!.values).toEqual([['新', 2]]);
    expect(partsOf(await save())['xl/worksheets/sheet1.xml']).not.toMatch(/<(?!\/?x:|\?)/);
  });

  it('has no formula that it shares with a cell which is overwritten', async () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row></sheetData>';
    const { port } = openFile(await packageOf([{ name: '表', xml }]));
    await port.apply({ sheets: [sheetOf('表', [[5]], { mode: 'patch' })] });
    const { values, formulas } = (await port.read()).sheets[0]!;
    expect([values, formulas]).toEqual([
      [[5], [6]],
      [[null], ['=B2*2']],
    ]);
  });

  it('takes styles and texts that are there again', async () => {
    const once = openFile();
    await once.port.apply({ sheets: [plan] });
    const first = partsOf(await once.save());
    await once.port.apply({ sheets: [plan] });
    expect(partsOf(await once.save())).toEqual(first);
  });
});

it('a part in another encoding is read, and written as UTF-8 when it is changed', async () => {
  const parts = unzipSync(await book());
  const xml = '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData/></worksheet>';
  parts['xl/worksheets/sheet1.xml'] = Uint8Array.from(
    [...`\uFEFF${xml}`].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]),
  );
  const { port, save } = openFile(zipSync(parts));
  await port.apply({ sheets: [patch] });
  expect((await port.read(['底稿'])).sheets[0]!.values).toEqual([[null], [7]]);
  expect(partsOf(await save())['xl/worksheets/sheet1.xml']).toContain('encoding="UTF-8"');
});
