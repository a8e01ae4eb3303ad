import { describe, expect, it } from 'vitest';
import { enUS } from '../../src/locales/en-US.ts';
import { cli as englishCli } from '../../src/locales/en-US/cli.ts';
import { page as englishPage } from '../../src/locales/en-US/page.ts';
import { selfTest as englishSelfTest } from '../../src/locales/en-US/self-test.ts';
import { pageTexts } from '../../src/locales/page-texts.ts';
import { fill } from '../../src/locales/texts.ts';
import { selfTest } from '../../src/locales/zh-CN/self-test.ts';
import { leaves } from './leaves.ts';

const chinese = leaves({ ...pageTexts, selfTest });
const english = leaves({ ...enUS, cli: englishCli, page: englishPage, selfTest: englishSelfTest });
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** A text without its placeholders and without lines to be typed into a command line. */
const words = (text: string) => text.replace(/\{\w+\}/g, '').replace(/^\s*npm .*$/gm, '');

/** Three Latin words in a row are a sentence; "Microsoft 365" and "Esc" are not. */
const ENGLISH_SENTENCE = /[A-Za-z]+(?:[ ,]+[A-Za-z]+){2,}/;

describe('the two languages', () => {
  it('have the same texts', () => {
    expect(chinese.size).toBeGreaterThan(100);
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('fill in the same details', () => {
    const different = [...chinese].filter(
      ([path, text]) => String(placeholders(text)) !== String(placeholders(english.get(path) ?? '')),
    );
    expect(different).toEqual([]);
  });

  it.each([
    ['Chinese', chinese],
    ['English', english],
  ])('%s has no empty text', (_, texts) => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the Chinese texts', () => {
  it('hold no English sentence', () => {
    expect([...chinese].filter(([, text]) => ENGLISH_SENTENCE.test(words(text)))).toEqual([]);
  });

  it('are Chinese wherever they hold letters', () => {
    const foreign = [...chinese].filter(
      ([, text]) => /\p{Letter}/u.test(words(text)) && !/\p{Script=Han}/u.test(words(text)),
    );
    expect(foreign).toEqual([]);
  });

  it('would be caught if they did', () => {
    expect(ENGLISH_SENTENCE.test(words('请等待。Please wait a moment.'))).toBe(true);
    expect(ENGLISH_SENTENCE.test(words('请用 Excel 2021 或 Microsoft 365。'))).toBe(false);
  });
});

describe('fill', () => {
  it('puts details in, wherever and however often they are named', () => {
    expect(fill('{a}和{b}，{a}', { a: '甲', b: 2 })).toBe('甲和2，甲');
  });

  it('takes what it puts in literally', () => {
    expect(fill('“{found}”', { found: '$& {found} <b>' })).toBe('“$& {found} <b>”');
  });

  it('leaves what it does not know', () => {
    expect(fill('{a}{b}', { a: '甲' })).toBe('甲{b}');
  });
});
