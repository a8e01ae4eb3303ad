import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SheetView } from '../../simulator/page/snapshot.ts';
import { ALL_SHEETS, INPUT_SHEETS } from '../fixtures/sheet-names.ts';
import { look, unreached } from './pane.ts';
import { type OpenWorkbench, WAIT, closeBrowser, openWorkbench } from './workbench.ts';

let workbench: OpenWorkbench;
/** The example before its tables. */
let filled: SheetView[];

/** Once it can be pressed: a button that waits for the work before takes no notice. */
const button = (name: string) => workbench.pane.getByRole('button', { name, exact: true, disabled: false });
const tab = (name: string) => workbench.pane.getByRole('tab', { name });
const said = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();

/** Lets the host fail before one of the actions of the next request that writes tables, until `heal`. */
const failHost = (after: number) =>
  workbench.page.evaluate((count) => {
    let left = count;
    window.workbench.host.beforeAction = (_, __, { Actions }) => {
      if (!Actions.some(({ Name }) => Name === 'Merge') || left-- !== 0) return;
      throw new Error('the host fails');
    };
  }, after);
const heal = () => workbench.page.evaluate(() => void (window.workbench.host.beforeAction = undefined));

async function write(sheet: string, row: number, column: number, value: string | number | null): Promise<void> {
  await workbench.page.evaluate(
    async ([name, place, content]) => {
      const { engine } = window.workbench;
      const { id } = engine.sheets().find((one) => one.name === name)!;
      engine.write(id, { ...place, rows: 1, columns: 1 }, [[content === null ? null : { value: content }]]);
      await engine.settle();
    },
    [sheet, { row, column }, value] as const,
  );
}

/** Forgets what the pane had a screen reader say. */
const hearAnew = () => workbench.pane.locator('body').evaluate(() => void (window.announced = []));
/** Waits until the pane has had a screen reader say all of this since then. */
const heard = (...words: string[]) =>
  expect
    .poll(async () => {
      const all = await workbench.pane.locator('body').evaluate(() => window.announced ?? []);
      return words.filter((one) => !all.some((text) => text.includes(one)));
    }, WAIT)
    .toEqual([]);

/** Actions of 一键生成 before half of its sheets are written. */
const HALFWAY = 400;

beforeAll(async () => {
  workbench = await openWorkbench({ query: '?grid=plain' });
  await workbench.pane.locator('body').evaluate(() => {
    const notify = (message: string) => void (window.announced ??= []).push(message);
    Object.assign(Document.prototype, { ariaNotify: notify });
  });
});
afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

describe('every state of the pane, in each theme, at 200 %, by keyboard', () => {
  it('the first run: three steps, and an example to try', async () => {
    await said('三步做出十二张表');
    expect(await unreached(workbench)).toEqual([]);
    await look(workbench, 'start');
    await button('新建底稿').click();
    await said('没有填写。请补上。');
    await workbench.pane.locator('[name=code]:focus').waitFor();
    await look(workbench, 'start-wrong');
  });

  it('the example in the ledger', async () => {
    const host = await workbench.stopHost({ after: 60 });
    await button('用示例试一试').click();
    await host.stands();
    await look(workbench, 'ledger-working');
    await host.goOn();
    await said('已放入示例');
    filled = await workbench.sheets();
    expect(filled.map(({ name }) => name)).toEqual(['Sheet1', ...INPUT_SHEETS]);
    await look(workbench, 'ledger-example');
    await write('底稿', 7, 6, '壹万');
    await button('检查底稿').click();
    await said('底稿有 1 处问题');
    expect(await unreached(workbench)).toEqual([]);
    await look(workbench, 'ledger-problems');
    await write('底稿', 7, 6, filled.find(({ name }) => name === '底稿')!.values[7]![6] as number);
    await write('底稿', 7, 2, '零星修缮');
    await button('检查底稿').click();
    await said('有 1 个项目“项目与绩效”页还没有');
    expect(await unreached(workbench)).toEqual([]);
    await look(workbench, 'ledger-unregistered');
    await button('登记项目').click();
    await said('底稿有 1 处问题');
    const { values } = (await workbench.sheets()).find(({ name }) => name === '项目与绩效')!;
    const row = values.findIndex((line) => line.includes('零星修缮'));
    expect(values[row]!.slice(0, 3)).toEqual(['019001', null, '零星修缮']);
    for (const column of [0, 2]) await write('项目与绩效', row, column, null);
    await write('底稿', 7, 2, null);
    await button('检查底稿').click();
    await said('底稿没有问题');
    await look(workbench, 'ledger-clean');
    await button('去生成').click();
    await look(workbench, 'generate-idle');
  });

  it('生成 under way; stopped, it leaves the workbook as it was', async () => {
    await hearAnew();
    const host = await workbench.stopHost({ after: HALFWAY });
    await button('一键生成').click();
    await host.stands();
    await workbench.pane.getByRole('progressbar').waitFor();
    await look(workbench, 'generate-working');
    await button('取消').click();
    await said('正在停下');
    await look(workbench, 'generate-stopping');
    await host.goOn();
    await said('已停下');
    expect(await workbench.sheets()).toEqual(filled);
    await heard('正在检查底稿', '正在停下', '已停下');
    await look(workbench, 'generate-cancelled');
  });

  it('生成 fails half-way: it leaves the workbook as it was, and says so', async () => {
    await hearAnew();
    await failHost(HALFWAY);
    await button('一键生成').click();
    await said('出了意外');
    expect(await workbench.sheets()).toEqual(filled);
    await heard('出了意外');
    await look(workbench, 'generate-failed');
    await heal();
  });

  it('the pane closed half-way: the next one offers 恢复', async () => {
    const host = await workbench.stopHost({ after: HALFWAY, writing: true });
    await button('一键生成').click();
    await host.stands();
    await workbench.page.locator('#close-pane').click();
    await host.breakOff();
    await workbench.page.evaluate(() => window.workbench.invoke('打开面板'));
    await said('上一次“一键生成”没有做完');
    expect(await unreached(workbench)).toEqual([]);
    await look(workbench, 'recovery-offered');
    await button('恢复').click();
    await said('已恢复到那次操作之前的样子');
    expect(await workbench.sheets()).toEqual(filled);
    await look(workbench, 'recovery-done');
  });

  it('the pane closed while Excel writes: all is finished, and the next one can take it back', async () => {
    await tab('生成').click();
    const host = await workbench.stopHost({ after: HALFWAY, writing: true });
    await button('一键生成').click();
    await host.stands();
    await workbench.page.locator('#close-pane').click();
    await host.goOn();
    await workbench.page.evaluate(() => window.workbench.invoke('打开面板'));
    await tab('生成').click();
    await button('撤销上一次').click();
    await said('已撤销');
    expect(await workbench.sheets()).toEqual(filled);
  });

  it('生成 done; what was typed since is asked for', async () => {
    await tab('生成').click();
    await button('一键生成').click();
    await said('十二张表已生成');
    await look(workbench, 'generate-done');
    expect(await unreached(workbench)).toEqual([]);
    await write('表3 支出总体', 8, 5, 12.5);
    await button('一键生成').click();
    await said('有 1 格是您填的或改过的');
    await look(workbench, 'generate-question');
    await button('取消').click();
    await button('撤销上一次').click();
    await said('上一次操作之后');
    await look(workbench, 'undo-question');
    await button('取消').click();
  });

  it('the audit', async () => {
    await tab('审核').click();
    await look(workbench, 'audit-start');
    const host = await workbench.stopHost();
    await button('一键审核').click();
    await host.stands();
    await look(workbench, 'audit-working');
    await host.goOn();
    await said(/有 \d+ 处错误/);
    await look(workbench, 'audit-many');
    expect(await unreached(workbench)).toEqual([]);
  });

  it('audits again when somebody goes back to the pane: on the web no event tells of a choice from a list', async () => {
    const { page, pane } = workbench;
    const verdict = () => pane.locator('.audit-verdict').innerText();
    const before = await verdict();
    await page.locator('#close-pane').focus();
    await write('表3 支出总体', 8, 6, 12.5);
    await pane.getByRole('tab', { name: '审核' }).focus();
    await expect.poll(verdict, WAIT).not.toBe(before);
  });

  it('the example is removed without trace', async () => {
    await button('移除示例').click();
    await said(`会删去示例的 ${ALL_SHEETS.length} 页`);
    await look(workbench, 'example-question');
    await button('移除示例').click();
    await said('示例已移除，工作簿和原来一样');
    expect((await workbench.sheets()).map(({ name, values }) => ({ name, values }))).toEqual([
      { name: 'Sheet1', values: [] },
    ]);
    await said('三步做出十二张表');
    await look(workbench, 'example-removed');
  });

  it('complains of nothing', () => {
    expect(workbench.complaints).toEqual([]);
  });
});

declare global {
  interface Window {
    announced: string[] | undefined;
  }
}
