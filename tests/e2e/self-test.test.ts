import { afterAll, beforeAll, expect, it } from 'vitest';
import { look, unreached } from './pane.ts';
import { type OpenWorkbench, closeBrowser, openWorkbench } from './workbench.ts';

let workbench: OpenWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

const button = (name: string) => workbench.pane.getByRole('button', { name, exact: true, disabled: false });
const said = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();

const report = () => workbench.pane.getByRole('textbox', { name: '自检报告' }).inputValue();
const failing = async () => (await report()).split('\n').filter((line) => line.startsWith('✗'));

it('自检 under 更多: everything holds, and the workbook is as it was', async () => {
  const before = await workbench.sheets();
  await button('更多功能').click();
  await said('逐项试一遍');
  await look(workbench, 'self-test-start');
  const host = await workbench.stopHost({ after: 40 });
  await button('开始自检').click();
  await host.stands();
  await look(workbench, 'self-test-working');
  await host.goOn();
  expect(await failing()).toEqual([]);
  await said('25 项都正常');
  await look(workbench, 'self-test-done');
  expect(await unreached(workbench)).toEqual([]);
  expect(await workbench.sheets()).toEqual(before);
});

it('清除撤销记录 asks first, and says what it did', async () => {
  await button('清除撤销记录').click();
  await said('以前的操作都不能再撤销');
  await look(workbench, 'clear-history-question');
  await button('取消').click();
  expect(await workbench.pane.getByText('以前的操作都不能再撤销').count()).toBe(0);
  await button('清除撤销记录').click();
  await button('清除').click();
  await said('工作簿里没有撤销记录');
  await look(workbench, 'clear-history-done');
  expect(await unreached(workbench)).toEqual([]);
});

it('says what does not hold, and what is done instead; the report has nothing of the workbook', async () => {
  await workbench.page.evaluate(() => {
    const { engine, host } = window.workbench;
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    engine.write(engine.sheets()[0]!.id, area, [[{ value: '机密的数' }]]);
    host.badDay = { noPrinter: true, dialogsRefused: 12009, manualCalculation: true };
  });
  await button('开始自检').click();
  await said('25 项里有 4 项和预想的不一样');
  await said('多半是没有打印机');
  await look(workbench, 'self-test-failing');
  expect(await unreached(workbench)).toEqual([]);
  expect(await report()).toContain('✗ 页面设置 [page GeneralException PageLayout');
  expect(await report()).toContain('✗ 功能区的报告窗口 [dialogs 12009]');
  expect(await report()).not.toContain('机密');
  await button('复制报告').click();
  await said(/已复制|复制不了/);
});

it('complains of nothing', () => {
  expect(workbench.complaints).toEqual([]);
});
