import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { prepareExample } from '../../src/app/ledger/example.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { violations } from './axe.ts';
import { drop } from './drop.ts';
import { closeBrowser, openPage, type OpenPage } from './open-page.ts';

const LARGE = { width: 1366, height: 768 };
/** A window as narrow as the pane in Excel: beside WPS there may be no more room. */
const NARROW = { width: 350, height: 378 };

let folder: string;
let ledger: Uint8Array;
let tables: Uint8Array;

beforeAll(async () => {
  const file = openFile();
  await prepareExample(file.port);
  ledger = await file.save();
  await generate(file.port, { decision: { typed: 'replace' } });
  tables = await file.save();
  folder = await mkdtemp(join(tmpdir(), 'page-'));
});
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});

describe.each([
  ['light', {}, [LARGE, NARROW]],
  ['dark', { colorScheme: 'dark' }, [LARGE]],
  ['contrast', { forcedColors: 'active' }, [LARGE]],
] as const)('the questions of the page, %s', (name, theme, sizes) => {
  let open: OpenPage;
  beforeAll(async () => {
    const path = join(folder, `${name}.xlsx`);
    await writeFile(path, ledger);
    open = await openPage({ theme });
    await drop(open.page, path);
    await open.page.locator('.page-file-name', { hasText: `${name}.xlsx` }).waitFor();
    await open.page.getByRole('tab', { name: '2 生成' }).click();
    await open.page.getByRole('button', { name: '一键生成' }).click();
    await open.page.getByText('没有存盘', { exact: true }).waitFor();
  });
  afterAll(() => open.close());

  /** The question: clean for axe, and every button of it in sight, and the page no larger than its window. */
  async function look(question: string, buttons: readonly string[]): Promise<void> {
    const { page } = open;
    await page.getByText(question).waitFor();
    for (const size of sizes) {
      await page.setViewportSize(size);
      expect.soft({ size, found: await violations(page) }).toEqual({ size, found: [] });
      // sheets and pane scroll, each by itself: the page never does
      expect.soft(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
      for (const button of buttons) {
        const box = (await page.locator('.page-notice').getByRole('button', { name: button }).boundingBox())!;
        expect.soft(box.x >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(true);
      }
    }
    await page.setViewportSize(LARGE);
  }

  it('before unsaved work is lost', async () => {
    await open.page.getByRole('button', { name: '新工作簿', exact: true }).click();
    await look(`“${name}.xlsx”还有改动没有存盘。`, ['不要了，继续', '取消']);
    await open.page.locator('.page-notice').getByRole('button', { name: '取消' }).click();
    await open.page.getByText('没有存盘', { exact: true }).waitFor();
  });

  it('where the file was changed on the disk', async () => {
    await writeFile(join(folder, `${name}.xlsx`), tables);
    await look(`“${name}.xlsx”在别处改过了，而这里还有改动没有存盘。`, ['重新读入', '先不管']);
    await open.page.getByRole('button', { name: '重新读入' }).click();
    await open.page.getByText('已重新读入').waitFor();
    expect([open.requests, open.complaints]).toEqual([[], []]);
  });
});
