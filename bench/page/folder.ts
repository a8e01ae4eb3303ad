import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { largest } from '../../src/base/lists.ts';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { smallDepartments } from '../../tests/departments/arbitrary.ts';
import { drop } from '../../tests/page/drop.ts';
import { closeBrowser, openPage } from '../../tests/page/open-page.ts';

const DEPARTMENTS = 60;
const EACH = 10;
const TOTAL = DEPARTMENTS * EACH;
/** Milliseconds. */
const WITHIN = { cancel: 200, paint: 200 };
/** How much more memory the page may need at the end than after a fifth of the files. */
const GROWTH = 1.25;

/** 600 workbooks of 60 departments in the page, while somebody types, filters and scrolls, beside the command line. */
export async function folder(): Promise<boolean> {
  const home = await mkdtemp(join(tmpdir(), 'twelve-page-'));
  const path = join(home, '各单位');
  await mkdir(path);
  for (const [index, ledger] of fc.sample(smallDepartments, { seed: 18, numRuns: DEPARTMENTS }).entries()) {
    const bytes = await writeWorkbook(composeWorkbook(ledger));
    for (let copy = 0; copy < EACH; copy++) await writeFile(join(path, `${index}-${copy}.xlsx`), bytes);
  }
  const seconds = await secondsOf(async () => {
    const command = ['tsx', 'src/cli/main.ts', 'audit', path, '--report', join(home, 'report.html')];
    spawnSync('npx', command, { stdio: 'ignore' });
  });
  const { page: one, close } = await openPage();
  const use = await useFolder(one, path);
  const cancelled = await cancel(one, path);
  await close();
  await closeBrowser();
  await rm(home, { recursive: true });
  console.log(
    `  ${TOTAL} workbooks: the page ${use.seconds.toFixed(1)} s, the command line ${seconds.toFixed(1)} s\n` +
      `  memory of the page with its threads, MB: ${use.memory.map((one) => one.toFixed(0)).join(', ')}\n` +
      `  ${use.inputs} inputs, slowest to the next paint ${use.slowest} ms; 取消 after ${cancelled.toFixed(0)} ms`,
  );
  const [, afterAFifth = 0] = use.memory;
  const isFlat = use.memory.at(-1)! <= afterAFifth * GROWTH;
  return isFlat && use.slowest <= WITHIN.paint && cancelled <= WITHIN.cancel;
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function useFolder(one: Page, path: string) {
  await watchInteractions(one);
  const memory: number[] = [];
  const search = one.getByRole('searchbox');
  const filters = one.getByRole('group', { name: '只看' }).getByRole('button');
  const done = async () => Number(/(\d+)/.exec((await one.locator('.folder-bar').innerText()) ?? '')?.[1] ?? 0);
  const seconds = await secondsOf(async () => {
    await drop(one, path);
    await search.waitFor();
    for (let turn = 0; (await one.getByText(`看完了，共 ${TOTAL} 个。`).count()) === 0; turn++) {
      await search.fill(['1', '12', '3', '45', ''][turn % 5]!);
      await filters.nth(turn % 3).click();
      await one.locator('.folder-list').hover();
      await one.mouse.wheel(0, 400);
      if ((await done()) >= (memory.length * TOTAL) / 5) memory.push(await memoryOf(one));
    }
  });
  memory.push(await memoryOf(one));
  const felt = await one.evaluate(() => window.interactions ?? []);
  return { seconds, memory, inputs: felt.length, slowest: largest(felt, 0) };
}

/** Milliseconds from the click to the word. */
async function cancel(one: Page, path: string): Promise<number> {
  await drop(one, path);
  await one.getByText(/正在审核，已看 [1-9]/).waitFor();
  return one.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '取消')!;
    const begun = performance.now();
    button.click();
    while (!document.body.textContent!.includes('已取消')) await new Promise(requestAnimationFrame);
    return performance.now() - begun;
  });
}

/** Collects how long interactions take from the input to the next paint. */
const watchInteractions = (one: Page) =>
  one.evaluate(() => {
    window.interactions = [];
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId) window.interactions!.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

/** Megabytes that the largest process of a page holds: its threads are in it. NaN where the system does not tell. */
async function memoryOf(one: Page): Promise<number> {
  const session = await one.context().browser()!.newBrowserCDPSession();
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: { readonly type: string; readonly id: number }[];
  };
  await session.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return largest(
    pages.map(({ id }) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1000),
    0,
  );
}

declare global {
  interface Window {
    interactions?: number[];
  }
}
