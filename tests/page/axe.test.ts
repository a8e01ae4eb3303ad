import { afterAll, expect, it } from 'vitest';
import { axeViolations } from '../environment/axe.ts';
import { closeBrowser, openPage } from './open-page.ts';

afterAll(closeBrowser);

it('axe finds what is wrong, by all rules or by those that are asked for, and not in what is left out', async () => {
  const { page, close } = await openPage();
  await page.evaluate(() => {
    document.body.innerHTML =
      '<main><h1>题</h1><img src="data:,"><p style="color: #ccc; background: #fff">看不清</p></main>';
  });
  const found = async (without: string[], rules?: string[]) =>
    (await axeViolations(page.mainFrame(), without, rules)).map(({ id }) => id);
  expect(await found([])).toEqual(['color-contrast', 'image-alt']);
  expect(await found([], ['color-contrast'])).toEqual(['color-contrast']);
  expect(await found(['img'])).toEqual(['color-contrast']);
  await close();
});
