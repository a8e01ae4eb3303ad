import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../src/workbook/model/plan.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { packageOf, partsOf } from './package-of.ts';
import { sheetOf } from './plans.ts';

const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TABLE = "表 1'甲";

/** Heading, 甲, 乙, 丙, 丁; rows 2 to 5 of the sheet. */
const table = (names: readonly string[]): SheetPlan =>
  sheetOf(TABLE, [['项目', '金额'], ...names.map((name, index) => [name, index + 1])], {
    labels: { columns: [0], head: 1, groups: [] },
  });
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const CELLS = ['项目', '甲', '乙', '丙', '丁'].map(
  (name, row) => `<row r="${row + 1}">${text(name)}<c><v>${row}</v></c></row>`,
);

const anchor = (from: number, to: number) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${to}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to></xdr:twoCellAnchor>`;
const note = (row: number, id = row) =>
  `<v:shape id="n${id}"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, ${row}, 2, 4, 16, ${row + 3}, 5</x:Anchor><x:Row>${row}</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>`;

const ON_TABLE =
  `<sheetData>${CELLS.join('')}</sheetData>` +
  '<conditionalFormatting sqref="B2:B5"><cfRule type="expression" dxfId="0" priority="1"><formula>B2&gt;$B$5</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B3"><cfRule type="expression" dxfId="0" priority="2"><formula>B3&gt;1</formula></cfRule></conditionalFormatting>' +
  `<hyperlinks><hyperlink ref="A5" location="'别页'!A1"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>` +
  '<drawing r:id="d"/><legacyDrawing r:id="v"/>';
const ELSEWHERE =
  `<sheetData><row r="1"><c r="A1"><f>'表 1''甲'!B4+表9!B4+SUM('表 1''甲'!$B$2:$B$5)</f><v>3</v></c></row>` +
  `<row r="2"><c r="A2"><f t="shared" ref="A2:A4" si="0">'表 1''甲'!B3*1</f><v>0</v></c></row>` +
  '<row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>0</v></c></row></sheetData>' +
  `<dataValidations count="1"><dataValidation type="list" sqref="C1"><formula1>'表 1''甲'!$A$4:$A$5</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="C2" location="'表 1''甲'!A5"/></hyperlinks>`;
const NAMES =
  `<definedNames><definedName name="丁">'表 1''甲'!$B$5</definedName><definedName name="乙">'表 1''甲'!$B$3</definedName>` +
  `<definedName name="_xlnm.Print_Area" localSheetId="0">'表 1''甲'!$A$1:$B$5</definedName><definedName name="率">0.06</definedName></definedNames>`;
const UNTOUCHED = '<c:chart xmlns:c="c"><c:f>别页!$A$1</c:f></c:chart>';
const relationships = (all: readonly (readonly [string, string, string])[]) =>
  `<Relationships xmlns="${RELATIONSHIPS}">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

const PARTS = {
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    ['d', 'drawing', '../drawings/drawing1.xml'],
    ['v', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['c', 'comments', '../comments1.xml'],
  ]),
  'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${XDR}">${anchor(1, 4)}</xdr:wsDr>`,
  'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="v" xmlns:x="x">${note(2)}${note(4)}</xml>`,
  'xl/comments1.xml':
    '<comments><authors><author/></authors><commentList><comment ref="B3" authorId="0"/><comment ref="B5" authorId="0"/></commentList></comments>',
  'xl/charts/chart1.xml': `<c:chart xmlns:c="c"><c:f>'表 1''甲'!$B$2:$B$5</c:f><c:f>'表 1''甲'!$B$3</c:f></c:chart>`,
  'xl/charts/chart2.xml': UNTOUCHED,
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><cacheSource type="worksheet"><worksheetSource ref="A1:B5" sheet="表 1'甲"/></cacheSource></pivotCacheDefinition>`,
};

describe('rows of a table in a file', () => {
  let parts: Record<string, string>;
  beforeAll(async () => {
    const bytes = await packageOf(
      [
        { name: "表 1'甲", xml: ON_TABLE },
        { name: '别页', xml: ELSEWHERE },
        { name: '表9', xml: '<sheetData/>' },
      ],
      { names: NAMES, parts: PARTS },
    );
    const { port, save } = openFile(bytes);
    // 乙 goes; two come before 丁
    await port.apply({ sheets: [table(['甲', '丙', '新一', '新二', '丁'])] });
    parts = partsOf(await save());
  });
  const sheet = (number: number) => parts[`xl/worksheets/sheet${number}.xml`]!;

  it('are followed by formulas on other sheets, each with its own where they shared one', () => {
    const formulas = [...sheet(2).matchAll(/<f>([^<]*)<\/f>/g)].map((match) => match[1]);
    expect(formulas).toEqual([
      `'表 1''甲'!B3+表9!B4+SUM('表 1''甲'!$B$2:$B$6)`,
      `'表 1''甲'!#REF!*1`,
      `'表 1''甲'!B3*1`,
      `'表 1''甲'!B6*1`,
    ]);
    expect(sheet(2)).not.toContain('shared');
  });

  it('are followed by lists and links', () => {
    expect(sheet(2)).toContain(`<formula1>'表 1''甲'!$A$3:$A$6</formula1>`);
    expect(sheet(2)).toContain(`location="&#39;表 1&#39;&#39;甲&#39;!A6"`.replaceAll('&#39;', "'"));
    expect(sheet(1)).toContain(`<hyperlink ref="A6" location="'别页'!A1"/>`);
  });

  it('are followed by names and the print area', () => {
    const names = [...parts['xl/workbook.xml']!.matchAll(/<definedName [^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(names).toEqual([`'表 1''甲'!$B$6`, `'表 1''甲'!#REF!`, `'表 1''甲'!$A$1:$B$6`, '0.06']);
  });

  it('are followed by conditional formats and page breaks; what was for a row that went goes', () => {
    expect(sheet(1)).toContain('<conditionalFormatting sqref="B2:B6">');
    expect(sheet(1)).toContain('<formula>B2&gt;$B$6</formula>');
    expect(sheet(1).match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(sheet(1)).toContain('<brk id="5" max="16383" man="1"/>');
  });

  it('are followed by pictures, comments, charts and pivot tables', () => {
    expect(parts['xl/drawings/drawing1.xml']).toContain(anchor(1, 5));
    expect(parts['xl/comments1.xml']).toContain('<commentList><comment ref="B6" authorId="0"/></commentList>');
    expect(parts['xl/drawings/vmlDrawing1.vml']).toBe(`<xml xmlns:v="v" xmlns:x="x">${note(5, 4)}</xml>`);
    expect(parts['xl/charts/chart1.xml']).toBe(
      `<c:chart xmlns:c="c"><c:f>'表 1''甲'!$B$2:$B$6</c:f><c:f>'表 1''甲'!#REF!</c:f></c:chart>`,
    );
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toContain('ref="A1:B6"');
  });

  it('leave every other part as it was', () => {
    expect(parts['xl/charts/chart2.xml']).toBe(UNTOUCHED);
    expect(sheet(3)).toContain('<sheetData/>');
  });
});

it('stay where they are under formulas when another table takes the place of one', async () => {
  const bytes = await packageOf([
    { name: "表 1'甲", xml: `<sheetData>${CELLS.join('')}</sheetData>` },
    { name: '别页', xml: ELSEWHERE },
  ]);
  const { port, save } = openFile(bytes);
  await port.apply({
    sheets: [sheetOf(TABLE, [['别的'], ['A'], ['B']], { labels: { columns: [0], head: 0, groups: [] } })],
  });
  expect(partsOf(await save())['xl/worksheets/sheet2.xml']).toBe(partsOf(bytes)['xl/worksheets/sheet2.xml']);
});
