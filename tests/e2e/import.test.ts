import { utils, write } from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { splitDelimited } from '../../src/workbook/model/delimited.ts';
import { exportedBytes } from '../app/exported.ts';
import { differences } from '../seed/compare.ts';
import { look } from './pane.ts';
import { type OpenWorkbench, closeBrowser, isOurs, openWorkbench } from './workbench.ts';

let workbench: OpenWorkbench;

/** The seed's department as a budget system exports it: beside a cover, without a word on the unit of its amounts. */
function exportedWorkbook(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['2024年部门预算']]), '封面');
  const rows = splitDelimited(new TextDecoder().decode(exportedBytes('long')), ',');
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '支出明细');
  return Buffer.from(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const button = (name: string) => workbench.pane.getByRole('button', { name, exact: true });
const step = (name: string) => workbench.pane.getByRole('heading', { name }).waitFor();
const shown = async (sheet: string) => (await workbench.sheets()).find(({ name }) => name === sheet)?.texts ?? [];

beforeAll(async () => {
  workbench = await openWorkbench();
  const { pane } = workbench;
  await pane.getByLabel('预算年度').fill('2024');
  await pane.getByLabel('部门编码').fill('019');
  await pane.getByLabel('部门名称').fill('封丘县政务服务和大数据管理局');
  await button('新建底稿').click();
  await pane.getByText('已新建底稿').waitFor();
});
afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

describe('导入 in the pane, in Chromium through Microsoft’s office.js', () => {
  it('says in words what cannot be read, and goes on with another file', async () => {
    await button('导入…').click();
    await step('选择要导入的表');
    await look(workbench, 'import-choose');
    const picture = { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71, 0, 1]) };
    await workbench.pane.locator('input[type=file]').setInputFiles(picture);
    await workbench.pane.getByText('这不是表格文件').waitFor();
    await look(workbench, 'import-not-read');
  });

  it('asks for the sheet and for what the list does not say, and shows what it understood', async () => {
    const { pane } = workbench;
    const file = { name: '支出明细.xlsx', mimeType: 'application/octet-stream', buffer: exportedWorkbook() };
    await pane.locator('input[type=file]').setInputFiles(file);
    await step('选择工作表');
    expect(await pane.getByRole('radio', { name: '支出明细（36 行）' }).isChecked()).toBe(true);
    await look(workbench, 'import-sheets');
    await button('下一步').click();
    await step('有几处请您确认');
    await look(workbench, 'import-questions');
    await button('下一步').click();
    await pane.getByText('还没有回答').first().waitFor();
    await look(workbench, 'import-missing');
    await pane.getByRole('radio', { name: '元', exact: true }).check();
    await pane.getByRole('combobox').selectOption('其他运转类');
    await button('下一步').click();
    await step('写入前请核对');
    await pane.getByText('读到 24 笔，合计 477.24 万元。').waitFor();
    await look(workbench, 'import-review');
    expect((await shown('底稿')).flat()).not.toContain('2010301');
  });

  it('writes the ledger, which is checked and becomes the seed’s tables', async () => {
    const { page, pane } = workbench;
    await button('写入底稿').click();
    await step('导入完成');
    await look(workbench, 'import-done');
    await button('检查底稿').click();
    await pane.getByText('“参数”第 11 行“单位性质”（C11）').waitFor();
    await page.evaluate(async () => {
      const { engine } = window.workbench;
      const parameters = engine.sheets().find(({ name }) => name === '参数')!.id;
      engine.write(parameters, { row: 10, column: 2, rows: 1, columns: 1 }, [[{ value: '行政' }]]);
      await engine.settle();
    });
    await button('检查底稿').click();
    await pane.getByText('底稿没有问题，共 24 笔，477.24 万元。').waitFor();
    await button('去生成').click();
    await button('一键生成').click();
    await pane.getByText('十二张表已生成').waitFor();
    expect(differences(3, await shown('表3 支出总体'))).toEqual([]);
    expect(differences(6, await shown('表6 基本支出'))).toEqual([]);
  });

  it('sends no request anywhere, and complains of nothing', () => {
    const elsewhere = workbench.requests.filter((url) => !isOurs(url));
    expect(elsewhere).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});
