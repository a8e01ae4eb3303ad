import { afterAll, expect, it } from 'vitest';
import { closeBrowser, openWorkbench } from './workbench.ts';
afterAll(closeBrowser);
it('marks', { retry: 3, timeout: 100000 }, async () => {
  const w = await openWorkbench();
  await w.page.evaluate(async () => {
    const engine = window.workbench.engine as any;
    const id = engine.sheets()[1].id;
    engine.activate(id);
    engine.setConditionalFormats(id, [{ id: 'a', area: { row: 8, column: 0, rows: 1, columns: 1 }, formula: '=N("预算十二表标记")=0', fill: '#FFC7CE' }, { id: 'b', area: { row: 10, column: 2, rows: 1, columns: 1 }, formula: '=B11="2010301"', fill: '#FFC7CE' }]);
  });
  await w.page.waitForTimeout(3500);
  await w.page.screenshot({ path: '/tmp/sheet/marks.png' });
  expect(w.complaints).toEqual([]);
});
