import type { Page } from 'playwright-core';

/** Resolves when the pane has drawn what it knows by now. */
export async function drawn(page: Page): Promise<void> {
  const body = page.frameLocator('#pane iframe:not([hidden])').locator('body');
  await body.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  });
}
