import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pageTexts } from '../../src/locales/page-texts.ts';
import { violations } from './axe.ts';
import { closeBrowser, openPage } from './open-page.ts';

const PAGES = ['docs/manual/使用手册.html', 'docs/install/安装说明.html'];
/** Where pages stand beside one another once they are released. */
const RELEASED = new Map(PAGES.map((path) => [path.slice(path.lastIndexOf('/') + 1), path]));
const read = (path: string): string => readFileSync(path, 'utf8');
const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found]) => found!);

afterAll(closeBrowser);

describe.each(PAGES)('%s', (path) => {
  const html = read(path);

  it('leads nowhere that is not there', () => {
    const dead = all(html, /<a [^>]*href="([^"]+)"/g).filter((target) => {
      const [page, anchor] = target.split('#') as [string, string?];
      const other = page === '' ? html : RELEASED.has(page) ? read(RELEASED.get(page)!) : undefined;
      return other === undefined || (anchor !== undefined && !other.includes(`id="${anchor}"`));
    });
    expect(dead).toEqual([]);
  });

  it('shows pictures that are there, each with words for those who do not see it, and keeps no others', () => {
    const shown = all(html, /<img [^>]*src="([^"]+)"/g);
    expect(shown.filter((name) => !existsSync(join(dirname(path), name)))).toEqual([]);
    expect(all(html, /<img [^>]*alt="([^"]+)"/g).length).toBe(shown.length);
    const kept = readdirSync(dirname(path)).filter((name) => name.endsWith('.png'));
    expect(kept.sort()).toEqual([...new Set(shown)].sort());
  });

  it('runs nothing and fetches nothing', () => {
    expect(html).not.toMatch(/<script|<link|https?:\/\/(?!ysgk\.example\.lan)/);
  });
});

describe('the manual', () => {
  const manual = read(PAGES[0]!);

  it('calls every button as the page and the pane call it', () => {
    const words = JSON.stringify(pageTexts);
    const named = all(manual, /(?:点|点上面的|、)“([^”]+)”/g);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((name) => !words.includes(JSON.stringify(name).slice(1, -1)))).toEqual([]);
  });

  it('lies in the one file, and opens in it', async () => {
    const { page, close, complaints, requests } = await openPage();
    await page.getByRole('button', { name: '使用手册' }).click();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: '五、一键审核' }).waitFor();
    const broken = frame
      .locator('img')
      .evaluateAll((images) =>
        (images as HTMLImageElement[]).filter((one) => one.naturalWidth === 0).map(({ alt }) => alt),
      );
    expect(await broken).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
    expect([requests, complaints]).toEqual([[], []]);
    await close();
  });
});
