import { expect, it } from 'vitest';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { packageOf } from './package-of.ts';

async function read(xml: string, strings?: string) {
  const { sheets } = await readWorkbook(await packageOf([{ name: 'S', xml }], { strings }));
  return sheets[0]!;
}

it('reads every kind of value, and dates as the numbers that are stored', async () => {
  const sheet = await read(
    `<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2"><v>-1.5E-3</v></c><c r="D2" t="b"><v>1</v></c>
     <c r="E2" t="e"><v>#REF!</v></c><c r="F2" s="1"><v>45657.25</v></c><c r="G2" t="d"><v>2024-12-31T06:00:00</v></c>
     <c r="H2" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c><c r="I2" s="4"/></row></sheetData>`,
    '<si><t>  019 </t></si>',
  );
  const blanks = Array.from({ length: 8 }, () => null);
  expect(sheet.values).toEqual([blanks, [null, '  019 ', -0.0015, true, '#REF!', 45657.25, 45657.25, '甲 乙']]);
  expect(sheet.formulas).toEqual([blanks, blanks]);
});

it('flattens rich text, leaves phonetic guides out and undoes escapes', async () => {
  const sheet = await read(
    '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>',
    `<si><r><rPr><b/></rPr><t>部门</t></r><r><t>预算</t></r><rPh sb="0" eb="1"><t>bumen</t></rPh></si>
     <si><t>a_x000D_b_x005F_x0041_c</t></si>`,
  );
  expect(sheet.values).toEqual([['部门预算', 'a\rb_x0041_c']]);
});

it('translates shared formulas and keeps cached results of every kind', async () => {
  const sheet = await read(`<sheetData>
    <row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1&amp;"B1"</f><v>0</v></c></row>
    <row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>x</v></c><c r="B2" t="str"><f>""</f><v></v></c></row>
    <row r="3"><c r="A3" t="e"><f t="shared" si="0"/><v>#N/A</v></c><c r="B3"><f>NOW()</f></c></row></sheetData>`);
  expect(sheet.formulas).toEqual([
    ['=B1*$C$1&"B1"', null],
    ['=B2*$C$1&"B1"', '=""'],
    ['=B3*$C$1&"B1"', '=NOW()'],
  ]);
  expect(sheet.values).toEqual([
    [0, null],
    ['x', ''],
    ['#N/A', null],
  ]);
});

it('takes a cell without an address for the next one', async () => {
  const sheet = await read(
    '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row></sheetData>',
  );
  expect(sheet.values).toEqual([
    [1, 2, null],
    [null, null, null],
    [null, 3, 4],
  ]);
});

it('reads parts whose elements carry a prefix', async () => {
  const sheet = await read(
    '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData>',
  );
  expect(sheet.values).toEqual([[2]]);
  expect(sheet.formulas).toEqual([['=1+1']]);
});

it('gives the sheets in order, hidden ones too, or only those asked for', async () => {
  const one = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const bytes = await packageOf([
    { name: '乙', xml: one },
    { name: '甲 &amp; &quot;', xml: '<sheetData/>', state: 'veryHidden' },
  ]);
  expect(await readWorkbook(bytes)).toEqual({
    sheets: [
      { name: '乙', values: [[1]], formulas: [[null]] },
      { name: '甲 & "', values: [], formulas: [] },
    ],
  });
  expect((await readWorkbook(bytes, ['甲 & "', '丙'])).sheets.map(({ name }) => name)).toEqual(['甲 & "']);
});

it('trims cells that are only formatted', async () => {
  const sheet = await read(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="Z1" s="3"/></row><row r="900"><c r="A900" s="3"/></row></sheetData>',
  );
  expect(sheet.values).toEqual([[1]]);
});
