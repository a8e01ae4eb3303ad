import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const PANE = '#pane iframe:not([hidden])';

/** What axe finds wrong in the pane as it is. */
export async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page })
    .include([PANE, 'body'])
    // Tabster's focus sentinels: hidden from readers on purpose, and left at once by the focus.
    .exclude([PANE, '[data-tabster-dummy]'])
    .analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
