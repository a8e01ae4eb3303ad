import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../src/workbook/port.ts';
import { formula, number, open, sheetPlan, text } from './open.ts';

const plan = { sheets: ['表1', '表2', '表3'].map((name) => sheetPlan(name, [[text(name)]])) };

test('new sheets stand in the order of the plan, beside those that are there', async () => {
  const { port, names, grid, idOf } = open('封面', '表2', '附件');
  const active = grid.selection().sheet;
  await port.apply(plan);
  expect(names()).toEqual(['封面', '表1', '表2', '表3', '附件']);
  expect(grid.selection().sheet).toBe(active);
  expect(grid.values(idOf('表3'), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['表3']]);
});

test('a sheet may refer to one that comes later in the plan: all are there before the first is written', async () => {
  const { port, host, names } = open('封面');
  const seen: string[][] = [];
  const count = host.beforeAction;
  host.beforeAction = (action, index, request) => {
    if (action.Name === 'Formulas') seen.push(names());
    return count?.(action, index, request);
  };
  await port.apply({ sheets: [sheetPlan('表1', [[formula("='表2'!A1")]]), sheetPlan('表2', [[number(1)]])] });
  expect(seen).toEqual([['封面', '表1', '表2']]);
});

test('tells each sheet that is finished, and the next one', async () => {
  const { port } = open('表1');
  const told: unknown[] = [];
  await port.apply(plan, (...args) => told.push(args));
  expect(told).toEqual([
    [1, 3, '表2'],
    [2, 3, '表3'],
    [3, 3, ''],
  ]);
});

describe('cancelling', () => {
  test('stops between two sheets', async () => {
    const { port, grid, idOf } = open('表1');
    const stop = new AbortController();
    const work = port.apply(plan, () => stop.abort(), stop.signal);
    await expect(work).rejects.toThrow(Cancelled);
    expect(grid.usedArea(idOf('表1'), true)).not.toBeNull();
    expect(grid.usedArea(idOf('表2'), true)).toBeNull();
  });

  test('before the beginning changes nothing', async () => {
    const { port, names, roundTrips } = open('表1');
    await expect(port.apply(plan, undefined, AbortSignal.abort())).rejects.toThrow(Cancelled);
    expect(names()).toEqual(['表1']);
    expect(roundTrips()).toBe(0);
  });
});

describe('round trips', () => {
  test('one for each sheet, one to look, one more to add what is missing', async () => {
    const { port, roundTrips } = open('表1', '表2', '表3');
    await port.apply(plan);
    expect(roundTrips()).toBe(3 + 1);
    const fresh = open('封面');
    await fresh.port.apply(plan);
    expect(fresh.roundTrips()).toBe(3 + 2);
  });

  test('contents that no request can carry are cut into several', async () => {
    const { port, roundTrips, grid, idOf } = open('大');
    const rows = Array.from({ length: 40 }, (_, row) => [text(`${row}${'长'.repeat(30_000)}`), number(row)]);
    await port.apply({ sheets: [sheetPlan('大', rows)] });
    // 40 × 90 kB at 1.5 MB a request
    expect(roundTrips()).toBe(1 + 3);
    const values = grid.values(idOf('大'), { row: 0, column: 0, rows: 40, columns: 2 });
    expect(values.map(([long, n]) => [parseInt(String(long)), n])).toEqual(rows.map((_, row) => [row, row]));
  });
});
