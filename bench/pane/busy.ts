import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { ADDIN, HOST, NAMES } from './serve.ts';

const ENTRIES = 3_000;
const AT_MOST = 200;

interface BusyAction {
  readonly area: string;
  readonly button: string;
  /** What the pane says at the end. */
  readonly end: RegExp;
  /** 取消 is pressed then. */
  readonly stopAfter?: number;
}

const ACTIONS: Readonly<Record<string, BusyAction>> = {
  // while the sheets are being written
  '生成, 取消 under way': { area: '生成', button: '一键生成', end: /已停下/, stopAfter: 2_500 },
  '生成 to the end': { area: '生成', button: '一键生成', end: /十二张表已生成/ },
  审核: { area: '审核', button: '一键审核', end: /请您判断|全部通过|能核对的都对|处错误/ },
};

const PAUSE = 250;
/** No run takes so long; one that never ends must not hang the bench. */
const PATIENCE = 180_000;

/** What the pane measured while it was used. */
interface Felt {
  /** Longest from an input to the next paint, ms, and of how many inputs. */
  readonly slowest: number;
  readonly inputs: number;
  /** Longest time without a frame. */
  readonly gap: number;
  readonly texts: readonly string[];
}

/** 一键生成 and 一键审核 for a large department while the user clicks about: no input waits longer than 200 ms for its paint. */
export async function busy(browser: Browser): Promise<boolean> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 800, height: 900 },
  });
  await context.addInitScript(NAMES);
  const page = await context.newPage();
  await page.goto(`${HOST}?entries=${ENTRIES}&addin=${encodeURIComponent(`${ADDIN}/taskpane.html?view=generate`)}`);
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: '一键生成' }).waitFor({ timeout: 60_000 });
  const frame = page.frames().find((one) => one.url().startsWith(ADDIN))!;
  let isGood = true;
  for (const [name, { area, button, end, stopAfter = Infinity }] of Object.entries(ACTIONS)) {
    await frame.evaluate(watch);
    const start = Date.now();
    await pane.getByRole('tab', { name: area }).click();
    await pane.getByRole('button', { name: button }).click();
    const felt = await use(page, frame, area, end, stopAfter);
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(
      `  ${ENTRIES} entries, ${name}: ${seconds} s, ${felt.inputs} inputs, slowest ` +
        `to the next paint ${Math.round(felt.slowest)} ms, longest without a frame ${Math.round(felt.gap)} ms`,
    );
    console.log(`    the pane said: ${felt.texts.join(' | ')}`);
    isGood &&= felt.slowest <= AT_MOST;
  }
  await context.close();
  return isGood;
}

/** Clicks from area to area, whether the pane is ready for it or not, until the action is over. */
async function use(page: Page, frame: Frame, area: string, end: RegExp, stopAfter: number): Promise<Felt> {
  const [ledger, own] = await Promise.all(['底稿', area].map((name) => middleOf(frame.getByRole('tab', { name }))));
  const stop = stopAfter < Infinity ? await middleOf(frame.getByRole('button', { name: '取消' })) : undefined;
  const start = Date.now();
  let over = false;
  let stopping = false;
  const clicking = (async () => {
    while (!over) {
      for (const place of [ledger!, own!]) {
        // nobody waits for an answer before the next click
        void page.mouse.click(...place);
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
      if (!stop || stopping || Date.now() - start < stopAfter) continue;
      stopping = true;
      void page.mouse.click(...stop);
    }
  })();
  await frame.getByText(end).first().waitFor({ timeout: PATIENCE });
  over = true;
  await clicking;
  return frame.evaluate(() => window.felt!());
}

async function middleOf(control: Locator): Promise<[x: number, y: number]> {
  const { x, y, width, height } = (await control.boundingBox())!;
  return [x + width / 2, y + height / 2];
}

/** Runs in the pane: begins to measure. */
function watch(): void {
  let slowest = 0;
  let inputs = 0;
  let gap = 0;
  let last = performance.now();
  let on = true;
  const texts = new Set<string>();
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceEventTiming[]) {
      if (!entry.interactionId) continue;
      inputs++;
      slowest = Math.max(slowest, entry.duration);
    }
  });
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  const frame = (now: number) => {
    gap = Math.max(gap, now - last);
    last = now;
    const label = document.querySelector('.working label')?.textContent;
    if (label) texts.add(label);
    if (on) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.felt = () => {
    on = false;
    observer.disconnect();
    return { slowest, inputs, gap, texts: [...texts] };
  };
}

declare global {
  interface Window {
    felt: (() => Felt) | undefined;
  }
}
