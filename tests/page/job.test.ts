import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { prepareExample } from '../../src/app/ledger/example.ts';
import { publish } from '../../src/app/publish/publish.ts';
import { TABLES } from '../../src/tables/all.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { differences } from '../seed/compare.ts';
import { seedTableNumbers } from '../seed/load.ts';
import { partOf, partsOf } from '../xlsx/package-of.ts';
import { violations } from './axe.ts';
import { doJob } from './job.ts';
import { closeBrowser, openPage, type OpenPage } from './open-page.ts';
import { shownTexts } from './shown-texts.ts';

let open: OpenPage;
let atFirst: string[];
/** The same job by the command line's way: the same use cases on a file. */
const file = openFile();

beforeAll(async () => {
  open = await openPage();
  atFirst = await violations(open.page);
  await prepareExample(file.port);
  await generate(file.port, { decision: { typed: 'replace' } });
  await doJob(open.page);
});
afterAll(closeBrowser);

describe('the one file, from the disk, without a network', () => {
  it('is accessible, empty and with a workbook and its audit', async () => {
    expect(atFirst).toEqual([]);
    expect(await violations(open.page)).toEqual([]);
  });

  it('offers nothing that only Excel can do', async () => {
    expect(await open.page.getByRole('button', { name: '更多功能' }).count()).toBe(0);
  });

  it('makes the very file that the command line makes', async () => {
    expect(partsOf(await open.downloaded('另存为…'))).toEqual(partsOf(await file.save()));
    await open.page.getByText('已存为“新工作簿.xlsx”').waitFor();
  });

  it.each(seedTableNumbers)('shows table %i of the seed as printed', async (number) => {
    const texts = await shownTexts(open.page, TABLES[number - 1]!.sheet);
    expect(differences(number, texts)).toEqual([]);
  });

  it('leads from a finding to its cell, which is marked and named', async () => {
    const { page } = open;
    await page.getByRole('button', { name: /表6 基本支出!C8/ }).click();
    const cell = page.locator('[role=gridcell][aria-selected=true]');
    await expect.poll(() => cell.getAttribute('class')).toContain('grid-marked');
    expect(await page.locator('.cell-address').textContent()).toBe('C8');
    expect(await page.getByRole('tab', { name: /表6/ }).getAttribute('aria-selected')).toBe('true');
    expect(await cell.textContent()).toContain('有审核发现');
  });

  it('takes steps back and forth, and says so', async () => {
    const { page } = open;
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await expect.poll(() => page.locator('.sheet-tab').count()).toBe(6);
    await page.getByRole('button', { name: '重做', exact: true }).click();
    await expect.poll(() => page.locator('.sheet-tab').count()).toBe(20);
  });

  it('makes the Word document of the whole disclosure', async () => {
    const { page } = open;
    await page.getByRole('tab', { name: '4 说明' }).click();
    const words = await partOf(await open.downloaded('存为 Word'), 'word/document.xml');
    expect(words).toContain('封丘县政务服务和大数据管理局');
    expect(words).toContain('477.24');
    expect(await violations(page, '.grid')).toEqual([]);
  });

  it('makes the 公开版 that the command line makes', async () => {
    await open.page.getByRole('tab', { name: '2 生成' }).click();
    const bytes = await open.downloaded('做公开版');
    const expected = await publish(await file.save());
    expect(expected.kind).toBe('published');
    expect(partsOf(bytes)).toEqual(partsOf(expected.kind === 'published' ? expected.bytes : new Uint8Array()));
    await open.page.getByText('公开版已做成一个文件').waitFor();
    expect(await violations(open.page, '.grid')).toEqual([]);
  });

  it('has asked nobody for anything, and nothing went wrong', () => {
    expect(open.requests).toEqual([]);
    expect(open.complaints).toEqual([]);
  });
});
