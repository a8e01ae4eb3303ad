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

const LIGHT = { colorScheme: 'light', forcedColors: 'none' } as const;
const DARK = { colorScheme: 'dark', forcedColors: 'none' } as const;
const CONTRAST = { colorScheme: 'light', forcedColors: 'active' } as const;
/** How the page is looked at: it follows the system's theme while it is open. */
const LOOKS = [
  { theme: DARK, size: LARGE },
  { theme: CONTRAST, size: LARGE },
  { theme: LIGHT, size: NARROW },
  { theme: LIGHT, size: LARGE },
] as const;

describe('the questions of the page', () => {
  let open: OpenPage;
  let path: string;
  beforeAll(async () => {
    path = join(folder, '水务局.xlsx');
    await writeFile(path, ledger);
    open = await openPage();
    await drop(open.page, path);
    await open.page.locator('.page-file-name', { hasText: '水务局.xlsx' }).waitFor();
    await open.page.getByRole('tab', { name: '2 生成' }).click();
    await open.page.getByRole('button', { name: '一键生成' }).click();
    await open.page.getByText('没有存盘', { exact: true }).waitFor();
  });
  afterAll(() => open.close());

  /** The question in every look: clean for axe, and every button of it in sight, and the page no larger than its window. */
  async function look(question: string, buttons: readonly string[]): Promise<void> {
    const { page } = open;
    await page.getByText(question).waitFor();
    for (const { theme, size } of LOOKS) {
      await page.emulateMedia(theme);
      await page.setViewportSize(size);
      const background = await page
        .locator('.fui-FluentProvider')
        .first()
        .evaluate((it) => getComputedStyle(it).backgroundColor);
      expect.soft(background === 'rgb(255, 255, 255)', background).toBe(theme !== DARK);
      expect.soft({ theme, size, found: await violations(page, '.grid') }).toEqual({ theme, size, found: [] });
      // sheets and pane scroll, each by itself: the page never does
      expect.soft(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
      for (const button of buttons) {
        const box = (await page.locator('.page-notice').getByRole('button', { name: button }).boundingBox())!;
        expect.soft(box.x >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height).toBe(true);
      }
    }
  }

  it('before unsaved work is lost', async () => {
    await open.page.getByRole('button', { name: '新工作簿', exact: true }).click();
    await look('“水务局.xlsx”还有改动没有存盘。', ['不要了，继续', '取消']);
    await open.page.locator('.page-notice').getByRole('button', { name: '取消' }).click();
    await open.page.getByText('没有存盘', { exact: true }).waitFor();
  });

  it('where the file was changed on the disk', async () => {
    await writeFile(path, tables);
    await look('“水务局.xlsx”在别处改过了，而这里还有改动没有存盘。', ['重新读入', '先不管']);
    await open.page.getByRole('button', { name: '重新读入' }).click();
    await open.page.getByText('已重新读入').waitFor();
    expect([open.requests, open.complaints]).toEqual([[], []]);
  });
});
