import { describe, expect, test } from 'vitest';
import { coerce } from '../../../simulator/host/coercion/coerce.ts';
import { load, openBook } from './book.ts';

const TODAY = 2024;

/** Typed text → number and the format that a General cell gets. Serial numbers as Excel counts them. */
const NUMBERS: readonly [string, number, string | undefined][] = [
  ['019', 19, undefined],
  [' 12 ', 12, undefined],
  ['-0.5', -0.5, undefined],
  ['+5', 5, undefined],
  ['.5', 0.5, undefined],
  ['5.', 5, undefined],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12,34', NaN, undefined],
  ['100%', 1, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['(3)', -3, undefined],
  ['1E3', 1000, '0.00E+00'],
  ['¥5', 5, '¥#,##0'],
  ['$1,000.25', 1000.25, '$#,##0.00'],
  ['0 1/2', 0.5, '# ?/?'],
  ['-2 3/4', -2.75, '# ?/?'],
  ['123456789012345678901', 123456789012346000000, undefined],
  ['2024年12月31日', 45657, 'yyyy"年"m"月"d"日"'],
  ['24年1月1日', 45292, 'yyyy"年"m"月"d"日"'],
  ['2024-12-31', 45657, 'yyyy/m/d'],
  ['2024/2/29', 45351, 'yyyy/m/d'],
  ['12/31/2024', 45657, 'yyyy/m/d'],
  ['1-2-3', 36925, 'yyyy/m/d'],
  ['2024年12月', 45627, 'yyyy"年"m"月"'],
  ['2024-12', 45627, 'mmm-yy'],
  ['12月31日', 45657, 'm"月"d"日"'],
  ['1-2', 45293, 'm"月"d"日"'],
  ['1/2', 45293, 'm"月"d"日"'],
  ['1-32', 11689, 'mmm-yy'],
  ['31-Dec-2024', 45657, 'd-mmm-yy'],
  ['Dec 31, 2024', 45657, 'd-mmm-yy'],
  ['1900-01-01', 1, 'yyyy/m/d'],
  ['1900-03-01', 61, 'yyyy/m/d'],
  ['12:30', 0.520833333333333, 'h:mm'],
  ['2024-12-31 06:00', 45657.25, 'yyyy/m/d h:mm'],
];

const TEXTS = [
  '公共预算',
  '2024-13-45',
  '2024年2月30日',
  '2023-2-29',
  '2024.12.31',
  '1.2.3',
  '12 万',
  '30%以上',
  '25:00',
  'P0007',
  '=',
  '-',
  '2010301 行政运行',
  '13-45',
  '1e999',
];

describe('text in a General cell', () => {
  test.each(NUMBERS.filter(([, value]) => !Number.isNaN(value)))('%s becomes the number %d', (text, value, format) => {
    const { input, format: given } = coerce(text, 'General', TODAY);
    expect(input).toEqual({ value: expect.closeTo(value, 9) as number });
    expect(given).toBe(format);
  });

  test.each([...TEXTS, '12,34'])('%s stays text', (text) => {
    expect(coerce(text, 'General', TODAY)).toEqual({ input: { value: text } });
  });

  test.each([
    ['=A1+1', '=A1+1'],
    ['-其中：办公费', '=-其中：办公费'],
    ['+A1', '=+A1'],
    ['="a""b("', '="a""b("'],
    ["='a(b'!A1", "='a(b'!A1"],
  ])('%s becomes the formula %s', (text, formula) => {
    expect(coerce(text, 'General', TODAY)).toEqual({ input: { formula } });
  });

  test.each([
    ['TRUE', true],
    ['false', false],
  ])('%s becomes a truth value', (text, value) => {
    expect(coerce(text, 'General', TODAY)).toEqual({ input: { value } });
  });

  test.each([
    ["'=A1", '=A1'],
    ["'019", '019'],
    ["''x", "'x"],
  ])('%s is text without its apostrophe', (text, value) => {
    expect(coerce(text, 'General', TODAY)).toEqual({ input: { value } });
  });
});

test('a text cell keeps everything as text, but the apostrophe is never a part of it', () => {
  const inputs = ['=SUM(A1)', '019', '2024-12-31', 'TRUE', '100%', "'=A1", 5, true];
  const kept = ['=SUM(A1)', '019', '2024-12-31', 'TRUE', '100%', '=A1', '5', 'TRUE'];
  expect(inputs.map((raw) => coerce(raw, '@', TODAY).input)).toEqual(kept.map((value) => ({ value })));
});

test('a cell that has a format keeps it', () => {
  expect(coerce('100%', '0.00', TODAY)).toEqual({ input: { value: 1 } });
  expect(coerce('2024-12-31', 'yyyy-mm', TODAY)).toEqual({ input: { value: 45657 } });
});

test('null leaves a cell and "" clears it', () => {
  expect(coerce(null, 'General', TODAY)).toEqual({ input: undefined });
  expect(coerce('', '@', TODAY)).toEqual({ input: null });
});

test.each([
  ['too long', 'x'.repeat(32_768)],
  ['no formula', '=SUM(A1'],
  ['text never closed', '="a'],
  ['a formula too long', `=${'1+'.repeat(4_096)}1`],
  ['an object', {}],
])('%s is refused', (_, raw) => {
  expect(() => coerce(raw, 'General', TODAY)).toThrowError(
    expect.objectContaining({ code: 'InvalidArgument' }) as Error,
  );
});

test('text of 32,767 characters fits', () => {
  const longest = 'x'.repeat(32_767);
  expect(coerce(longest, 'General', TODAY)).toEqual({ input: { value: longest } });
});

describe('through the client', () => {
  test('writing changes the format of General cells only, and formats come first', async () => {
    await openBook().run(async (sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', 'General', '0.00']];
      range.values = [['2024-12-31', '2024-12-31', '2024-12-31']];
      const read = await load(sheet.getRange('A1:C1'), 'values,numberFormat,text');
      expect(read).toEqual({
        values: [['2024-12-31', 45657, 45657]],
        numberFormat: [['@', 'yyyy/m/d', '0.00']],
        text: [['2024-12-31', '2024/12/31', '45657.00']],
      });
    });
  });

  test.each([
    ['too few rows', [[1, 2]]],
    [
      'too many columns',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['ragged', [[1, 2], [3]]],
    ['one dimension', [1, 2]],
    [
      'a nested object',
      [
        [{ a: 1 }, 2],
        [3, 4],
      ],
    ],
  ])('a matrix of another shape is refused: %s', async (_, values) => {
    await openBook().run(async (sheet, context) => {
      sheet.getRange('A1:B2').values = values as never;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});
