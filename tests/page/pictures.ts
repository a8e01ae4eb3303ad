import type { Page } from 'playwright-core';

/** With PICTURES=1 replaces a picture that the manual shows by the page as it is. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env['PICTURES']) return;
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
  await page.screenshot({ path: `docs/manual/${name}.png` });
}
