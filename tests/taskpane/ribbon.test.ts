import { describe, expect, it } from 'vitest';
import { generateFromRibbon } from '../../src/commands/generate-command.ts';
import { ExcelProblem } from '../../src/excel/errors.ts';
import { zhCN } from '../../src/texts/texts.ts';
import type { WorkbookPort } from '../../src/workbook/port.ts';
import { exampleWorkbook, sheetNames, typeInto } from './workbooks.ts';

/** The same workbook, noting what was shown. */
function watched(port: WorkbookPort) {
  const shown: string[] = [];
  const reveal: WorkbookPort['reveal'] = async (sheet, { row, column }) => {
    shown.push(`${sheet} ${row},${column}`);
  };
  return { port: { ...port, reveal }, shown };
}

describe('一键生成 on the ribbon', () => {
  it('makes the tables, shows the first and has nothing to report', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    expect(await generateFromRibbon(port, zhCN)).toBeUndefined();
    expect(await sheetNames(port)).toHaveLength(17);
    expect(shown).toEqual(['表1 收支总体 0,0']);
  });

  it('shows the first bad cell and reports every problem in words', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    await typeInto(port, '底稿', 7, 9, { text: '壹万' });
    expect(await generateFromRibbon(port, zhCN)).toEqual({
      what: '底稿有 1 处问题，没有生成，工作簿没有改动。',
      next: '请逐条改好，再点“一键生成”。',
      findings: [
        {
          where: '“底稿”第 8 行“金额”（J8）',
          what: '这里应填数字，现在是文字“壹万”。请改成数字（不带单位、逗号和空格）。',
        },
      ],
      close: '关闭',
    });
    expect(shown).toEqual(['底稿 7,9']);
    expect(await sheetNames(port)).toHaveLength(5);
  });

  it('replaces nothing and says where the question is asked', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    await typeInto(port, '表2 收入总体', 0, 0, { text: '手工填的' });
    const report = await generateFromRibbon(port, zhCN);
    expect(report?.what).toBe('1 张表已经有内容，这次没有生成，工作簿没有改动。');
    expect(report?.next).toContain('打开面板');
    expect(shown).toEqual([]);
    expect(await sheetNames(port)).toHaveLength(6);
  });

  it('never throws', async () => {
    const { port } = watched(await exampleWorkbook());
    const locked: WorkbookPort = { ...port, apply: () => Promise.reject(new ExcelProblem('protected')) };
    expect((await generateFromRibbon(locked, zhCN))?.what).toBe('没有生成完。');
  });

  it('has done its work even if the result cannot be shown', async () => {
    const { port } = watched(await exampleWorkbook());
    const hidden: WorkbookPort = { ...port, reveal: () => Promise.reject(new ExcelProblem('hidden')) };
    expect(await generateFromRibbon(hidden, zhCN)).toBeUndefined();
  });
});
