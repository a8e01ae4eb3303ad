import { existsSync, mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { drawn } from './drawn.ts';

/** Pictures that the documents show, and where all others go. */
const SHOWN = 'docs/images';
const OTHERS = '.cache/pictures';

/** A pane at 1366 × 768, and the narrowest that there is. */
const SIZES = [
  { width: 350, height: 378 },
  { width: 320, height: 800 },
];

/** States of which the other themes are kept too; all are looked at by axe. */
const THEMED = [
  'start',
  'generate-question',
  'recovery-offered',
  'audit-wrong',
  'self-test-start',
  'self-test-failing',
  'clear-history-question',
];

/** The same in another theme. */
export async function themedPicture(page: Page, state: string, theme: string): Promise<void> {
  if (THEMED.includes(state)) await picture(page, `${state}-${theme}`, SIZES.slice(0, 1));
}

/** With PICTURES=1 keeps a picture of the pane as it is, in these sizes: a picture that the documents show is replaced. */
export async function picture(page: Page, name: string, sizes = SIZES): Promise<void> {
  if (!process.env['PICTURES']) return;
  mkdirSync(OTHERS, { recursive: true });
  const frame = page.locator('#pane iframe:not([hidden])');
  for (const size of sizes) {
    await resize(page, size);
    await drawn(page);
    const file = `${name}-${size.width}x${size.height}.png`;
    await frame.screenshot({ path: `${existsSync(`${SHOWN}/${file}`) ? SHOWN : OTHERS}/${file}` });
  }
  await resize(page, undefined);
}

/** With PICTURES=1 replaces the picture of the whole workbench by what it shows. */
export async function workbenchPicture(page: Page): Promise<void> {
  if (!process.env['PICTURES']) return;
  await drawn(page);
  await page.screenshot({ path: `${SHOWN}/workbench.png` });
}

/** Gives the pane's frame another size; undefined: its own again. */
async function resize(page: Page, size: { width: number; height: number } | undefined): Promise<void> {
  await page.setViewportSize({ width: 1366, height: (size?.height ?? 568) + 200 });
  await page.locator('#pane').evaluate((pane, wanted) => {
    pane.style.width = wanted ? `${wanted.width + 1}px` : '';
    const frame = pane.querySelector<HTMLElement>('iframe:not([hidden])')!;
    frame.style.flex = wanted ? `0 0 ${wanted.height}px` : '';
  }, size);
}
