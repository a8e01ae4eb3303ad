import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { drawn } from './drawn.ts';

const PANE = '#pane iframe:not([hidden])';

/** What axe finds wrong in the pane as it is, by all rules or by these. Throws where something in it still moves. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  await drawn(page);
  const moving = await page
    .frameLocator(PANE)
    .locator('body')
    .evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
  if (moving > 0) throw new Error(`${moving} animations run while the pane is measured`);
  const axe = new AxeBuilder({ page })
    .include([PANE, 'body'])
    // Tabster's focus sentinels: hidden from readers on purpose, and left at once by the focus.
    .exclude([PANE, '[data-tabster-dummy]']);
  const found = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
