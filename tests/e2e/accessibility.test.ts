import AxeBuilder from '@axe-core/playwright';
import { afterAll, expect, it } from 'vitest';
import { closeBrowser, openWorkbench } from './workbench.ts';

afterAll(closeBrowser);

it('the pane has no accessibility violations in its two areas', async () => {
  const { page, pane, close } = await openWorkbench();
  for (const area of ['底稿', '生成']) {
    await pane.getByRole('tab', { name: area }).click();
    const { violations } = await new AxeBuilder({ page })
      .include(['#pane iframe', 'body'])
      // Tabster's focus sentinels: hidden from readers on purpose, and left at once by the focus.
      .exclude(['#pane iframe', '[data-tabster-dummy]'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  }
  await close();
});
