import { test } from 'vitest';
import { open, sheetPlan, text } from './open.ts';
test('time', async () => {
  for (let i = 0; i < 4; i++) {
    const { port, host } = open('表');
    const t = Date.now();
    await port.apply({ sheets: [sheetPlan('表', [[text("'a"), text('b')]])] });
    console.log(Date.now() - t, host.statistics, process.memoryUsage().heapUsed / 1e6);
  }
});
