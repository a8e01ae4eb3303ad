import { describe, expect, it } from 'vitest';
import { isWrittenWhite, readFormat, shownByFormat } from '../../src/xlsx/redact/shown-by-format.ts';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { LOOKS } from './hidden-looks.ts';
import { packageOf, partOf } from './package-of.ts';
import { copyOf } from './publish-book.ts';

describe('what a number format shows', () => {
  // what Excel shows of it on paper: ECMA-376 part 1, 18.8.31
  it.each<[string, number | string, string | undefined]>([
    [';;', 7, ''],
    ['"";"";""', 7, ''],
    ['""', 7, ''],
    [' ;;;', 7, ''],
    [';;;@', 7, ''],
    [';;;', '密', ''],
    [';;;@', '密', undefined],
    ['0;;', -7, ''],
    ['0;;', 7, undefined],
    ['#,##0.00;-#,##0.00;;@', 7, undefined],
    ['#,##0.00;-#,##0.00;;@', -7, undefined],
    ['"—"', 7, '—'],
    ['"共"0"项"', 7, undefined],
    ['General', 7, undefined],
    ['G/通用格式', 7, undefined],
    ['@', 7, undefined],
    ['yyyy"年"m"月"', 45_000, undefined],
    ['[>100]"多";0', 500, '多'],
    ['[>100]"多";0', 50, undefined],
    ['[Red]0;[Blue]-0', 7, undefined],
    ['\\ ', 7, ''],
    ['_ ', 7, ''],
  ])('%s of %s', (code, value, signs) => {
    expect(shownByFormat(readFormat(code), value)).toEqual(
      signs === undefined ? { kind: 'value' } : { kind: 'signs', text: signs },
    );
  });

  it('is white where it says so', () => {
    expect(isWrittenWhite(readFormat('[White]0.00'), 7)).toBe(true);
    expect(isWrittenWhite(readFormat('0.00;[White]-0.00'), 7)).toBe(false);
    expect(isWrittenWhite(readFormat('0.00;[White]-0.00'), -7)).toBe(true);
  });
});

const copy = async (xml: string) => copyOf(await packageOf([{ name: '表', xml }], LOOKS));

describe('a number that nobody sees', () => {
  it.each([
    ['the format ;;', 1],
    ['the format "";"";""', 2],
    ['the format [White]', 3],
    ['a white font', 4],
    ['the white of the theme', 5],
    ['letters of size 1', 6],
    ['the white of the palette', 7],
    ['almost white letters', 8],
    ['black on black', 10],
  ])('by %s is left out, and told by its cell', async (_, look) => {
    const { bytes, warnings } = await copy(
      `<sheetData><row r="2"><c r="B2" s="${look}"><v>7</v></c></row></sheetData>`,
    );
    expect(warnings).toEqual([{ code: 'hiddenCell', sheet: '表', place: 'B2' }]);
    expect((await readWorkbook(bytes)).sheets[0]!.values.flat().filter((value) => value !== null)).toEqual([]);
  });

  it('behind signs of a format leaves the signs', async () => {
    const { bytes, warnings } = await copy('<sheetData><row r="1"><c r="A1" s="11"><v>7</v></c></row></sheetData>');
    expect(warnings).toEqual([{ code: 'hiddenCell', sheet: '表', place: 'A1' }]);
    expect((await readWorkbook(bytes)).sheets[0]!.values).toEqual([['—']]);
  });

  it.each([
    [
      'in a row of 1 point',
      '<sheetData><row r="1" ht="1" customHeight="1"><c r="A1"><v>7</v></c></row></sheetData>',
      'A1',
    ],
    [
      'in a sheet whose rows are 1 point high',
      '<sheetFormatPr defaultRowHeight="1" customHeight="1"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>',
      'A1',
    ],
    [
      'in a column that is a line',
      '<cols><col min="2" max="2" width="0.2" customWidth="1"/></cols><sheetData><row r="1"><c r="B1"><v>7</v></c></row></sheetData>',
      'B1',
    ],
  ])('%s is left out, and told', async (_, xml, place) => {
    const { bytes, warnings } = await copy(xml);
    expect(warnings).toEqual([{ code: 'hiddenCell', sheet: '表', place }]);
    expect((await readWorkbook(bytes)).sheets[0]!.values.flat().filter((value) => value !== null)).toEqual([]);
  });

  it('in a sheet that hides its rows is left out, and told by its row', async () => {
    const { warnings } = await copy(
      '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><sheetData><row r="1" ht="15" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>7</v></c></row></sheetData>',
    );
    expect(warnings).toEqual([{ code: 'hiddenRow', sheet: '表', place: '2' }]);
  });

  const ruled = (rules: string, more = '') =>
    `<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><conditionalFormatting sqref="A1:B2">${rules}</conditionalFormatting>${more}`;
  it.each([
    ['a white font', ruled('<cfRule type="cellIs" dxfId="0" operator="greaterThan"><formula>5</formula></cfRule>')],
    ['a format', ruled('<cfRule type="expression" dxfId="1"><formula>$A$9=1</formula></cfRule>')],
    [
      'a bar without number',
      ruled('<cfRule type="dataBar"><dataBar showValue="0"><color rgb="FF0000FF"/></dataBar></cfRule>'),
    ],
    [
      'a newer rule',
      '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><extLst><ext><x14:conditionalFormattings xmlns:x14="x"><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f xmlns:xm="m">TRUE</xm:f><x14:dxf><font><color rgb="FFFFFFFF"/></font></x14:dxf></x14:cfRule><xm:sqref xmlns:xm="m">A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
    ],
  ])('by a conditional format with %s does not become visible, and is told', async (_, xml) => {
    const { bytes, warnings } = await copy(xml);
    expect(warnings).toEqual([{ code: 'hiddenCell', sheet: '表', place: 'A1' }]);
    expect((await readWorkbook(bytes)).sheets[0]!.values.flat().filter((value) => value !== null)).toEqual([]);
  });

  it.each([
    ['white on blue', '<sheetData><row r="1"><c r="A1" s="9"><v>7</v></c></row></sheetData>'],
    [
      'a rule that does not apply',
      ruled('<cfRule type="cellIs" dxfId="0" operator="lessThan"><formula>5</formula></cfRule>'),
    ],
    ['a rule that only fills', ruled('<cfRule type="expression" dxfId="2"><formula>TRUE</formula></cfRule>')],
    [
      'a zero that is not shown',
      '<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1" s="1"><v>0</v></c></row></sheetData>',
    ],
  ])('is another thing than %s', async (_, xml) => {
    const { bytes, warnings } = await copy(xml);
    expect(warnings).toEqual([]);
    expect((await readWorkbook(bytes)).sheets[0]!.values[0]![0]).toBe(7);
  });
});

describe('what is to be looked at before it is given away', () => {
  it('is told: errors, truth values, texts of headers', async () => {
    const { warnings } = await copy(
      '<sheetData><row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="b"><v>1</v></c></row></sheetData><headerFooter><oddHeader>&amp;L内部资料&amp;R第 &amp;P 页，共 &amp;N 页</oddHeader></headerFooter>',
    );
    expect(warnings).toEqual([
      { code: 'noFigure', sheet: '表', place: 'A1' },
      { code: 'noFigure', sheet: '表', place: 'B1' },
      { code: 'header', sheet: '表', place: '' },
    ]);
  });

  it('is not a header that numbers pages', async () => {
    const { warnings } = await copy(
      '<sheetData/><headerFooter><oddFooter>&amp;C&amp;"宋体"&amp;10第 &amp;P 页 / 共 &amp;N 页</oddFooter></headerFooter>',
    );
    expect(warnings).toEqual([]);
  });
});

it('a print area stays, moved with the lines that go: what stands beside it is not printed now either', async () => {
  const names = `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'表'!$A$1:$C$5,'表'!$A$9:$C$9</definedName></definedNames>`;
  const xml =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"/></row><row r="9"><c r="E9"><v>2</v></c></row></sheetData>';
  const { bytes } = await copyOf(await packageOf([{ name: '表', xml }], { names }));
  expect(await partOf(bytes, 'xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'表'!$A$1:$C$4,'表'!$A$8:$C$8</definedName>`,
  );
});
