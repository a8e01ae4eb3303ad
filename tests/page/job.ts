import type { Page } from 'playwright-core';
import { picture } from './pictures.ts';

/** The whole job of the seed's department: example, tables, audit. The page shows the audit then. */
export async function doJob(page: Page): Promise<void> {
  await picture(page, 'open');
  await page.getByRole('button', { name: '用示例试一试' }).click();
  await page.getByText('已放入示例').waitFor();
  await picture(page, 'example');
  await page.getByRole('tab', { name: '2 生成' }).click();
  await page.getByRole('button', { name: '一键生成' }).click();
  await page.getByText('十二张表已生成').waitFor();
  await picture(page, 'generated');
  await page.getByRole('button', { name: '去审核' }).click();
  await page.getByRole('button', { name: '一键审核' }).click();
  await page.getByText('没有错误，有 2 条请您判断').waitFor();
}
