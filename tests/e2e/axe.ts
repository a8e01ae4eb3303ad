import type { Page } from 'playwright-core';
import { axeViolations } from '../environment/axe.ts';
import { drawn } from './drawn.ts';

const PANE = '#pane iframe:not([hidden])';

/** What axe finds wrong in the pane as it is, by all rules or by these. Throws where something in it still moves. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await drawn(page);
  const frame = await (await page.locator(PANE).elementHandle())!.contentFrame();
  const moving = await frame!.evaluate(
    () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
  );
  if (moving > 0) throw new Error(`${moving} animations run while the pane is measured`);
  // Tabster's focus sentinels: hidden from readers on purpose, and left at once by the focus.
  const found = await axeViolations(frame!, ['[data-tabster-dummy]'], rules);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
