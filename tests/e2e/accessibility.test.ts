import { afterAll, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { closeBrowser, openWorkbench } from './workbench.ts';

afterAll(closeBrowser);

it('the pane has no accessibility violations in its two areas', async () => {
  const { page, pane, close } = await openWorkbench();
  for (const area of ['底稿', '生成']) {
    await pane.getByRole('tab', { name: area }).click();
    expect(await violations(page)).toEqual([]);
  }
  await close();
});
