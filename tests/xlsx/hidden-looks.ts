/** Looks of cells, by their number: fonts and fills that hide and some that do not. */
const styles = `<numFmts><numFmt numFmtId="170" formatCode=";;"/><numFmt numFmtId="171" formatCode="&quot;&quot;;&quot;&quot;;&quot;&quot;"/><numFmt numFmtId="172" formatCode="[White]0.00"/><numFmt numFmtId="173" formatCode="&quot;—&quot;"/></numFmts>
  <fonts><font><sz val="11"/><name val="宋体"/></font><font><sz val="11"/><color rgb="FFFFFFFF"/></font><font><sz val="11"/><color theme="0"/></font><font><sz val="1"/></font><font><sz val="11"/><color indexed="9"/></font><font><sz val="11"/><color rgb="FFFAFAFA"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill></fills>
  <borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs>
  <cellXfs><xf numFmtId="4" fontId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/><xf fontId="5"/><xf fontId="1" fillId="2"/><xf fontId="0" fillId="3"/><xf numFmtId="173"/></cellXfs>
  <dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf><dxf><numFmt numFmtId="180" formatCode=";;;"/></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;
const theme =
  '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme name="O"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>';

/** What a workbook by hand needs for them (publish-book.ts). */
export const LOOKS = { styles, parts: { 'xl/theme/theme1.xml': theme } };
