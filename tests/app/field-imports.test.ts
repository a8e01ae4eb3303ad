import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStructure } from '../../src/import/columns/read-structure.ts';
import { convert } from '../../src/import/rows/convert.ts';
import { readForeign } from '../../src/xlsx/read/read-foreign.ts';
import { CONTEXT } from './exported.ts';

const context = { ...CONTEXT, amountUnit: '元' } as const;
const sheetOf = (file: string) => readForeign(readFileSync(`tests/fixtures/field/${file}`))[0]!;
const imported = (file: string, answers: Record<string, string> = {}) =>
  convert(readStructure(sheetOf(file), { 'amountUnit:': '元', ...answers }), {}, context);

/** The same five entries in all the shapes in which systems and people save them. */
describe('a list of five entries, 1,731,200 元 in all,', () => {
  it.each([
    'import-06a-tab-behind-digits.csv',
    'import-06c-one-column.csv',
    'import-07a-equals.csv',
    'import-07b-apostrophe.csv',
    'import-07e-zero-width.csv',
    'import-07g-apostrophe-project-code.csv',
    'import-08b-html-comment-first.xls',
    'import-08e-html-script.xls',
    'import-11a-one-bad-byte.csv',
    'import-13a-semicolon.csv',
  ])('is read whole, without marks and without a question: %s', (file) => {
    const { entries, counts, questions } = imported(file);
    expect(entries.map(({ amount }) => amount)).toEqual([858_000, 132_000, 195_400, 480_000, 65_800]);
    expect(entries.map(({ functional }) => functional)).toEqual([
      '2010301',
      '2010301',
      '2080505',
      '2010399',
      '2010399',
    ]);
    expect(new Set(entries.map(({ unit }) => unit))).toEqual(new Set(['019001']));
    expect([counts.rejected, questions]).toEqual([0, []]);
  });

  it('with a broken byte tells where that is', () => {
    expect(imported('import-11a-one-bad-byte.csv').remarks).toEqual([
      expect.objectContaining({ code: 'brokenCharacter', row: 6, column: 0 }),
    ]);
    expect(imported('import-07a-equals.csv').remarks).toEqual([]);
  });

  it('has the code of a project without the mark that protected it', () => {
    const { projects } = imported('import-07g-apostrophe-project-code.csv');
    expect(projects.map(({ code }) => code)).toEqual(['410727240000000038808', '410727240000000038810']);
  });
});

it('blank amounts in which a system writes NaN are blank', () => {
  const { entries, questions } = imported('import-09-nan-in-blank-amounts.xlsx', {
    'source:公共预算拨款': '一般公共预算·财政拨款',
    'source:上年结转': '上年结转·一般公共预算',
  });
  expect(questions).toEqual([]);
  expect(entries.map(({ amount }) => amount)).toEqual([858_000, 480_000, 16_200]);
});

it.each([
  ['import-08n-mht.xls', 'webArchive'],
  ['import-12a-read-only-default-password.xlsx', 'encrypted'],
  ['import-13c-error-page.xls', 'webPage'],
])('what cannot be read is refused for its own reason: %s, %s', (file, code) => {
  expect(() => sheetOf(file)).toThrow(expect.objectContaining({ code }));
});

it('blanks in the last row and the last column are no part of a list', () => {
  const { values } = sheetOf('import-14-far-corner.xlsx');
  expect([values.length, values[0]!.length]).toEqual([4, 10]);
  expect(imported('import-14-far-corner.xlsx').entries.map(({ amount }) => amount)).toEqual([858_000, 132_000]);
});
