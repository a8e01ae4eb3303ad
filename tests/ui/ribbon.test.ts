import { ALL_SHEETS } from '../fixtures/sheet-names.ts';
import { describe, expect, it } from 'vitest';
import { runTransaction } from '../../src/transactions/run-transaction.ts';
import { generateFromRibbon } from '../../src/commands/generate-command.ts';
import { undoFromRibbon } from '../../src/commands/undo-command.ts';
import { ExcelProblem } from '../../src/excel/requests/errors.ts';
import { zhCN } from '../../src/locales/texts.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { number, open, sheetPlan } from '../excel/open.ts';
import { exampleWorkbook, sheetNames, typeInto, watched } from './workbooks.ts';

describe('一键生成 on the ribbon', () => {
  it('makes the tables, shows the first and says so, with what the pane would list', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    expect(await generateFromRibbon(port, zhCN)).toEqual({
      what: '十二张表已生成，数都来自底稿。',
      next: '下一步：审核一遍。',
      lists: [],
      close: '关闭',
    });
    expect(await sheetNames(port)).toHaveLength(ALL_SHEETS.length);
    expect(shown).toEqual(['表1 收支总体 0,0']);
  });

  it('lists what rounding did', async () => {
    const { port } = watched(await exampleWorkbook());
    await typeInto(port, '底稿', 7, 6, { number: 0.004 });
    const { lists } = (await generateFromRibbon(port, zhCN))!;
    expect(lists.map(({ heading }) => heading)).toContain('尾差：与逐格四舍五入不同、或印成空白的（1）');
    const items = lists.flatMap((list) => list.items);
    expect(items).toContainEqual(expect.objectContaining({ what: '填的是 0.004，不够 0.01 万元，表里印成空白。' }));
  });

  it('shows the first bad cell and reports every problem in words', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    await typeInto(port, '底稿', 7, 6, { text: '壹万' });
    expect(await generateFromRibbon(port, zhCN)).toEqual({
      what: '底稿有 1 处问题，没有生成，工作簿没有改动。',
      next: '请逐条改好，再点“一键生成”。',
      lists: [
        {
          heading: '',
          items: [
            {
              where: '“底稿”第 8 行“金额”（G8）',
              what: '这里应填数字，现在是文字“壹万”。请改成数字（不带单位、逗号和空格）。',
            },
          ],
        },
      ],
      close: '关闭',
    });
    expect(shown).toEqual(['底稿 7,6']);
    expect(await sheetNames(port)).toHaveLength(6);
  });

  it('asks before it replaces what was typed, and goes on as the user chooses', async () => {
    const { port, shown } = watched(await exampleWorkbook());
    await generateFromRibbon(port, zhCN);
    await typeInto(port, '表2 收入总体', 0, 0, { text: '手工填的' });
    const asked = await generateFromRibbon(port, zhCN);
    expect(asked).toMatchObject({
      what: '有 1 格是您填的或改过的，重新生成会换掉。工作簿还没有改动。',
      lists: [
        {
          heading: '您填的或改过的（1）',
          items: [{ where: '“表2 收入总体”的 A1 格', what: '现在是“手工填的”，会换成“2024年部门收入总体情况表”。' }],
        },
      ],
      close: '取消',
    });
    expect(asked?.choices?.map(({ label }) => label)).toEqual(['保留我填的内容', '重新生成并替换']);
    expect(shown.at(-1)).toBe('表2 收入总体 0,0');
    const title = async () => (await port.read(['表2 收入总体'])).sheets[0]!.values[0]![0];
    expect(await title()).toBe('手工填的');
    expect(await asked!.choices![1]!.run()).toMatchObject({ what: '十二张表已生成，数都来自底稿。' });
    expect(await title()).toBe('2024年部门收入总体情况表');
  });

  it('never throws, and says why it could not', async () => {
    const { port } = watched(await exampleWorkbook());
    const locked: WorkbookPort = { ...port, apply: () => Promise.reject(new ExcelProblem('protected')) };
    expect((await generateFromRibbon(locked, zhCN))?.what).toBe('工作簿受保护或是只读的，写不进去。');
  });

  it('has done its work even if the result cannot be shown', async () => {
    const { port } = watched(await exampleWorkbook());
    const hidden: WorkbookPort = { ...port, reveal: () => Promise.reject(new ExcelProblem('hidden')) };
    expect(await generateFromRibbon(hidden, zhCN)).toMatchObject({ what: '十二张表已生成，数都来自底稿。' });
  });
});

describe('撤销 on the ribbon', () => {
  it('says that there is nothing to undo', async () => {
    expect(await undoFromRibbon(await exampleWorkbook(), zhCN)).toMatchObject({ what: '没有可以撤销的操作。' });
  });

  it('asks where something was typed since, names the sheets, and goes on when told to', async () => {
    const { port, fill, names } = open('记');
    await runTransaction(port, 'generate', { sheets: [sheetPlan('甲', [[number(1)]])] });
    fill('甲', 3, 3, '后来');
    const asked = await undoFromRibbon(port, zhCN);
    expect(asked.what).toBe('上一次操作之后，“甲”又有改动，撤销会一起去掉。');
    expect(names()).toEqual(['记', '甲']);
    const done = await asked.choices![0]!.run();
    expect(done).toMatchObject({ what: '已撤销，工作簿回到上一次操作之前。', close: '关闭' });
    expect(names()).toEqual(['记']);
  });

  it('says where somebody typed while it was under way', async () => {
    const { port } = open('记');
    await runTransaction(port, 'generate', { sheets: [sheetPlan('甲', [[number(1)]])] });
    const history: WorkbookPort['history'] = { ...port.history!, restore: async () => ['表3', '表10'] };
    expect(await undoFromRibbon({ ...port, history }, zhCN)).toMatchObject({
      what: '已撤销，工作簿回到上一次操作之前。',
      next: '撤销的时候“表3”、“表10”又有改动，也许是别人同时在编辑；这些改动留下了，请核对。',
    });
  });
});
