import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame } from 'playwright-core';
import { ADDIN, FOLDER, HOST, NAMES } from './serve.ts';

const RUNS = 21;
const PAGES = { ours: 'taskpane.html?view=generate', bare: 'bare.html' } as const;
const WITHIN = 1.3;

interface Times {
  /** First contentful paint, ms after the pane's page was asked for. */
  readonly paint: number;
  /** Until a click on 一键生成 showed that it goes on. */
  readonly reacts: number;
}

/** First paint and first reaction, cold, of the pane beside a bare one, in turns. True: not later, and within 1.3 times. */
export async function paint(browser: Browser): Promise<boolean> {
  const times: Record<keyof typeof PAGES, Times[]> = { ours: [], bare: [] };
  for (let run = 0; run < RUNS; run++) {
    for (const name of ['ours', 'bare'] as const) times[name].push(await measure(browser, PAGES[name]));
  }
  for (const name of ['ours', 'bare'] as const) {
    const sizes = sizesOf(PAGES[name].replace(/\?.*/, ''));
    console.log(
      `  ${name}: first paint ${median(times[name], 'paint')} ms, 一键生成 reacts at ${median(times[name], 'reacts')} ms; ` +
        `scripts and styles of the page ${sizes.plain} kB, gzip ${sizes.gzip} kB`,
    );
  }
  const ratio = (key: keyof Times) => median(times.ours, key) / median(times.bare, key);
  console.log(
    `  ours / bare, cold, median of ${RUNS}: paint ${ratio('paint').toFixed(2)}, reacts ${ratio('reacts').toFixed(2)}`,
  );
  return ratio('paint') <= 1 && ratio('reacts') <= WITHIN;
}

/** One cold start: a context of its own has an empty cache. */
async function measure(browser: Browser, page: string): Promise<Times> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  await context.addInitScript(NAMES);
  await context.addInitScript(clickAsSoonAsPossible);
  const host = await context.newPage();
  await host.goto(`${HOST}?addin=${encodeURIComponent(`${ADDIN}/${page}`)}`);
  let frame: Frame | undefined;
  while (!(frame = host.frames().find((one) => one.url().startsWith(ADDIN)))) await host.waitForTimeout(20);
  const isOver = () =>
    window.reacted !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0;
  await frame.waitForFunction(isOver, undefined, { timeout: 30_000 });
  const times = await frame.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    reacts: window.reacted!,
  }));
  await context.close();
  return times;
}

/** Runs in the page before its own scripts. */
function clickAsSoonAsPossible(): void {
  let clicked = false;
  const look = () => {
    if (clicked && document.querySelector('[role=progressbar]')) {
      window.reacted = performance.now();
      return;
    }
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '一键生成');
    if (button && !clicked) {
      clicked = true;
      button.click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function median(times: readonly Times[], key: keyof Times): number {
  const sorted = times.map((one) => one[key]).sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)]!);
}

/** What a page brings of its own; office.js is the same for both. */
function sizesOf(page: string): { plain: string; gzip: string } {
  const folder = join(FOLDER, page.startsWith('bare') ? 'bench' : 'addin');
  const html = readFileSync(join(folder, page), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map((match) => match[1]!);
  const own = files.filter((file) => !file.startsWith('office/')).map((file) => readFileSync(join(folder, file)));
  const total = (measureOf: (file: Buffer) => number) =>
    (own.reduce((sum, file) => sum + measureOf(file), 0) / 1000).toFixed(0);
  return { plain: total(({ length }) => length), gzip: total((file) => gzipSync(file).length) };
}

declare global {
  interface Window {
    reacted: number | undefined;
  }
}
