import { pathToFileURL } from 'node:url';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '../environment/tools.ts';

/** The one file, opened from the disk as by a double click. */
const PAGE = pathToFileURL('dist/预算十二表.html').href;

/** Longer than anything takes on a machine that is busy with other things: what has not come by then does not come. */
const PATIENCE = Number(process.env['PAGE_PATIENCE'] ?? 150_000);

/** Chromium itself calls home at its start unless told not to. */
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The page in Chromium without a network. */
export interface OpenPage {
  readonly page: Page;
  /** Address of every request but that of the page itself. */
  readonly requests: readonly string[];
  /** Everything that the console showed as an error, and every uncaught exception. */
  readonly complaints: readonly string[];
  /** Chooses files where the page asks for one by this button. */
  readonly upload: (button: string, files: string | string[]) => Promise<void>;
  /** The bytes of the file that the page hands over after this button. */
  readonly downloaded: (button: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  /** Runs before the page's own scripts: takes away what older browsers lack. The pickers, which no test can drive, are always gone. */
  readonly before?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

let browser: Browser | undefined;

export async function openPage({
  before = '',
  viewport = { width: 1366, height: 768 },
}: PageOptions = {}): Promise<OpenPage> {
  browser ??= await chromium.launch({ executablePath: chromiumPath(), args: QUIET });
  const context = await browser.newContext({ viewport, locale: 'zh-CN', offline: true, reducedMotion: 'reduce' });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript({
    content: `delete window.showOpenFilePicker; delete window.showSaveFilePicker; delete window.showDirectoryPicker;${before}`,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (address !== PAGE && !address.startsWith('blob:')) requests.push(address);
  });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(PAGE);
  await page.getByRole('tab', { name: '底稿', exact: false }).first().waitFor();
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return {
    page,
    requests,
    complaints,
    upload: async (button, files) => {
      const asked = page.waitForEvent('filechooser');
      await press(button);
      await (await asked).setFiles(files);
    },
    downloaded: async (button) => {
      const handed = page.waitForEvent('download');
      await press(button);
      return readFile(await (await handed).path());
    },
    close: () => context.close(),
  };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}
