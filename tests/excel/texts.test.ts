import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ExcelProblem } from '../../src/excel/requests/errors.ts';
import { AMOUNT, formula, number, open, sheetPlan, TEXT, text } from './open.ts';

const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://x","y")',
  "'=1+1",
  "'",
  "''",
  "'019",
  '+1',
  '-1',
  '@SUM(1)',
  '019',
  '2010301',
  '411727000000000012345',
  '100%',
  '1/2',
  '3-1',
  '2024年12月31日',
  'TRUE',
  '#REF!',
  '1e5',
  '  两边有空格  ',
  '第一行\n第二行',
  '<b>&amp;</b>',
  '\u202e倒写',
  '𠮷😀',
  '{"a":1}',
  "'sheet'!A1",
];
const GENERAL = { ...TEXT, numberFormat: 'General' };

async function readBack(texts: readonly string[], style: typeof TEXT) {
  const { port, styleAt } = open('表');
  await port.apply({ sheets: [sheetPlan('表', [texts.map((content) => text(content, style))])] });
  const [sheet] = (await port.read(['表'])).sheets;
  return { sheet: sheet!, formats: texts.map((_, column) => styleAt('表', 0, column).numberFormat) };
}

describe.each([
  { why: 'text cells', style: TEXT },
  { why: 'General cells', style: GENERAL },
  { why: 'number cells', style: AMOUNT },
])('texts in $why', ({ style }) => {
  test('stay exactly what they are', async () => {
    const { sheet, formats } = await readBack(HOSTILE, style);
    expect(sheet.values).toEqual([HOSTILE]);
    expect(sheet.formulas).toEqual([HOSTILE.map(() => null)]);
    expect(formats).toEqual(HOSTILE.map(() => style.numberFormat));
  });

  test('whatever they are', async () => {
    const hostile = fc.string({ unit: fc.constantFrom('=', "'", '+', '1', '年', '%', '"', ' ', 'A'), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 12 }), async (texts) => {
        expect((await readBack(texts, style)).sheet.values).toEqual([texts]);
      }),
      { numRuns: 40 },
    );
  });
});

test('an empty text is an empty cell', async () => {
  const { port, grid, idOf } = open('表');
  await port.apply({ sheets: [sheetPlan('表', [[text(''), text('', GENERAL), number(1)]])] });
  expect(grid.values(idOf('表'), { row: 0, column: 0, rows: 1, columns: 3 })).toEqual([[null, null, 1]]);
});

test('32,767 characters are written, one more is refused with its cell before anything is written', async () => {
  const { port, grid, idOf, names, roundTrips } = open('甲');
  await port.apply({ sheets: [sheetPlan('甲', [[text('长'.repeat(32_767))]])] });
  expect(grid.values(idOf('甲'), { row: 0, column: 0, rows: 1, columns: 1 })[0]![0]).toHaveLength(32_767);
  const before = roundTrips();
  const plan = {
    sheets: [sheetPlan('乙', [[text('好')]]), sheetPlan('丙', [[], [undefined, text('长'.repeat(32_768))]])],
  };
  const refusal = await port.apply(plan).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ExcelProblem);
  expect(refusal).toMatchObject({ code: 'textTooLong', place: { sheet: '丙', cell: 'B2' } });
  expect(names()).toEqual(['甲']);
  expect(roundTrips()).toBe(before);
});

test.each([
  { why: 'a formula in a text cell', cells: [[formula('=1', TEXT)]] },
  { why: 'a number in a text cell', cells: [[number(1, TEXT)]] },
  { why: 'a number that is none', cells: [[number(NaN)]] },
  { why: 'a formula that is too long', cells: [[formula(`=${'1+'.repeat(4_096)}1`)]] },
])('$why is refused', async ({ cells }) => {
  const { port, roundTrips } = open('表');
  await expect(port.apply({ sheets: [sheetPlan('表', cells)] })).rejects.toThrow(RangeError);
  expect(roundTrips()).toBe(0);
});

test.each([
  { why: 'a list of 256 characters', items: ['甲'.repeat(256)] },
  { why: 'a comma inside an item', items: ['甲,乙'] },
])('$why is refused', async ({ items }) => {
  const { port } = open('表');
  const validations = [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, items, strict: true }];
  await expect(port.apply({ sheets: [sheetPlan('表', [], { validations })] })).rejects.toThrow(RangeError);
});
