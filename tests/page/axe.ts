import type { Page } from 'playwright-core';
import { axeViolations } from '../environment/axe.ts';

/** What axe finds wrong in the page as it is, but for a part that another test looks at. */
export async function violations(page: Page, without?: string): Promise<string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined)));
  });
  // Tabster's focus sentinels: hidden from readers on purpose, and left at once by the focus.
  // The colours of cells are those of the workbook: they are shown as they are.
  const excluded = ['[data-tabster-dummy]', '.grid-cell > span', ...(without ? [without] : [])];
  const found = await axeViolations(page.mainFrame(), excluded);
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .join(' ')
        .slice(0, 400)}`,
  );
}
