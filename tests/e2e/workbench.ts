import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Engine } from '../../simulator/grid/engine.ts';
import type { HostError } from '../../simulator/grid/host-error.ts';
import type { Host } from '../../simulator/host/host.ts';
import { PORTS_APART } from '../../simulator/page/addin-origin.ts';
import type { SheetView } from '../../simulator/page/snapshot.ts';
import { chromiumPath } from '../environment/tools.ts';

const ADDIN_PORT = inject('addinPort');
export const ADDIN = `https://localhost:${ADDIN_PORT}`;
const WORKBENCH = `https://localhost:${ADDIN_PORT + PORTS_APART}`;

/** Whether a request goes to the two servers, or nowhere. */
export const isOurs = (url: string) =>
  [`${ADDIN}/`, `${WORKBENCH}/`, 'data:', 'blob:'].some((start) => url.startsWith(start));

/** Chromium itself calls home at its start unless told not to. */
const QUIET = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Longer than anything takes on a machine that is busy with other things: what has not come by then does not come. */
const PATIENCE = 150_000;

/** Options of expect.poll: as long, looked at as often as a person would. */
export const WAIT = { timeout: PATIENCE, interval: 100 };

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
  /** Lets the host stop before one of the next actions, until it is told to go on. */
  readonly stopHost: (options?: HostStop) => Promise<HostStands>;
  readonly close: () => Promise<void>;
}

export interface HostStop {
  /** How many actions are still carried out. */
  readonly after?: number;
  /** Whether only those of requests that write tables count. */
  readonly writing?: boolean;
}

export interface HostStands {
  /** Resolves when the host stands there. */
  readonly stands: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  /** Lets the action fail at which the host stands. */
  readonly breakOff: () => Promise<void>;
}

let browser: Browser | undefined;

/** `query` is what the workbench is asked to play (simulator/page/played.ts). */
export async function openWorkbench({ query = '' } = {}): Promise<OpenWorkbench> {
  browser ??= await chromium.launch({ executablePath: chromiumPath(), args: QUIET });
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(stopMotion);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${WORKBENCH}/workbench.html${query}`);
  await page.waitForFunction(() => 'workbench' in window && !window.workbench.busy());
  return {
    page,
    pane: page.frameLocator('#pane iframe:not([hidden])'),
    requests,
    complaints,
    sheets: async () => {
      await page.waitForFunction(() => !window.workbench.busy());
      return page.evaluate(() => window.workbench.snapshot());
    },
    stopHost: (options) => stopHost(page, options),
    close: () => context.close(),
  };
}

/** The same with the example and the twelve tables that the pane made of it; `more` stands behind ?example. */
export async function openWithTables(more = ''): Promise<OpenWorkbench> {
  const workbench = await openWorkbench({ query: `?example${more}` });
  await workbench.pane.getByRole('tab', { name: '生成' }).click();
  await workbench.pane.getByRole('button', { name: '一键生成' }).click();
  await workbench.pane.getByText('十二张表已生成').waitFor();
  return workbench;
}

/**
 * Runs in every frame before its own scripts: nothing moves and no colour fades, so that whatever is measured is measured
 * in a state and not on the way there.
 */
function stopMotion(): void {
  const still = new CSSStyleSheet();
  const rules = 'animation: none !important; transition: none !important; scroll-behavior: auto !important;';
  still.replaceSync(`*, ::before, ::after, ::backdrop { ${rules} }`);
  document.adoptedStyleSheets = [still];
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...how) {
    const animation = animate.apply(this, how);
    // what has no end stands still
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.pause();
    else animation.finish();
    return animation;
  };
}

async function stopHost(page: Page, { after = 0, writing = false }: HostStop = {}): Promise<HostStands> {
  await page.evaluate(
    ([count, only]) => {
      let left = count;
      window.workbench.host.beforeAction = (_, __, { Actions }) => {
        if (only && !Actions.some(({ Name }) => Name === 'Merge')) return undefined;
        if (left-- !== 0) return undefined;
        return new Promise<void>((resolve, reject) => {
          window.hostStands = { goOn: resolve, breakOff: () => reject(new Error('the host fails')) };
        });
      };
    },
    [after, writing] as const,
  );
  const leave = (way: 'goOn' | 'breakOff') =>
    page.evaluate((how) => {
      window.workbench.host.beforeAction = undefined;
      window.hostStands?.[how]();
      window.hostStands = undefined;
    }, way);
  return {
    stands: async () => void (await page.waitForFunction(() => window.hostStands !== undefined)),
    goOn: () => leave('goOn'),
    breakOff: () => leave('breakOff'),
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
      readonly host: Pick<Host, 'badDay' | 'beforeAction' | 'document' | 'engine'>;
      readonly HostError: typeof HostError;
      busy(): boolean;
      snapshot(): SheetView[];
      invoke(label: string): Promise<void>;
    };
    /** The host that stands before an action. */
    hostStands: { goOn(): void; breakOff(): void } | undefined;
  }
}
