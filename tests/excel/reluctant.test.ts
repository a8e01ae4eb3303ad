import { expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { SCENARIOS } from '../app/scenarios.ts';
import { cell, open, sheetPlan, text } from './open.ts';

/* Excel does less than it could, or not in the way that is asked for first (docs/real-excel.md). */

test('a chart or macro sheet is passed over', async () => {
  const { host, port, fill } = open('数据', '图表1', '说明');
  fill('数据', 0, 0, '甲');
  fill('说明', 2, 1, '乙');
  host.badDay = { chartSheets: ['图表1'] };
  const { sheets } = await port.read();
  expect(sheets.map(({ name, values }) => [name, values.flat().find(Boolean)])).toEqual([
    ['数据', '甲'],
    ['说明', '乙'],
  ]);
  expect((await port.read(['说明'])).sheets.map(({ name }) => name)).toEqual(['说明']);
});

test('生成 works in a workbook with a chart sheet, in an Excel whose codes say little', async () => {
  const { grid, host, port } = await SCENARIOS.small.open();
  grid.addSheet('图表1');
  host.badDay = { chartSheets: ['图表1'], coarseErrors: true };
  await SCENARIOS.small.act(port);
  expect((await port.read()).sheets.map(({ name }) => name)).not.toContain('图表1');
});

test('where no sheet answers that is told, and nothing counts as empty', async () => {
  const { host, port, fill } = open('数据', '说明');
  fill('数据', 0, 0, '甲');
  host.badDay = { groupedSheets: true };
  await expect(port.read()).rejects.toMatchObject({ name: 'ExcelProblem' });
});

test('a sheet with more than 512 merged areas is replaced and brought back', async () => {
  const { grid, host, port, idOf } = open('表1');
  const id = idOf('表1');
  grid.write(id, cell(0, 0), [[{ value: '旧' }]]);
  for (let row = 0; row < 700; row++) grid.merge(id, { row: 10 + row, column: 2, rows: 1, columns: 2 });
  host.badDay = { mergedLimit: 512 };
  const plan = { sheets: [sheetPlan('表1', [[text('新')]])] };
  const records = await port.history!.record(plan);
  await port.history!.write(plan, records);
  expect(grid.merges(id)).toEqual([]);
  await port.history!.restore(records);
  expect(grid.merges(id)).toHaveLength(700);
  expect(grid.values(id, cell(0, 0))).toEqual([['旧']]);
});

test('in manual mode figures are calculated before they are read', async () => {
  const { grid, host, port, idOf } = open('表1');
  grid.write(idOf('表1'), cell(0, 0), [[{ formula: '=1+1' }]]);
  grid.setResult(idOf('表1'), 0, 0, 2);
  host.badDay = { manualCalculation: true };
  expect((await port.read()).sheets[0]!.values[0]![0]).toBe(2);
});

test('in manual mode what was written is calculated', async () => {
  const { host, port } = await SCENARIOS.generate.open();
  host.badDay = { manualCalculation: true };
  expect(await generate(port)).toMatchObject({ kind: 'done' });
  expect(host.document.isCalculated).toBe(true);
  expect(await undoLast(port, { force: false })).toMatchObject({ kind: 'done' });
});
