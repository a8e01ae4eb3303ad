import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../src/tables/all.ts';
import { pdfToTextPath } from '../environment/tools.ts';
import { doJob } from './job.ts';
import { closeBrowser, openPage, type OpenPage } from './open-page.ts';

let open: OpenPage;
let folder: string;

/** What the browser prints once the page has asked it to: a page each, its size in points and its words by lines. */
async function printed(choice: string): Promise<{ width: number; height: number; text: string }[]> {
  const { page } = open;
  // the window of printing cannot be driven: the page asks for it, and the test prints
  await page.evaluate(() => {
    window.asked = new Promise((resolve) => (window.print = () => resolve()));
  });
  await page.getByRole('button', { name: '打印…' }).click();
  await page.getByRole('button', { name: choice }).click();
  await page.evaluate(() => window.asked);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  const file = join(folder, `${choice}.pdf`);
  await writeFile(file, pdf);
  const { stdout } = spawnSync(pdfToTextPath(), ['-bbox-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  expect(pdf.includes('/MarkInfo') && pdf.includes('/StructTreeRoot')).toBe(true);
  return stdout
    .split('<page ')
    .slice(1)
    .map((part) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(part)!;
      const words = [...part.matchAll(/<word [^>]*xMin="([\d.-]+)"[^>]*xMax="([\d.-]+)"[^>]*>([^<]*)</g)];
      const outside = words.filter(([, left, right]) => Number(left) < 10 || Number(right) > Number(width) - 10);
      expect(outside.map(([, , , word]) => word)).toEqual([]);
      return { width: Number(width), height: Number(height), text: words.map(([, , , word]) => word).join('') };
    });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  open = await openPage();
  await doJob(open.page);
});
afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true });
});

const A4 = [595, 842];

describe('printing by the browser', () => {
  it('sets the twelve tables on A4, upright or across as each needs, none cut off', async () => {
    const pages = await printed('十二张表');
    for (const { width, height } of pages) expect([width, height].map(Math.round).sort()).toEqual(A4);
    expect(pages.some(({ width, height }) => width > height)).toBe(true);
    const all = pages.map(({ text }) => text).join('\n');
    for (const { title } of TABLES) expect(all).toContain(title(2024, '部门').join('').replace(/\s/g, ''));
    expect(all).toContain('477.24');
    // page numbers, from the first to the last
    pages.forEach(({ text }, index) => expect(text).toContain(`－${index + 1}－`));
  });

  it('repeats the headings of a table that goes on', async () => {
    const pages = await printed('十二张表');
    const goesOn = pages.filter(({ text }) => text.includes('2024年一般公共预算基本支出表'));
    expect(goesOn.length).toBeGreaterThan(1);
    for (const { text } of goesOn) expect(text).toContain('部门预算支出经济分类科目');
  });

  it('sets the whole document: cover, contents, text, tables', async () => {
    const pages = await printed('整份文稿');
    expect(pages[0]!.text).toContain('2024年度部门预算');
    expect(pages[1]!.text).toContain('目录');
    const all = pages.map(({ text }) => text).join('');
    for (const part of ['第一部分', '第二部分', '第三部分', '附件：']) expect(all).toContain(part);
    expect(all).toContain('477.24万元');
  });

  it('prints the tables where the browser itself is asked to print', async () => {
    const pdf = await open.page.pdf({ preferCSSPageSize: true });
    const file = join(folder, 'browser.pdf');
    await writeFile(file, pdf);
    const { stdout } = spawnSync(pdfToTextPath(), [file, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
    expect(stdout.replace(/\s/g, '')).toContain('2024年部门收支总体情况表');
  });

  it('leaves the page as it was', async () => {
    expect(await open.page.locator('.printout').count()).toBe(0);
    expect([open.requests, open.complaints]).toEqual([[], []]);
  });
});

declare global {
  interface Window {
    asked?: Promise<void>;
  }
}
