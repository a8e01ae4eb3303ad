import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readWorkbook } from '../../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { partOf } from './package-of.ts';
import { cellOf, sheetOf, styleOf } from './plans.ts';

const HOSTILE = [
  '=1+1',
  "'x",
  '019',
  '100%',
  '2024年12月31日',
  '410329200406170531001',
  'TRUE',
  '#REF!',
  ' 前后空格　 ',
  'a\r\nb\rc\nd\te',
  '\u0000\u0001\u001f\u007f\u0085\ufffe\uffff',
  '\ud800 and \udc00',
  '😀𠮷',
  '_x0041_ _x000d_ _x_x0041_',
  '<b>&amp;]]></b>"\'',
  '__proto__',
  '长'.repeat(32_767),
  '\u0001'.repeat(32_767),
];

async function roundTrip(texts: readonly string[]): Promise<unknown[]> {
  const text = styleOf('@');
  const bytes = await writeWorkbook({
    sheets: [
      sheetOf(
        '文',
        texts.map((one) => [cellOf({ text: one }, text)]),
      ),
    ],
  });
  const { sheets } = await readWorkbook(bytes);
  return texts.map((_, row) => sheets[0]!.values[row]?.[0] ?? null);
}

it('keeps hostile texts exactly', async () => {
  expect(await roundTrip(HOSTILE)).toEqual(HOSTILE);
});

it('keeps any text exactly', async () => {
  const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(texts, async (some) => {
      expect(await roundTrip(some)).toEqual(some);
    }),
    { numRuns: 40 },
  );
});

it('keeps text results of formulas', async () => {
  const cells = ['', ' =1 ', 'a\r_x0041_\u0001'].map((result) => [cellOf({ formula: '="?"', result })]);
  const { sheets } = await readWorkbook(await writeWorkbook({ sheets: [sheetOf('文', cells)] }));
  expect(sheets[0]!.values).toEqual([[''], [' =1 '], ['a\r_x0041_\u0001']]);
});

it('writes texts as strings of the string table, escaped as Excel escapes them', async () => {
  const bytes = await writeWorkbook({ sheets: [sheetOf('文', [['=1+1'], ['a\r_x0041_😀\ud800']])] });
  expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).toMatch(/<c r="A1"[^>]* t="s"><v>0<\/v>/);
  const strings = await partOf(bytes, 'xl/sharedStrings.xml');
  expect(strings).toContain('<t>=1+1</t>');
  expect(strings).toContain('<t>a_x000D__x005F_x0041_😀_xD800_</t>');
});

it('leaves a cell empty for an empty text, as typing does', async () => {
  expect(await roundTrip(['', 'x'])).toEqual([null, 'x']);
});

it('refuses what no cell can hold', async () => {
  await expect(roundTrip(['长'.repeat(32_768)])).rejects.toThrow('32768');
  await expect(writeWorkbook({ sheets: [sheetOf('文', [[NaN]])] })).rejects.toThrow('NaN');
});
