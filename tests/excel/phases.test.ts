import { describe, expect, test } from 'vitest';
import { Cancelled } from '../../src/workbook/port/port.ts';
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

/** Three sheets that fill a request each. */
const large = {
  sheets: ['表1', '表2', '表3'].map((name) =>
    sheetPlan(
      name,
      Array.from({ length: 40 }, (_, row) => [text(`${row}${'长'.repeat(30_000)}`), number(row)]),
    ),
  ),
};

test('tells before each request where it begins, and when all is written', async () => {
  const { port } = open('表1');
  const told: unknown[] = [];
  await port.apply(plan, (...args) => told.push(args));
  expect(told).toEqual([
    [0, 3, '表1'],
    [3, 3, ''],
  ]);
  told.length = 0;
  await port.apply(large, (...args) => told.push(args));
  expect(told).toEqual([
    [0, 3, '表1'],
    [1, 3, '表2'],
    [2, 3, '表3'],
    [3, 3, ''],
  ]);
});

test('tells that all sheets are written when nothing but a note is left to keep', async () => {
  const { port } = open('甲');
  const history = port.history!;
  const sheet = sheetPlan(
    '甲',
    Array.from({ length: 120 }, () => [text('长'.repeat(10_000))]),
  );
  const long = Array.from({ length: 400_000 }, (_, index) => Math.imul(index, 0x9e3779b1).toString(36)).join('');
  const told: unknown[] = [];
  const progress = (...args: unknown[]) => void told.push(args);
  const notes = { done: { 'a key': long.slice(0, 900_000) }, progress };
  await history.write({ sheets: [sheet] }, await history.record({ sheets: [sheet] }), notes);
  expect(told).toEqual([
    [0, 1, '甲'],
    [1, 1, ''],
    [1, 1, ''],
  ]);
});

describe('cancelling', () => {
  test('stops between two requests', async () => {
    const { port, grid, idOf } = open('表1');
    const stop = new AbortController();
    const work = port.apply(large, (done) => done === 1 && stop.abort(), stop.signal);
    await expect(work).rejects.toThrow(Cancelled);
    expect(grid.usedArea(idOf('表1'), true)).not.toBeNull();
    expect(grid.usedArea(idOf('表2'), true)).toBeNull();
  });

  test('before the first one writes nothing', async () => {
    const { port, names } = open('封面');
    const stop = new AbortController();
    await expect(port.apply(plan, () => stop.abort(), stop.signal)).rejects.toThrow(Cancelled);
    expect(names()).toEqual(['封面']);
  });

  test('before the beginning changes nothing', async () => {
    const { port, names, roundTrips } = open('表1');
    await expect(port.apply(plan, undefined, AbortSignal.abort())).rejects.toThrow(Cancelled);
    expect(names()).toEqual(['表1']);
    expect(roundTrips()).toBe(0);
  });
});

describe('round trips', () => {
  test('one to read, one to record and one to write, be the sheets there or not', async () => {
    const { port, roundTrips } = open('表1', '表2', '表3');
    await port.apply(plan);
    expect(roundTrips()).toBe(3);
    const fresh = open('封面');
    await fresh.port.apply(plan);
    expect(fresh.roundTrips()).toBe(3);
  });

  test('a request has at most 5 MB of what Excel takes, escaped, and two would not fit into one', async () => {
    const { port, host } = open('表1');
    const sizes: number[] = [];
    const answer = host.answer.bind(host);
    host.answer = (request) => {
      sizes.push(Buffer.byteLength(JSON.stringify(request)));
      return answer(request);
    };
    await port.apply(large);
    const writing = sizes.filter((size) => size > 1_000_000);
    expect(writing).toHaveLength(3);
    expect(Math.max(...writing)).toBeLessThan(4_000_000);
    expect(writing[0]! + writing[1]!).toBeGreaterThan(4_000_000);
  });

  test('contents that no request can carry are cut into several', async () => {
    const { port, roundTrips, grid, idOf } = open('大');
    const rows = Array.from({ length: 60 }, (_, row) => [text(`${row}${'长'.repeat(30_000)}`), number(row)]);
    await port.apply({ sheets: [sheetPlan('大', rows)] });
    // 60 × 90 kB at 4 MB a request; read, record and what is read back afterwards
    expect(roundTrips()).toBe(2 + 3);
    const values = grid.values(idOf('大'), { row: 0, column: 0, rows: 60, columns: 2 });
    expect(values.map(([long, n]) => [parseInt(String(long)), n])).toEqual(rows.map((_, row) => [row, row]));
  });
});
