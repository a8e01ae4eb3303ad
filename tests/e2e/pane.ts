import { webDarkTheme } from '@fluentui/react-components';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe.ts';
import { drawn } from './drawn.ts';
import { picture, themedPicture } from './pictures.ts';
import type { OpenWorkbench } from './workbench.ts';

/** What every state of the pane has to be: named by the picture that is kept of it. */
export async function look(workbench: OpenWorkbench, state: string): Promise<void> {
  const { page } = workbench;
  expect.soft({ state, light: await violations(page) }).toEqual({ state, light: [] });
  await picture(page, state);
  const provider = workbench.pane.locator('.fui-FluentProvider').first();
  const variables = Object.entries(webDarkTheme).map(([key, value]) => [`--${key}`, String(value)] as const);
  await provider.evaluate(
    (element, all) => all.forEach(([key, value]) => element.style.setProperty(key, value)),
    variables,
  );
  expect.soft({ state, dark: await violations(page, ['color-contrast']) }).toEqual({ state, dark: [] });
  await themedPicture(page, state, 'dark');
  await provider.evaluate((element) => element.removeAttribute('style'));
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft({ state, contrast: await violations(page, ['color-contrast']) }).toEqual({ state, contrast: [] });
  await themedPicture(page, state, 'contrast');
  await page.emulateMedia({ forcedColors: 'none' });
  // 350 px at 200 %
  expect.soft({ state, cut: await cutAt(page, 175) }).toEqual({ state, cut: [] });
}

/** What does not fit into a pane of this width. */
async function cutAt(page: Page, width: number): Promise<string[]> {
  const pane = page.locator('#pane');
  await pane.evaluate((element, wanted) => (element.style.width = `${wanted}px`), width);
  await drawn(page);
  const cut = await page
    .frameLocator('#pane iframe:not([hidden])')
    .locator('body')
    .evaluate((body) => {
      const right = document.documentElement.clientWidth;
      // a bar that runs past its end is cut off there
      const wide = [...body.querySelectorAll<HTMLElement>('.pane :not(.fui-ProgressBar__bar)')].filter((element) => {
        const box = element.getBoundingClientRect();
        const isOut = box.right > right + 1 || box.left < -1;
        return box.width > 0 && isOut && getComputedStyle(element).position !== 'absolute';
      });
      return wide.map(
        ({ tagName, className, innerText }) => `${tagName}.${className.slice(0, 20)} ${innerText?.slice(0, 20)}`,
      );
    });
  await pane.evaluate((element) => (element.style.width = ''));
  return cut;
}

/** Controls that Tab does not reach; within the list of areas the arrows lead. */
export async function unreached({ page, pane }: OpenWorkbench): Promise<string[]> {
  await pane.getByRole('tab', { selected: true }).focus();
  const count = await pane.locator('body').evaluate((body) => {
    const all = [...body.querySelectorAll('button:not([role=tab]), input, select, textarea, summary, a[href]')];
    const left = new Set(all.filter((one) => one.checkVisibility()));
    body.addEventListener('focusin', ({ target }) => left.delete(target as Element));
    window.unreached = left;
    return left.size;
  });
  // and the places at the ends of the page
  for (let presses = 0; presses < count + 3; presses++) await page.keyboard.press('Tab');
  return pane.locator('body').evaluate(() => [...window.unreached!].map((one) => one.outerHTML.slice(0, 120)));
}

declare global {
  interface Window {
    unreached?: Set<Element>;
  }
}
