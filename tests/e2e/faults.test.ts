import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetView } from '../../simulator/page/snapshot.ts';
import { picture } from './pictures.ts';
import { type OpenWorkbench, closeBrowser, openWorkbench } from './workbench.ts';

let workbench: OpenWorkbench;
let before: SheetView[];

const button = (name: string) => workbench.pane.getByRole('button', { name, exact: true, disabled: false });
const said = (words: string) => workbench.pane.getByText(words).first().waitFor();

/** Lets the host fail with this code in the request that writes the tables, half-way: once, or from there on. */
const fail = (code: string, forGood = false) =>
  workbench.page.evaluate(
    ([wanted, always]) => {
      const { host, HostError } = window.workbench;
      let left = 400;
      host.beforeAction = (_, __, { Actions }) => {
        if (left >= 0 && (!Actions.some(({ Name }) => Name === 'Merge') || left-- > 0)) return;
        if (!always) host.beforeAction = undefined;
        throw new HostError(wanted);
      };
    },
    [code, forGood] as const,
  );
/** Does something to the workbook right before that request. */
const meanwhile = (what: 'protectSheets' | 'protectWorkbook' | 'type') =>
  workbench.page.evaluate((wanted) => {
    const { host, engine } = window.workbench;
    host.beforeAction = (_, __, { Actions }) => {
      if (!Actions.some(({ Name }) => Name === 'Merge')) return;
      host.beforeAction = undefined;
      if (wanted === 'protectWorkbook') host.document.protection = { password: '' };
      for (const { id, name } of engine.sheets()) {
        if (wanted === 'protectSheets') engine.changeSheet(id, { protected: true });
        if (wanted !== 'type' || name !== '表3 支出总体') continue;
        engine.write(id, { row: 8, column: 5, rows: 1, columns: 1 }, [[{ value: 12.5 }]]);
      }
    };
  }, what);
const heal = () =>
  workbench.page.evaluate(() => {
    const { host, engine } = window.workbench;
    host.beforeAction = undefined;
    host.document.protection = null;
    for (const { id } of engine.sheets()) engine.changeSheet(id, { protected: false });
  });

/** The same click again works, and can be undone. */
async function goesOn(): Promise<void> {
  await heal();
  await button('一键生成').click();
  await said('十二张表已生成');
  await button('撤销上一次').click();
  await said('已撤销');
  expect(await workbench.sheets()).toEqual(before);
}

beforeAll(async () => {
  workbench = await openWorkbench({ query: '?example&grid=plain' });
  before = await workbench.sheets();
  await workbench.pane.getByRole('tab', { name: '生成' }).click();
});
afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/* The words for the other codes: tests/app/format-failure.test.ts; what becomes of the workbook: tests/app/faults.test.ts. */
describe('一键生成 in Chromium, whatever goes wrong: a word, the workbook as before, and the next click works', () => {
  it.each([
    ['GeneralException', '出了意外，没有做完。', '请只选中一张工作表、切换到普通视图'],
    ['InvalidOperationInCellEditMode', '有单元格正在编辑', '请按回车（保留）或 Esc（放弃）结束编辑，再点一次。'],
  ])('%s', async (code, what, next) => {
    await fail(code);
    await button('一键生成').click();
    await said(what);
    await said(next);
    expect(await workbench.sheets()).toEqual(before);
    await picture(workbench.page, `fault-${code}`);
    await goesOn();
  });

  it('the workbook is protected meanwhile', async () => {
    await meanwhile('protectWorkbook');
    await button('一键生成').click();
    await said('受保护或是只读的，写不进去。');
    expect(await workbench.sheets()).toEqual(before);
    await goesOn();
  });

  it('all sheets are protected meanwhile: recovered when they no longer are', async () => {
    await meanwhile('protectSheets');
    await button('一键生成').click();
    await said('受保护或是只读的，写不进去。');
    await heal();
    await picture(workbench.page, 'fault-protected');
    await button('恢复').click();
    await said('已恢复到那次操作之前的样子');
    expect(await workbench.sheets()).toEqual(before);
    await goesOn();
  });

  it('nothing works any more: recovered when it does again', async () => {
    await fail('GeneralException', true);
    await button('一键生成').click();
    await said('出了意外，没有做完。');
    await heal();
    await button('一键生成').click();
    await said('上一次操作没有做完，要先恢复。');
    await picture(workbench.page, 'fault-for-good');
    await button('恢复').click();
    await said('已恢复到那次操作之前的样子');
    expect(await workbench.sheets()).toEqual(before);
    await goesOn();
  });

  it('somebody else types on a table meanwhile: told, and asked the next time', async () => {
    await button('一键生成').click();
    await said('十二张表已生成');
    const typed = async () => (await workbench.sheets()).find(({ name }) => name === '表3 支出总体')!.values[8]![5];
    await meanwhile('type');
    await button('一键生成').click();
    await said('“表3 支出总体”刚才又有改动');
    await said('请看一眼改动，再点一次。');
    expect(await typed()).toBe(12.5);
    await picture(workbench.page, 'fault-changed');
    await button('一键生成').click();
    await said('有 1 格是您填的或改过的');
    expect(await typed()).toBe(12.5);
  });

  it('complains of nothing', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
