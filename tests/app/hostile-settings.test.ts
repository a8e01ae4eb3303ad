import { describe, expect, test } from 'vitest';
import { auditWorkbook } from '../../src/app/audit/audit-workbook.ts';
import { generate } from '../../src/app/generate/generate.ts';
import { dismissRecovery, pendingRecovery, recover } from '../../src/transactions/recover.ts';
import { runTransaction } from '../../src/transactions/run-transaction.ts';
import { ANSWERS, ENTRY, OLD_EXPLANATIONS, RECORDS, WRITTEN } from '../../src/transactions/setting-keys.ts';
import { undoable, undoLast } from '../../src/transactions/undo.ts';
import { pack, unpack } from '../../src/excel/settings/pack.ts';
import { copySettings, number, open, sheetPlan, text } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';
import { openDepartment, openHalfWritten } from './department.ts';
import { rewrite } from './rewrite-setting.ts';

const ASK = { force: false };
const FORCE = { force: true };
const planOf = (figure: number) => ({ sheets: [sheetPlan('表', [[text('行'), number(figure)]])] });

describe('撤销 in a workbook where the ids of sheets are others', () => {
  test('takes the sheet of that name back and leaves the accountant’s own alone', async () => {
    const first = open('备忘', '表');
    first.fill('表', 0, 0, '旧');
    await runTransaction(first.port, 'generate', planOf(1));
    // here the id of 表 is the accountant's sheet
    const second = open('表', '我的');
    await second.port.apply(planOf(1));
    second.fill('我的', 0, 0, '不要动');
    copySettings(first.host, second.host);
    const mine = second.idOf('我的');
    expect(await undoLast(second.port, ASK)).toMatchObject({ kind: 'done' });
    expect(second.grid.values(mine, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['不要动', null]]);
    expect(second.names()).toEqual(['表', '我的']);
    expect(second.grid.values(second.idOf('表'), { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['旧', null]]);
  });

  test('and brings a sheet that is gone back beside them, even by force', async () => {
    const first = open('备忘', '表');
    first.fill('表', 0, 0, '旧');
    await runTransaction(first.port, 'generate', planOf(1));
    const second = open('备忘', '我的');
    second.fill('我的', 0, 0, '不要动');
    copySettings(first.host, second.host);
    expect(await undoLast(second.port, ASK)).toMatchObject({ kind: 'typedSince', sheets: ['表'] });
    expect(await undoLast(second.port, FORCE)).toMatchObject({ kind: 'done' });
    const valueOf = (name: string) => second.grid.values(second.idOf(name), { row: 0, column: 0, rows: 1, columns: 1 });
    expect(valueOf('我的')).toEqual([['不要动']]);
    expect(valueOf('表')).toEqual([['旧']]);
  });

  test('a sheet that was only renamed is known again by what stands on it', async () => {
    const book = open('备忘', '表');
    book.fill('表', 0, 0, '旧');
    await runTransaction(book.port, 'generate', planOf(1));
    const id = book.idOf('表');
    book.grid.changeSheet(id, { name: '改名' });
    expect(await undoLast(book.port, ASK)).toMatchObject({ kind: 'typedSince', sheets: ['表'] });
    expect(await undoLast(book.port, FORCE)).toMatchObject({ kind: 'done' });
    expect(book.names()).toEqual(['备忘', '表']);
    expect(book.idOf('表')).toBe(id);
    expect(book.grid.values(id, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['旧']]);
  });
});

describe('a recording that cannot be understood', () => {
  type Journal = { records: { before: Record<string, unknown> }[] };
  const DAMAGES: readonly [string, string, (data: never) => unknown][] = [
    ['of a newer version', RECORDS, (data: Journal) => ({ ...data, version: 3 })],
    ['with a newer entry', ENTRY, (data: object) => ({ ...data, version: 3 })],
    ['whose entry is another thing', ENTRY, () => ['what']],
    ['whose records are another thing', RECORDS, (data: object) => ({ ...data, records: 'what' })],
    [
      'whose sheets are of another shape',
      RECORDS,
      (data: Journal) => ({ ...data, records: data.records.map((one) => ({ ...one, before: { sheets: [] } })) }),
    ],
    [
      'whose areas do not fit their cells',
      RECORDS,
      (data: Journal) => ({
        ...data,
        records: data.records.map((one) => ({
          ...one,
          before: {
            ...one.before,
            contents: [{ area: { row: 0, column: 0, rows: 9, columns: 9 }, cells: [], formats: [] }],
          },
        })),
      }),
    ],
  ] as const;

  test.each(DAMAGES)('%s: nothing is written, it is reported, and everything goes on', async (_, key, change) => {
    const book = open('备忘', '表');
    book.fill('表', 0, 0, '旧');
    await runTransaction(book.port, 'generate', planOf(1));
    await rewrite(book, key, change);
    const before = stateOf(book.grid);
    expect(await undoLast(book.port, FORCE)).toEqual({ kind: 'unreadable' });
    expect(stateOf(book.grid)).toEqual(before);
    expect(await recover(book.port, FORCE)).toEqual({ kind: 'nothing' });
    await runTransaction(book.port, 'generate', planOf(2));
    expect(await undoLast(book.port, ASK)).toMatchObject({ kind: 'done' });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('of an action that broke off: is reported once, and everything goes on', async () => {
    const book = open('备忘', '表');
    await runTransaction(book.port, 'generate', planOf(1));
    await rewrite(book, ENTRY, (data: object) => ({ ...data, marks: null }));
    expect(await pendingRecovery(book.port)).toMatchObject({ kind: 'unfinished' });
    await rewrite(book, RECORDS, (data: object) => ({ ...data, version: 3 }));
    expect(await pendingRecovery(book.port)).toEqual({ kind: 'unreadable' });
    await runTransaction(book.port, 'generate', planOf(2));
    await rewrite(book, ENTRY, (data: object) => ({ ...data, marks: 7 }));
    expect(await pendingRecovery(book.port)).toEqual({ kind: 'unreadable' });
    await dismissRecovery(book.port);
    expect(await pendingRecovery(book.port)).toBeUndefined();
    expect(await undoable(book.port)).toBeUndefined();
  });

  test.each([ENTRY, RECORDS, WRITTEN, OLD_EXPLANATIONS, ANSWERS])(
    'a value under %s that cannot be unpacked is as good as none',
    async (key) => {
      const book = await openDepartment();
      book.host.document.settings.set(key, '%%%');
      expect((await generate(book.port)).kind).toBe('done');
      book.host.document.settings.set(key, '%%%');
      await expect(auditWorkbook(book.port)).resolves.toBeDefined();
      expect((await generate(book.port, { decision: { typed: 'replace' } })).kind).toBe('done');
    },
  );
});

test.each(['%%%', 'H4sIAAAAAAAA', 42, '', { a: 1 }])('%j is no packed text', async (damaged) => {
  expect(await unpack(damaged)).toBe('');
});

describe('恢复 after somebody typed on the half-written tables', () => {
  test('restores without a question where nothing was typed', async () => {
    const { grid, port, before } = await openHalfWritten();
    expect(await recover(port, ASK)).toEqual({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
  });

  test('asks first, and goes on when it is told to', async () => {
    const { grid, port, before, fill, names } = await openHalfWritten();
    const table = names().find((name) => name.startsWith('表3'))!;
    fill(table, 30, 2, '我写的');
    const half = stateOf(grid);
    expect(await recover(port, ASK)).toMatchObject({ kind: 'typedSince', sheets: [table] });
    expect(stateOf(grid)).toEqual(half);
    expect(await recover(port, FORCE)).toEqual({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
  });

  test('can be declined: the sheets stay as they are and work goes on', async () => {
    const { grid, port, fill, names } = await openHalfWritten();
    fill(
      names().find((name) => name.startsWith('表3'))!,
      30,
      2,
      '我写的',
    );
    const half = stateOf(grid);
    await dismissRecovery(port);
    expect(stateOf(grid)).toEqual(half);
    expect(await pendingRecovery(port)).toBeUndefined();
    expect((await generate(port, { decision: { typed: 'replace' } })).kind).toBe('done');
  });
});

test('a web view that cannot compress keeps texts as they are, and others read them', async () => {
  const { CompressionStream: known } = globalThis;
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  const packed = await pack('参数'.repeat(9));
  globalThis.CompressionStream = known;
  expect(packed).toBe(`text:${'参数'.repeat(9)}`);
  expect(await unpack(packed)).toBe('参数'.repeat(9));
  expect(await unpack(await pack('参数'))).toBe('参数');
});
