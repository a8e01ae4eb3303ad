import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FolderReport } from '../../src/app/folder/folder-report.ts';
import { auditBytes } from '../../src/app/folder/file-audit.ts';
import { generateFromJson } from '../../src/app/generate/generate-from-json.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { exampleLedger } from '../app/open-book.ts';
import { partOf } from '../xlsx/package-of.ts';
import { violations } from './axe.ts';
import { drop } from './drop.ts';
import { closeBrowser, openPage, type OpenPage } from './open-page.ts';
import { picture } from './pictures.ts';

const NO_THREADS = "window.Worker = class { constructor() { throw new DOMException('no', 'SecurityError'); } };";

let folder: string;
const files: Record<string, Uint8Array> = {};

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'page-')), '各单位');
  const file = openFile();
  await generateFromJson(file.port, exampleLedger());
  const right = await file.save();
  for (let number = 0; number < 12; number++) files[`局${number}/十二表.xlsx`] = right;
  files['坏的.xlsx'] = right.subarray(0, 9_000);
  files['空的.xlsx'] = new Uint8Array();
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  await writeFile(join(folder, '说明.txt'), '不是工作簿');
});
afterAll(async () => {
  await closeBrowser();
  await rm(join(folder, '..'), { recursive: true });
});

describe.each([
  ['by threads', ''],
  ['in steps', NO_THREADS],
])('a folder audited %s', (_, before) => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage({ before });
    await drop(open.page, folder);
    await open.page.getByText('看完了，共 14 个。').waitFor();
  });
  afterAll(() => open.close());

  it('lists every workbook with what it came to', async () => {
    const { page } = open;
    await picture(page, 'folder');
    expect(await violations(page)).toEqual([]);
    expect(await page.getByRole('button', { name: '没有错误 12' }).count()).toBe(1);
    await page.getByRole('button', { name: '读不了 2' }).click();
    await expect.poll(() => page.locator('.folder-line').count()).toBe(2);
    await page.getByRole('button', { name: '全部 14' }).click();
    await page.getByRole('searchbox').fill('局3');
    await expect.poll(() => page.locator('.folder-line').count()).toBe(1);
  });

  it('reports what the command line reports', async () => {
    const expected = new FolderReport();
    const paths = Object.keys(files).map((path) => `各单位/${path}`);
    for (const path of paths.sort()) expected.add(await auditBytes(path, files[path.slice(4)]!, false));
    const [bytes, workbook] = [await open.downloaded('结果存为 .html'), await open.downloaded('结果存为 .xlsx')];
    const summary = [
      '共 14 个工作簿：读了 12 个；没有错误 12 个，有错误 0 个，没有数 0 个，读不了 2 个。',
      '另有 1 个文件不是工作簿，没有看：各单位/说明.txt。',
    ];
    expect(new TextDecoder().decode(bytes)).toBe(expected.page(summary));
    expect(await partOf(workbook, 'xl/worksheets/sheet1.xml')).toBe(
      await partOf(await expected.workbook(summary), 'xl/worksheets/sheet1.xml'),
    );
  });

  it('opens one of them, and leads back', async () => {
    const { page } = open;
    await page.locator('.folder-line button').click();
    await page.locator('.page-file-name', { hasText: '十二表.xlsx' }).waitFor();
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: '文件夹结果' }).click();
    await expect.poll(() => page.locator('.folder-line').count()).toBe(14);
    expect([open.requests, open.complaints]).toEqual([[], []]);
  });
});
