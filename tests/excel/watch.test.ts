import { expect, test, vi } from 'vitest';
import { cell, open, sheetPlan, text } from './open.ts';

test('tells changes of the user on any sheet, until it is stopped', async () => {
  const { grid, port, idOf } = open('表1', '表2');
  const listener = vi.fn();
  const stop = await port.watch(listener);
  grid.tell({ kind: 'edited', sheet: idOf('表2'), area: cell(3, 3), before: 1, after: 2 });
  await vi.waitFor(() => expect(listener).toHaveBeenCalledWith('表2', 'D4'));
  grid.tell({ kind: 'edited', sheet: idOf('表1'), area: { row: 0, column: 0, rows: 2, columns: 2 } });
  await vi.waitFor(() => expect(listener).toHaveBeenLastCalledWith('表1', 'A1:B2'));

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
  expect(listener.mock.calls).toEqual([['表1', 'A9']]);
});
