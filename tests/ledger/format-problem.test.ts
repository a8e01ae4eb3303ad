import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import { formatProblem } from '../../src/ledger/read/format-problem.ts';
import { enUS } from '../../src/locales/en-US.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { goodLedger } from './good-ledger.ts';
import { inputBook, snapshotOf, type as typeInto } from './input-book.ts';

/** What is said of one wrong cell of 底稿. */
function said(address: string, value: string | number, texts = zhCN) {
  const book = inputBook(goodLedger());
  typeInto(book, '底稿', address, value);
  const reading = ledgerOf(snapshotOf(book));
  return (reading.ok ? reading.hints : reading.problems).map((problem) => formatProblem(problem, texts));
}

describe('a problem in words', () => {
  it.each([
    [
      'B7',
      '2010310',
      '“底稿”第 7 行“功能科目编码”（B7）',
      /^科目表里没有科目“2010310”。相近的有：2010301 行政运行、.*。如果确有这个科目，请在“参数”页的“补充科目”里/,
    ],
    // No code is near: the sentence stays whole.
    ['B8', '7777777', '“底稿”第 8 行“功能科目编码”（B8）', /^科目表里没有功能科目“7777777”。请核对编码。$/],
    ['G8', '{found}', '“底稿”第 8 行“金额”（G8）', /^这里应填数字，现在是文字“{found}”。请改成数字/],
    ['A9', '019009', '“底稿”第 9 行“单位编码”（A9）', /^单位“019009”没有在“参数”页的单位一览里。/],
    [
      'B8',
      '行政运行',
      '“底稿”第 8 行“功能科目编码”（B8）',
      /^“行政运行”的格式不对。这里应填 7 位功能科目编码（个别 5 位），半角，前后没有空格。$/,
    ],
    ['F8', '财政拨款', '“底稿”第 8 行“资金来源”（F8）', /^“财政拨款”不在可选范围内。可选：一般公共预算·财政拨款。$/],
    ['G9', -10, '“底稿”第 9 行“金额”（G9）', /^金额是负数（-10），已照数计入。/],
  ])('%s %s', (address, value, where, what) => {
    const [first, ...others] = said(address, value);
    expect(first!.where).toBe(where);
    expect(first!.what).toMatch(what);
    expect(others).toEqual([]);
  });

  it('in English, when asked', () => {
    const [first] = said('G8', '很多', enUS);
    expect(first!.where).toBe('sheet “底稿”, row 8, “金额” (G8)');
    expect(first!.what).toContain('很多');
  });
});
