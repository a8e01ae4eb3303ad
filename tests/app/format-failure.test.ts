import { describe, expect, it } from 'vitest';
import { ExcelProblem, type ExcelProblemCode } from '../../src/excel/requests/errors.ts';
import { ActionRunning, ActionUnfinished } from '../../src/transactions/lock.ts';
import { formatFailure } from '../../src/app/messages/format-failure.ts';
import { enUS } from '../../src/locales/en-US.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { ChangedMeanwhile } from '../../src/workbook/port/history.ts';

const codes = Object.keys(zhCN.pane.failures) as (keyof typeof zhCN.pane.failures)[];

describe('what could not be done', () => {
  it('names the sheet', () => {
    expect(formatFailure(new ExcelProblem('protected', { sheet: '表3 支出总体' }), zhCN)).toEqual({
      what: '“表3 支出总体”受保护或是只读的，写不进去。',
      next: '请在“审阅”选项卡里撤销保护，或另存一份能编辑的，再点一次。',
    });
  });

  it('names the cell', () => {
    const problem = new ExcelProblem('textTooLong', { sheet: '表11 整体绩效', cell: 'B4' });
    expect(formatFailure(problem, zhCN).what).toBe('“表11 整体绩效”的 B4 格放不下要写的文字：超过了 32767 个字。');
  });

  it('names the workbook where no sheet is known', () => {
    expect(formatFailure(new ExcelProblem('protected'), zhCN).what).toBe('工作簿受保护或是只读的，写不进去。');
  });

  it('names the sheets that somebody else has changed', () => {
    const { what, next } = formatFailure(new ChangedMeanwhile(['底稿', '表3 支出总体']), zhCN);
    expect(what).toBe('“底稿”、“表3 支出总体”刚才又有改动，也许是别人同时在编辑；改动还在，这次没有写入。');
    expect(next).toBe('请看一眼改动，再点一次。');
    expect(formatFailure(new ChangedMeanwhile([]), zhCN).what).toMatch(/^工作簿刚才又有改动/);
    expect(formatFailure(new ChangedMeanwhile(['底稿']), enUS).what).toContain('底稿');
  });

  it('tells a program that did not arrive from other errors', () => {
    const missing = Object.assign(new Error('Loading chunk 459 failed.'), { name: 'ChunkLoadError' });
    expect(formatFailure(missing, zhCN).what).toBe('加载项的程序没有下载完整。');
    expect(formatFailure(new RangeError('boom'), zhCN).what).toBe('出了意外，没有做完。');
    expect(formatFailure('boom', zhCN).what).toBe('出了意外，没有做完。');
  });

  it('says that another page is at work, and that something is to be recovered', () => {
    expect(formatFailure(new ActionRunning(), zhCN).what).toBe('加载项正在另一处写这个工作簿。');
    expect(formatFailure(new ActionUnfinished(), zhCN).next).toContain('恢复');
  });

  it.each(
    codes.filter((code): code is ExcelProblemCode => !['notLoaded', 'running', 'unfinished', 'changed'].includes(code)),
  )('%s leaves no placeholder and shows no code', (code) => {
    for (const texts of [zhCN, enUS]) {
      const { what, next } = formatFailure(new ExcelProblem(code, { sheet: '底稿' }), texts);
      expect(what + next).not.toMatch(/\{|\}|undefined/);
    }
    const { what, next } = formatFailure(new ExcelProblem(code, { sheet: '底稿' }), zhCN);
    expect(what + next).not.toContain(code);
  });
});
