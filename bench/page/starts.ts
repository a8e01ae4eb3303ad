import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Frame } from 'playwright-core';
import { chromiumPath } from '../../tests/environment/tools.ts';
import { ADDIN, build, HOST, NAMES, serve } from '../pane/serve.ts';

const RUNS = 15;
const PLACES = {
  'the one file': pathToFileURL('dist/预算十二表.html').href,
  'the pane': `${HOST}?addin=${encodeURIComponent(`${ADDIN}/taskpane.html`)}`,
} as const;
type Place = keyof typeof PLACES;

/** Milliseconds after its page was asked for. */
interface Times {
  readonly paint: number;
  /** 新建底稿 can be pressed. */
  readonly usable: number;
}

/** How soon the one file is there, cold and from the disk, beside the pane from a server of this machine, in turns. */
export async function starts(): Promise<boolean> {
  await build();
  const stop = await serve();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const times: Record<Place, Times[]> = { 'the one file': [], 'the pane': [] };
  for (let run = 0; run < RUNS; run++) {
    for (const place of Object.keys(PLACES) as Place[]) times[place].push(await measure(browser, PLACES[place]));
  }
  await browser.close();
  stop();
  for (const [place, all] of Object.entries(times)) {
    const middle = (key: keyof Times) => median(all.map((one) => one[key]));
    console.log(`  ${place}: first paint ${middle('paint')} ms, usable ${middle('usable')} ms (median of ${RUNS})`);
  }
  return true;
}

async function measure(browser: Browser, address: string): Promise<Times> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  await context.addInitScript(NAMES);
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(address);
  const own = (one: Frame) => one.url().startsWith(ADDIN) || one.url().startsWith('file:');
  let frame: Frame | undefined;
  while (!(frame = page.frames().find(own))) await page.waitForTimeout(20);
  await frame.waitForFunction(() => window.usable !== undefined);
  const times = await frame.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    usable: window.usable!,
  }));
  await context.close();
  return times;
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const look = () => {
    const buttons = [...document.querySelectorAll('button')];
    if (buttons.some(({ textContent }) => textContent === '新建底稿')) window.usable = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

export const median = (numbers: readonly number[]): number =>
  Math.round([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!);

declare global {
  interface Window {
    usable: number | undefined;
  }
}
