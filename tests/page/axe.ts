import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds wrong in the page as it is, but for a part that another test looks at. */
export async function violations(page: Page, without?: string): Promise<string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  });
  // Tabster's focus sentinels: hidden from readers on purpose, and left at once by the focus.
  // The colours of cells are those of the workbook: they are shown as they are.
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]').exclude('.grid-cell > span');
  if (without) axe.exclude(without);
  const found = await axe.analyze();
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .join(' ')
        .slice(0, 400)}`,
  );
}
