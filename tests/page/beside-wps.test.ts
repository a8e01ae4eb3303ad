import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateFromJson } from '../../src/app/generate/generate-from-json.ts';
import type { CellPlan } from '../../src/workbook/model/plan.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { exampleLedger } from '../app/open-book.ts';
import { violations } from './axe.ts';
import { drop } from './drop.ts';
import { closeBrowser, openPage, type OpenPage } from './open-page.ts';
import { picture } from './pictures.ts';

let open: OpenPage;
let folder: string;
let path: string;
let right: Uint8Array;

/** The workbook after somebody typed an amount over 表3 F9, as WPS would save it. */
async function withAmount(amount: number): Promise<Uint8Array> {
  const file = openFile(right);
  const cells: (CellPlan | undefined)[][] = Array.from({ length: 8 }, () => []);
  cells.push([undefined, undefined, undefined, undefined, undefined, { content: { number: amount } }]);
  await file.port.apply({
    sheets: [
      {
        ...{ name: '表3 支出总体', mode: 'patch', merges: [], columnWidths: [], rowHeights: [], validations: [] },
        cells,
      },
    ],
  });
  return file.save();
}

beforeAll(async () => {
  const file = openFile();
  await generateFromJson(file.port, exampleLedger());
  right = await file.save();
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  path = join(folder, '十二表.xlsx');
  await writeFile(path, right);
  open = await openPage();
  await drop(open.page, path);
  await open.page.locator('.page-file-name', { hasText: '十二表.xlsx' }).waitFor();
});
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});

describe('a file that another program goes on writing', () => {
  it('is read and audited again as soon as it is saved elsewhere', async () => {
    const { page } = open;
    await page.getByRole('button', { name: '一键审核' }).click();
    await page.getByText('没有错误，有 2 条请您判断').waitFor();
    await writeFile(path, await withAmount(12.5));
    await page.getByText('“十二表.xlsx”在别处存过盘，已重新读入。').waitFor();
    await page
      .getByText(/表3 .*12\.50/)
      .first()
      .waitFor();
    await page.locator('.audit-jump').first().click();
    await picture(page, 'audited');
    expect(await violations(page)).toEqual([]);
  });

  it('is not taken while another program is half-way through it', async () => {
    const { page } = open;
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    await writeFile(path, right.subarray(0, 5_000));
    await writeFile(path, right);
    await page.getByText('“十二表.xlsx”在别处存过盘，已重新读入。').waitFor();
    await page.getByText('没有错误，有 2 条请您判断').waitFor();
  });

  it('never takes the place of what was not saved: it asks', async () => {
    const { page } = open;
    await page.getByRole('tab', { name: '2 生成' }).click();
    await page.getByRole('button', { name: '一键生成' }).click();
    await page
      .getByText(/十二张表已生成|会换成/)
      .first()
      .waitFor();
    const replace = page.getByRole('button', { name: /继续生成|换成算出来的|照样/ });
    if (await replace.count()) await replace.first().click();
    await page.getByText('十二张表已生成').waitFor();
    await page.getByText('没有存盘', { exact: true }).waitFor();
    await writeFile(path, await withAmount(13.5));
    await page.getByText('“十二表.xlsx”在别处改过了，而这里还有改动没有存盘。').waitFor();
    expect(await violations(page, '.grid')).toEqual([]);
    await page.getByRole('button', { name: '先不管' }).click();
    await page.getByText('保留了这里的内容').waitFor();
    await page.getByText('没有存盘', { exact: true }).waitFor();
  });

  it('asks before it writes over what somebody else wrote', async () => {
    const { page } = open;
    await page.getByRole('button', { name: '存盘', exact: true }).click();
    await page.getByText('“十二表.xlsx”在别处改过了，没有写入。').waitFor();
    expect(await violations(page, '.grid')).toEqual([]);
  });

  it('brings back what stood here after it has read the file again', async () => {
    const { page } = open;
    await writeFile(path, await withAmount(14.5));
    await page.getByRole('button', { name: '重新读入' }).click();
    await page.getByText('“十二表.xlsx”在别处存过盘，已重新读入。').waitFor();
    await page.getByText('已存盘', { exact: true }).waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText('没有存盘', { exact: true }).waitFor();
    expect([open.requests, open.complaints]).toEqual([[], []]);
  });
});
