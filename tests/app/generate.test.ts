import { describe, expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { goodLedger } from '../ledger/good-ledger.ts';
import { checked } from '../ledger/input-book.ts';
import { ALL_SHEETS, INPUT_SHEETS } from '../fixtures/sheet-names.ts';
import { besides, exampleLedger, fileWith, typeInto } from './open-book.ts';

const REPLACE = { decision: { typed: 'replace' } } as const;

describe('一键生成', () => {
  it('writes the twelve tables behind the input sheets, and leaves what was typed', async () => {
    const file = await fileWith(exampleLedger());
    expect(await generate(file.port)).toMatchObject({ kind: 'done', hints: [] });
    const snapshot = await file.port.read();
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(ALL_SHEETS);
    const reading = ledgerOf(snapshot);
    expect(reading.ok && reading.ledger).toEqual(checked(exampleLedger()));
    // printed by 封丘县政务服务和大数据管理局 in 2024
    expect(besides(snapshot, '表1 收支总体', '本年收入合计')).toBe(477.24);
    expect(besides(snapshot, '表3 支出总体', '合计')).toBe(477.24);
    expect(besides(snapshot, '表10 项目支出', '019')).toBe(56.2);
  });

  it('fills in government codes that were left blank, and no others: the formulas ask for them', async () => {
    const file = await fileWith(goodLedger());
    const codes = async () => (await file.port.read(['底稿'])).sheets[0]!.values.slice(6, 12).map((row) => row[4]);
    const before = await codes();
    await typeInto(file, '底稿', 6, 4);
    await typeInto(file, '底稿', 8, 4);
    await generate(file.port);
    expect(await codes()).toEqual(before);
  });

  it('does not write 科目 again while the year is the same', async () => {
    const file = await fileWith(exampleLedger());
    await typeInto(file, '科目', 0, 30, { text: '自己的备忘' });
    await generate(file.port);
    const [codes] = (await file.port.read(['科目'])).sheets;
    expect(codes!.values[0]![30]).toBe('自己的备忘');
  });

  it('tells hints with their cells', async () => {
    const ledger = goodLedger();
    ledger.entries[1]!.amount = -13.2;
    const file = await fileWith(ledger);
    expect(await generate(file.port)).toMatchObject({
      kind: 'done',
      hints: [{ problem: { code: 'amountNegative' }, place: { sheet: '底稿', row: 7, column: 6 } }],
    });
  });

  it('writes nothing where the ledger has problems', async () => {
    const file = await fileWith(goodLedger());
    await typeInto(file, '底稿', 6, 6, { text: '85.8' });
    await typeInto(file, '底稿', 7, 1, { text: '2019876' });
    const before = await file.save();
    expect(await generate(file.port, REPLACE)).toMatchObject({
      kind: 'problems',
      problems: [
        { problem: { code: 'notNumber' }, place: { sheet: '底稿', row: 6, column: 6 } },
        { problem: { code: 'unlistedCode' }, place: { sheet: '底稿', row: 7, column: 1 } },
      ],
    });
    expect(await file.save()).toEqual(before);
  });

  it('asks before it replaces what was typed', async () => {
    const file = await fileWith(goodLedger());
    await generate(file.port);
    await typeInto(file, '表3 支出总体', 0, 20, { text: '手写的说明' });
    const before = await file.save();
    expect(await generate(file.port)).toMatchObject({
      kind: 'question',
      preview: {
        added: [],
        changed: ['表3 支出总体'],
        typed: [{ place: { sheet: '表3 支出总体', row: 0, column: 20 }, typed: '手写的说明', planned: null, row: 0 }],
        broken: [],
      },
    });
    expect(await file.save()).toEqual(before);
    expect(await generate(file.port, REPLACE)).toMatchObject({ kind: 'done', hints: [] });
    const { sheets } = await file.port.read(['表3 支出总体']);
    expect(sheets[0]!.values.flat()).not.toContain('手写的说明');
  });

  it('asks before it replaces another sheet of that name; an empty one is none', async () => {
    const file = await fileWith(goodLedger());
    await typeInto(file, '表7 经济分类汇总', 0, 0);
    await typeInto(file, '表8 三公经费', 2, 0, { text: '去年的表' });
    expect(await generate(file.port)).toMatchObject({
      kind: 'question',
      preview: {
        added: expect.arrayContaining(['表7 经济分类汇总']) as string[],
        changed: ['表8 三公经费'],
        typed: [{ place: { sheet: '表8 三公经费', row: 2, column: 0 }, typed: '去年的表', planned: null }],
      },
    });
  });

  it('follows the ledger when it changes, and the same ledger gives the same file', async () => {
    const file = await fileWith(goodLedger());
    await generate(file.port);
    await typeInto(file, '底稿', 6, 6, { number: 100.8 });
    await generate(file.port);
    // 100.80 + 13.20 + 10.00 + 48.00 + 1.62
    expect(besides(await file.port.read(), '表3 支出总体', '合计')).toBe(173.62);
    const before = await file.save();
    await generate(file.port);
    expect(await file.save()).toEqual(before);
  });

  it('tells how far it is, sheet by sheet', async () => {
    const file = await fileWith(goodLedger());
    const told: [number, number, string][] = [];
    await generate(file.port, { progress: (...step) => told.push(step) });
    expect(told.map(([done]) => done)).toEqual(told.map((_, index) => index + 1));
    expect(new Set(told.map(([, total]) => total))).toEqual(new Set([told.length]));
    expect(told.map(([, , next]) => next).slice(-15)).toEqual([...ALL_SHEETS.slice(INPUT_SHEETS.length), '']);
  });

  it.each([
    ['before it begins', 0],
    ['after the third sheet', 3],
    ['before the last tables', 12],
  ])('stops where it is told to, %s, and a file stays as it was', async (_, sheets) => {
    const file = await fileWith(goodLedger());
    const before = await file.save();
    const stop = new AbortController();
    if (sheets === 0) stop.abort();
    const progress = (done: number) => done === sheets && stop.abort();
    expect(await generate(file.port, { progress, signal: stop.signal })).toEqual({ kind: 'cancelled' });
    expect(await file.save()).toEqual(before);
  });

  it('does not hide that a port failed', async () => {
    const { port } = await fileWith(goodLedger());
    const broken: WorkbookPort = { ...port, apply: () => Promise.reject(new Error('host is gone')) };
    await expect(generate(broken)).rejects.toThrow('host is gone');
  });
});
