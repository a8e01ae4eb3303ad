import { expect, test, vi } from 'vitest';
import { cell, open, sheetPlan, text } from './open.ts';

test('tells changes of the user on any sheet, until it is stopped', async () => {
  const { grid, port, idOf } = open('表1', '表2');
  const listener = vi.fn();
  const stop = await port.watch(listener);
  grid.tell({ kind: 'edited', sheet: idOf('表2'), area: cell(3, 3), before: 1, after: 2 });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
  grid.tell({ kind: 'edited', sheet: idOf('表1'), area: { row: 0, column: 0, rows: 2, columns: 2 } });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2));

  await stop();
  grid.tell({ kind: 'edited', sheet: idOf('表1'), area: cell(0, 0) });
  await port.read();
  expect(listener).toHaveBeenCalledTimes(2);
});

test('does not tell what the port itself writes', async () => {
  const { grid, port, idOf } = open('表1');
  const listener = vi.fn();
  await port.watch(listener);
  await port.apply({ sheets: [sheetPlan('表1', [[text('x')]])] });
  grid.tell({ kind: 'edited', sheet: idOf('表1'), area: cell(8, 0) });
  await vi.waitFor(() => expect(listener).toHaveBeenCalled());
  expect(listener).toHaveBeenCalledTimes(1);
});

test('asks nothing of Excel for an event', async () => {
  const { grid, port, idOf, roundTrips } = open('表1');
  const listener = vi.fn();
  await port.watch(listener);
  const before = roundTrips();
  for (let row = 0; row < 200; row++) grid.tell({ kind: 'edited', sheet: idOf('表1'), area: cell(row, 0) });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(200));
  expect(roundTrips()).toBe(before);
});
