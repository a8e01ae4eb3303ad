import { expect, test } from 'vitest';
import { open } from './open.ts';

const AREA = { row: 6, column: 1, rows: 2, columns: 3 };

test('shows the sheet and selects the area', async () => {
  const { grid, port, idOf } = open('表1', '表2');
  await port.reveal('表2', AREA);
  expect(grid.selection()).toEqual({ sheet: idOf('表2'), area: AREA });
});

test('says when the sheet is gone', async () => {
  const { port } = open('表1');
  await expect(port.reveal('表9', AREA)).rejects.toMatchObject({ code: 'notFound', place: { sheet: '表9' } });
});

test('leaves a hidden sheet hidden and says so', async () => {
  const { grid, port, idOf } = open('表1', '表2');
  grid.changeSheet(idOf('表2'), { visibility: 'Hidden' });
  await expect(port.reveal('表2', AREA)).rejects.toMatchObject({ code: 'hidden', place: { sheet: '表2' } });
  expect(grid.sheets()[1]!.visibility).toBe('Hidden');
});
