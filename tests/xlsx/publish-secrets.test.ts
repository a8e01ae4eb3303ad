import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageOf, partOf, partsOf } from './package-of.ts';
import { copyOf } from './publish-book.ts';

/** Stands wherever a workbook can tell something that is not seen on the tables. */
const SECRET = '机密';

describe('what nobody is to know', () => {
  const XML = `<sheetPr codeName="${SECRET}"><tabColor theme="4">${SECRET}</tabColor><outlinePr/></sheetPr><sheetViews><sheetView showFormulas="1"><selection sqref="A1"/></sheetView></sheetViews>
    <cols><col min="1" max="1" width="8" style="1" outlineLevel="1"/></cols>
    <sheetData><row r="1" spans="1:1" outlineLevel="1"><c r="A1" s="1" t="s" vm="1"><v>1</v><extLst><ext>${SECRET}</ext></extLst></c></row></sheetData>
    <sheetProtection hashValue="${SECRET}"/><protectedRanges><protectedRange name="${SECRET}"/></protectedRanges><scenarios><scenario name="${SECRET}"/></scenarios>
    <autoFilter ref="A1:A9"/><customSheetViews><customSheetView guid="${SECRET}"/></customSheetViews>
    <conditionalFormatting sqref="A1"><cfRule type="expression"><formula>"${SECRET}"</formula></cfRule></conditionalFormatting>
    <dataValidations><dataValidation sqref="A1"><formula1>"${SECRET}"</formula1></dataValidation></dataValidations>
    <hyperlinks><hyperlink ref="A1" location="${SECRET}"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>
    <pageSetup paperSize="9" orientation="landscape" r:id="printer"/><headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter>
    <legacyDrawing r:id="notes"/><tableParts><tablePart r:id="table"/></tableParts><extLst><ext>${SECRET}</ext></extLst>`;
  const STRINGS = `<si><t>${SECRET}</t></si><si><t>公开</t></si>`;
  const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="0.00"/><numFmt numFmtId="165" formatCode="&quot;${SECRET}&quot;0"/></numFmts>
    <fonts><font><sz val="11"/><name val="宋体"/></font></fonts><fills><fill><patternFill patternType="none"/></fill></fills><borders><border><left style="thin"><color auto="1"/></left></border></borders>
    <cellStyleXfs><xf numFmtId="0"/><xf numFmtId="165"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="1" applyFill="1"><alignment horizontal="center"/><protection hidden="1"/></xf><xf numFmtId="165" xfId="1"/></cellXfs>
    <cellStyles><cellStyle name="${SECRET}" xfId="1"/></cellStyles><dxfs><dxf><numFmt numFmtId="166" formatCode="${SECRET}"/></dxf></dxfs><tableStyles><tableStyle name="${SECRET}"/></tableStyles>`;
  const THEME = `<a:theme xmlns:a="a" name="${SECRET}"><a:themeElements><a:clrScheme name="${SECRET}"><a:dk1><a:sysClr val="windowText"/></a:dk1></a:clrScheme><a:fontScheme name="${SECRET}"><a:majorFont><a:latin typeface="Arial"/></a:majorFont></a:fontScheme></a:themeElements><a:extLst>${SECRET}</a:extLst></a:theme>`;
  const NAMES = `<definedNames><definedName name="${SECRET}">1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0" comment="${SECRET}">${SECRET}!$A$1,'表'!$1:$1</definedName></definedNames>
    <externalReferences><externalReference r:id="${SECRET}"/></externalReferences><fileSharing userName="${SECRET}"/>`;
  const PARTS = Object.fromEntries(
    [
      'docProps/core.xml',
      'docProps/custom.xml',
      'xl/comments1.xml',
      'xl/persons/person.xml',
      'xl/calcChain.xml',
      'xl/externalLinks/externalLink1.xml',
      'xl/printerSettings/printerSettings1.bin',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'customXml/item1.xml',
      `${SECRET}.xml`,
    ].map((path) => [path, `<x>${SECRET}</x>`]),
  );
  const whole = async () => {
    const secret = `<sheetData><row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row></sheetData>`;
    const sheets = [
      { name: '表', xml: XML },
      { name: SECRET, xml: secret, state: 'hidden' },
    ];
    const app = `<Properties><Application>Microsoft Excel</Application><Company>${SECRET}</Company></Properties>`;
    const parts = { ...PARTS, 'xl/theme/theme1.xml': THEME, 'docProps/app.xml': app };
    return packageOf(sheets, { strings: STRINGS, styles: STYLES, names: NAMES, parts });
  };

  it('stays behind wherever it stands', async () => {
    const { bytes, warnings } = await copyOf(await whole());
    const files = partsOf(bytes);
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/app.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/sharedStrings.xml',
      'xl/styles.xml',
      'xl/theme/theme1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    for (const [path, text] of Object.entries(files)) expect(text, path).not.toContain(SECRET);
    expect(warnings).toEqual([]);
  });

  it('leaves look and print set-up', async () => {
    const { bytes, sheet } = await copyOf(await whole());
    expect(sheet).toMatch(
      /<worksheet [^>]*><sheetPr><tabColor theme="4"\/><\/sheetPr><sheetViews><sheetView workbookViewId="0"\/><\/sheetViews><cols><col min="1" max="1" width="8" style="1"\/><\/cols><sheetData><row r="1"><c r="A1" s="1" t="s"><v>0<\/v><\/c><\/row><\/sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"\/><pageSetup paperSize="9" orientation="landscape"\/><headerFooter><oddFooter>第 &#38;P 页<\/oddFooter><\/headerFooter><\/worksheet>$/,
    );
    const styles = await partOf(bytes, 'xl/styles.xml');
    expect(styles).toContain('<numFmts><numFmt numFmtId="164" formatCode="0.00"/></numFmts>');
    expect(styles).toContain('<xf numFmtId="164" applyFill="1" xfId="0"><alignment horizontal="center"/></xf>');
    expect(styles).toContain('<left style="thin"><color auto="1"/></left>');
    expect(await partOf(bytes, 'xl/theme/theme1.xml')).toContain('<dk1><sysClr val="windowText"/></dk1>');
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain(`localSheetId="0">'表'!$1:$1</definedName>`);
  });

  it('not even when the copy was made', async () => {
    const { bytes } = await copyOf(await whole());
    // the date of every entry in the directory of the zip is 1980-01-01, the oldest that it can hold
    const directory = Buffer.from(bytes);
    const dates: string[] = [];
    for (let at = directory.indexOf('PK\u0001\u0002'); at >= 0; at = directory.indexOf('PK\u0001\u0002', at + 1)) {
      dates.push(directory.subarray(at + 12, at + 16).toString('hex'));
    }
    expect(dates).toEqual(Object.keys(unzipSync(bytes)).map(() => '00002100'));
    expect((await copyOf(await whole())).bytes).toEqual(bytes);
  });
});
