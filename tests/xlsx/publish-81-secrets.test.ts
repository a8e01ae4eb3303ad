import { describe, expect, it } from 'vitest';
import { packageOf, partsOf } from './package-of.ts';
import { copyOf } from './publish-book.ts';

/* 81 secrets, each in a place of a workbook where what is not seen on the printed tables can stand (tests of attack 公开版). */

/** Each secret has a name of its own, by which a place that lets it through is known. */
const planted: string[] = [];
const secret = (place: string): string => {
  planted.push(place);
  return `密${planted.length}密`;
};

const cell = (address: string, text: string, more = '') => `<c r="${address}" t="str"${more}><v>${text}</v></c>`;

const SHEET = `<sheetPr codeName="${secret('code name of a sheet')}" syncRef="A1"><tabColor rgb="FF00FF00"/></sheetPr>
  <sheetViews><sheetView workbookViewId="0"><selection sqref="A1"/><extLst><ext>${secret('extension of a view')}</ext></extLst></sheetView></sheetViews>
  <cols><col min="1" max="3" width="9"/><col min="4" max="4" width="9" hidden="1"/><col min="5" max="5" width="0"/></cols>
  <sheetData>
    <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>VLOOKUP("${secret('text in a formula')}",底稿!A:B,2)</f><v>1</v></c>
      <c r="C1"><f>[1]${secret('sheet of another workbook in a formula')}!A1</f><v>2</v></c>
      ${cell('D1', secret('hidden column'))}${cell('E1', secret('column of width 0'))}</row>
    <row r="2" hidden="1">${cell('A2', secret('hidden row'))}</row>
    <row r="3" ht="0" customHeight="1">${cell('A3', secret('row of height 0'))}</row>
    <row r="4" ht="1" customHeight="1">${cell('A4', secret('row of 1 point'))}</row>
    <row r="5"><c r="A5"><v>5</v></c>${cell('B5', secret('under a merge'))}<c r="C5"><v>1</v><extLst><ext>${secret('extension of a cell')}</ext></extLst></c></row>
    <row r="6">${cell('A6', secret('format that shows nothing'), ' s="1"')}${cell('B6', secret('white letters'), ' s="2"')}${cell('C6', secret('letters of size 1'), ' s="3"')}</row>
    <row r="7">${cell('A7', secret('hidden by a condition'))}<c r="B7" t="inlineStr"><is><t>公开</t><rPh sb="0" eb="1"><t>${secret('phonetic guide in a cell')}</t></rPh></is></c></row>
    <row r="8"><c r="A8"><v>1</v></c></row>
  </sheetData>
  <sheetProtection algorithmName="${secret('protection algorithm')}" hashValue="x"/>
  <protectedRanges><protectedRange name="${secret('protected range')}" sqref="A1" securityDescriptor="${secret('descriptor of a protected range')}"/></protectedRanges>
  <scenarios><scenario name="${secret('scenario')}" user="${secret('user of a scenario')}" comment="${secret('comment of a scenario')}"><inputCells r="A1" val="${secret('value of a scenario')}"/></scenario></scenarios>
  <autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="${secret('filter')}"/></filters></filterColumn></autoFilter>
  <customSheetViews><customSheetView guid="{1}"><headerFooter><oddHeader>${secret('header of a custom view')}</oddHeader></headerFooter></customSheetView></customSheetViews>
  <mergeCells><mergeCell ref="A5:B5"/></mergeCells>
  <conditionalFormatting sqref="A7"><cfRule type="expression" dxfId="0"><formula>"${secret('formula of a condition')}"="x"</formula></cfRule></conditionalFormatting>
  <dataValidations><dataValidation sqref="A1" promptTitle="${secret('title of a prompt')}" prompt="${secret('prompt')}" errorTitle="${secret('title of an error')}" error="${secret('error')}"><formula1>"${secret('list of a validation')}"</formula1></dataValidation></dataValidations>
  <hyperlinks><hyperlink ref="A1" location="${secret('place of a link')}" tooltip="${secret('tooltip of a link')}" display="${secret('display of a link')}" r:id="link"/></hyperlinks>
  <pageSetup paperSize="9" r:id="printer"/>
  <rowBreaks><brk id="7" man="1"/></rowBreaks>
  <customProperties><customPr name="${secret('custom property of a sheet')}" r:id="p"/></customProperties>
  <cellWatches><cellWatch r="${secret('cell watch')}"/></cellWatches>
  <smartTags><cellSmartTags r="A1"><cellSmartTag type="0"><cellSmartTagPr key="${secret('smart tag')}" val="1"/></cellSmartTag></cellSmartTags></smartTags>
  <webPublishItems><webPublishItem id="1" divId="x" sourceRef="A1" destinationFile="${secret('web publishing')}"/></webPublishItems>
  <tableParts><tablePart r:id="table"/></tableParts>
  <extLst><ext><sparkline>${secret('sparkline')}</sparkline></ext></extLst>`;

const STRINGS = `<si><t>${secret('string that no cell has')}</t></si><si><t>公开</t><rPh sb="0" eb="1"><t>${secret('phonetic guide')}</t></rPh><phoneticPr fontId="0"/></si>`;
const STYLES = `<numFmts><numFmt numFmtId="165" formatCode="&quot;${secret('number format that no cell has')}&quot;0"/><numFmt numFmtId="166" formatCode=";;;"/></numFmts>
  <fonts><font><sz val="11"/><extLst><ext>${secret('extension of a font')}</ext></extLst></font><font><color rgb="FFFFFFFF"/></font><font><sz val="1"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>
  <cellStyleXfs><xf/><xf numFmtId="165"/></cellStyleXfs>
  <cellXfs><xf/><xf numFmtId="166"/><xf fontId="1"/><xf fontId="2"/></cellXfs>
  <cellStyles><cellStyle name="${secret('name of a style')}" xfId="1"/></cellStyles>
  <dxfs><dxf><font><color rgb="FFFFFFFF"/></font><numFmt numFmtId="167" formatCode="&quot;${secret('format of a condition')}&quot;"/></dxf></dxfs>
  <tableStyles><tableStyle name="${secret('style of tables')}"/></tableStyles><extLst><ext>${secret('extension of styles')}</ext></extLst>`;
const THEME = `<a:theme xmlns:a="a" name="${secret('name of a theme')}"><a:themeElements><a:clrScheme name="${secret('name of colours')}"><a:dk1><a:sysClr val="windowText"/></a:dk1></a:clrScheme><a:fontScheme name="${secret('name of fonts')}"/><a:fmtScheme name="${secret('name of effects')}"/></a:themeElements><a:custClrLst><a:custClr name="${secret('colour of one’s own')}"/></a:custClrLst></a:theme>`;
const NAMES = `<definedNames><definedName name="${secret('defined name')}" comment="${secret('comment of a name')}" description="${secret('description of a name')}">底稿!$A$1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0" comment="${secret('comment of print titles')}">'表'!$1:$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${secret('hidden name')}</definedName></definedNames>
  <fileSharing userName="${secret('user of file sharing')}"/><workbookProtection workbookHashValue="${secret('protection of a workbook')}"/><customWorkbookViews><customWorkbookView name="${secret('custom view of a workbook')}"/></customWorkbookViews><fileRecoveryPr repairLoad="1"/><functionGroups><functionGroup name="${secret('function group')}"/></functionGroups><extLst><ext>${secret('extension of a workbook')}</ext></extLst>`;

/** Whole parts that nothing of the printed tables needs. */
const PARTS: Readonly<Record<string, string>> = {
  'docProps/core.xml': `<cp xmlns:dc="d"><dc:title>${secret('title')}</dc:title><dc:creator>${secret('creator')}</dc:creator><lastModifiedBy>${secret('last editor')}</lastModifiedBy><keywords>${secret('keywords')}</keywords><dc:description>${secret('description')}</dc:description></cp>`,
  'docProps/app.xml': `<Properties><Application>Microsoft Excel</Application><Company>${secret('company')}</Company><Manager>${secret('manager')}</Manager><HyperlinkBase>${secret('base of links')}</HyperlinkBase><TitlesOfParts>${secret('titles of parts')}</TitlesOfParts></Properties>`,
  'docProps/custom.xml': secret('custom properties'),
  'docProps/thumbnail.jpeg': secret('thumbnail'),
  'xl/comments1.xml': secret('comments'),
  'xl/threadedComments/threadedComment1.xml': secret('threaded comments'),
  'xl/persons/person.xml': secret('persons'),
  'xl/drawings/drawing1.xml': secret('drawing'),
  'xl/drawings/vmlDrawing1.vml': secret('old drawing'),
  'xl/media/image1.png': secret('picture'),
  'xl/charts/chart1.xml': secret('values of a chart'),
  'xl/embeddings/oleObject1.bin': secret('embedded object'),
  'xl/externalLinks/externalLink1.xml': secret('values of another workbook'),
  'xl/pivotCache/pivotCacheRecords1.xml': secret('records of a pivot table'),
  'xl/pivotTables/pivotTable1.xml': secret('pivot table'),
  'xl/tables/table1.xml': secret('table'),
  'xl/queryTables/queryTable1.xml': secret('query'),
  'xl/connections.xml': secret('connection'),
  'xl/vbaProject.bin': secret('macro'),
  'xl/calcChain.xml': secret('order of calculation'),
  'xl/printerSettings/printerSettings1.bin': secret('printer'),
  'xl/revisions/revisionLog1.xml': secret('log of revisions'),
  'xl/metadata.xml': secret('metadata'),
  'customXml/item1.xml': secret('custom XML'),
  'docMetadata/LabelInfo.xml': secret('label of sensitivity'),
  [`${secret('name of a part')}.xml`]: '<x/>',
};
const HIDDEN_SHEETS = ['hidden', 'veryHidden'].map((state) => ({
  name: secret(`name of a ${state} sheet`),
  xml: `<sheetData><row r="1">${cell('A1', secret(`${state} sheet`))}</row></sheetData>`,
  state,
}));
const LEDGER = { name: '底稿', xml: `<sheetData><row r="1">${cell('A1', secret('another sheet'))}</row></sheetData>` };

const book = () =>
  packageOf([{ name: '表', xml: SHEET }, LEDGER, ...HIDDEN_SHEETS], {
    strings: STRINGS,
    styles: STYLES,
    names: NAMES,
    parts: { ...PARTS, 'xl/theme/theme1.xml': THEME },
  });

describe('公开版', () => {
  it('has none of the planted secrets', async () => {
    expect(planted.length).toBeGreaterThanOrEqual(81);
    const before = JSON.stringify(partsOf(await book()));
    const after = JSON.stringify(partsOf((await copyOf(await book())).bytes));
    const secrets = planted.map((place, index) => ({ place, text: `密${index + 1}密` }));
    expect(secrets.filter(({ text }) => !before.includes(text))).toEqual([]);
    expect(secrets.filter(({ text }) => after.includes(text))).toEqual([]);
    expect(after).toContain('公开');
  });
});
