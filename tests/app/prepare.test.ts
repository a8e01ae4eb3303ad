import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import { prepareLedger, prepareTemplate } from '../../src/app/ledger/prepare.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { INPUT_SHEETS, TABLE_SHEETS } from '../fixtures/sheet-names.ts';
import { fileWith, typeInto } from './open-book.ts';
import { goodLedger } from '../ledger/good-ledger.ts';

const BEGIN = { year: 2025, department: { code: '019', name: '县数据局' } };

const names = async ({ port }: ReturnType<typeof openFile>) => (await port.read()).sheets.map((sheet) => sheet.name);

describe('新建底稿', () => {
  it('adds the input sheets behind what is there, and tells how far it is', async () => {
    const file = openFile();
    await typeInto(file, '我的表', 0, 0, { text: '不要动' });
    const told: unknown[] = [];
    expect(await prepareLedger(file.port, BEGIN, (...step) => told.push(step))).toEqual({
      kind: 'done',
      begins: { sheet: '参数', row: 0, column: 0 },
    });
    expect(await names(file)).toEqual(['我的表', ...INPUT_SHEETS]);
    expect((await file.port.read(['我的表'])).sheets[0]!.values).toEqual([['不要动']]);
    expect(told).toEqual(
      INPUT_SHEETS.map((_, index) => [index + 1, INPUT_SHEETS.length, INPUT_SHEETS[index + 1] ?? '']),
    );
  });

  it('asks for nothing but what is left to type', async () => {
    const file = openFile();
    await prepareLedger(file.port, BEGIN);
    const reading = ledgerOf(await file.port.read());
    const asked = reading.ok ? [] : reading.problems.map(({ problem, place }) => [problem.code, place]);
    // the kind of the first unit, and entries
    expect(asked).toMatchObject([
      ['valueMissing', { sheet: '参数', row: 10, column: 2 }],
      ['listEmpty', { sheet: '底稿', row: 6, column: 0 }],
    ]);
  });

  it('writes over no ledger', async () => {
    const file = await fileWith(goodLedger());
    const before = await file.save();
    expect(await prepareLedger(file.port, BEGIN)).toEqual({ kind: 'exists', sheets: INPUT_SHEETS });
    expect(await file.save()).toEqual(before);
  });

  it('names the one sheet that is there; an empty one is no obstacle', async () => {
    const file = openFile();
    await typeInto(file, '底稿', 4, 4, { text: '去年的底稿' });
    await typeInto(file, '参数', 0, 0);
    expect(await prepareLedger(file.port, BEGIN)).toEqual({ kind: 'exists', sheets: ['底稿'] });
    expect(await names(file)).toEqual(['底稿', '参数']);
  });
});

describe('空白模板', () => {
  it('adds the twelve tables, and behind them the input sheets, which wait there', async () => {
    const file = openFile();
    await prepareTemplate(file.port, BEGIN);
    expect(await names(file)).toEqual([...TABLE_SHEETS, ...INPUT_SHEETS]);
  });

  it('is filled in from table 2 on, where the first item comes', async () => {
    const file = openFile();
    expect(await prepareTemplate(file.port, BEGIN)).toEqual({
      kind: 'done',
      begins: { sheet: '表2 收入总体', row: 7, column: 0 },
    });
    const { values } = (await file.port.read(['表2 收入总体'])).sheets[0]!;
    const [unit, item] = values.slice(6, 8);
    expect(unit!.slice(3, 5)).toEqual(['019', '县数据局']);
    expect(item!.slice(0, 5)).toEqual(Array(5).fill(null));
  });

  it('writes over no table and no ledger', async () => {
    const file = await fileWith(goodLedger());
    await typeInto(file, '表9 政府性基金', 0, 0, { number: 1 });
    const before = await file.save();
    expect(await prepareTemplate(file.port, BEGIN)).toEqual({
      kind: 'exists',
      sheets: [...INPUT_SHEETS, '表9 政府性基金'],
    });
    expect(await file.save()).toEqual(before);
  });
});
