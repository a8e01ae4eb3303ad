import { chromium } from 'playwright-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Engine } from '../../src/workbench/host/engine.ts';
import type { HostError } from '../../src/workbench/host/host-error.ts';
import type { Host } from '../../src/workbench/host/host.ts';
import type { SheetView } from '../../src/workbench/page/snapshot.ts';
import { chromiumPath } from '../environment/tools.ts';

const WORKBENCH = 'https://localhost:3543/workbench.html';

/** Chromium itself calls home at its start unless told not to. */
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The workbench in Chromium: a grid with the example department, and the add-in in its pane. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  /** Address of every request that the page and its frames made. */
  readonly requests: readonly string[];
  /** Everything that the console showed as an error, and every uncaught exception. */
  readonly complaints: readonly string[];
  /** What the workbook shows, by sheet, once nothing is being calculated. */
  readonly sheets: () => Promise<SheetView[]>;
  readonly close: () => Promise<void>;
}

let browser: Browser | undefined;

/** `query` is what the workbench is asked to play (src/workbench/page/played.ts). */
export async function openWorkbench({ query = '' } = {}): Promise<OpenWorkbench> {
  browser ??= await chromium.launch({ executablePath: chromiumPath(), args: QUIET });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(WORKBENCH + query);
  await page.waitForFunction(() => 'workbench' in window && !window.workbench.busy(), undefined, { timeout: 60_000 });
  return {
    page,
    pane: page.frameLocator('#pane iframe:not([hidden])'),
    requests,
    complaints,
    sheets: async () => {
      await page.waitForFunction(() => !window.workbench.busy(), undefined, { timeout: 60_000 });
      return page.evaluate(() => window.workbench.snapshot());
    },
    close: () => context.close(),
  };
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

declare global {
  interface Window {
    workbench: {
      readonly engine: Omit<Engine, 'onUserAction'>;
      readonly host: Pick<Host, 'beforeAction' | 'document'>;
      readonly HostError: typeof HostError;
      busy(): boolean;
      snapshot(): SheetView[];
      invoke(label: string): Promise<void>;
    };
  }
}
