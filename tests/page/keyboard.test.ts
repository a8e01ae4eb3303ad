import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openPage, type OpenPage } from './open-page.ts';

let open: OpenPage;

/** Presses Tab until the focus is on what has this name. Throws where it never comes there. */
async function tabTo(name: string): Promise<void> {
  const { page } = open;
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (focused.trim() === name) return;
  }
  throw new Error(`the Tab key never reaches ${name}`);
}

/** Presses the button of this name by the keyboard alone. */
async function press(name: string): Promise<void> {
  await tabTo(name);
  await open.page.keyboard.press('Enter');
}

beforeAll(async () => {
  open = await openPage({ viewport: { width: 1100, height: 700 } });
});
afterAll(closeBrowser);

describe('the whole job by the keyboard alone', () => {
  it('makes the tables of the example, audits them, and hands over file, Word and 公开版', async () => {
    const { page } = open;
    await press('用示例试一试');
    await page.getByText('已放入示例').waitFor();
    await press('去生成');
    await page.getByRole('tab', { name: '2 生成', selected: true }).waitFor();
    await press('一键生成');
    await page.getByText('十二张表已生成').waitFor();
    const published = page.waitForEvent('download');
    await press('做公开版');
    expect((await published).suggestedFilename()).toBe('封丘县政务服务和大数据管理局2024年预算公开表（公开版）.xlsx');
    await page.getByText('公开版已做成一个文件').waitFor();
    await tabTo('2 生成');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await press('一键审核');
    await page.getByText('没有错误，有 2 条请您判断').waitFor();
    const saved = page.waitForEvent('download');
    await press('另存为…');
    expect((await saved).suggestedFilename()).toBe('新工作簿.xlsx');
    await tabTo('3 审核');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const word = page.waitForEvent('download');
    await press('存为 Word');
    expect((await word).suggestedFilename()).toMatch(/\.docx$/);
  });

  it('goes through the sheets cell by cell, and from sheet to sheet', async () => {
    const { page } = open;
    const address = () => page.locator('.cell-address').textContent();
    await tabTo('表1 收支总体');
    await page.keyboard.press('Home');
    await expect.poll(() => page.getByRole('tab', { name: '参数' }).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('End');
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-label')).toContain('勾稽审核');
    await tabTo('勾稽审核（只供查看）');
    await page.keyboard.press('Control+Home');
    await expect.poll(address).toMatch(/^A1/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(address).toMatch(/^[A-Z]+\d+/);
    await page.keyboard.press('Control+End');
    const last = Number((await address())!.replace(/\D.*?(\d+)$/, '$1'));
    expect(last).toBeGreaterThan(100);
    const active = await page.getByRole('grid').getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${active}"]`).count()).toBe(1);
  });

  it('has asked nobody for anything, and nothing went wrong', () => {
    expect([open.requests, open.complaints]).toEqual([[], []]);
  });
});
