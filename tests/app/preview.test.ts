import { describe, expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import type { Decision } from '../../src/app/generate/plan-generation.ts';
import type { Preview } from '../../src/app/generate/preview.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { composeInputSheets } from '../../src/compose/compose-workbook.ts';
import { ENTRIES_SHEET } from '../../src/ledger/model/sheets.ts';
import { cell, madeOnce, open, type OpenBook } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';
import { MEMO } from './department.ts';
import { editions } from './two-editions.ts';

const T3 = '表3 支出总体';
const T10 = '表10 项目支出';
/** The first column of amounts of 表3, and one beside the table. */
const TOTAL = 5;
const BESIDE = 20;

const opened = madeOnce(async () => {
  const book = open(MEMO);
  await enter(book, 'before');
  expect(await generate(book.port)).toMatchObject({ kind: 'done' });
  return book;
});

async function enter({ port }: OpenBook, edition: keyof typeof editions): Promise<void> {
  const ledger = editions[edition]();
  await port.apply(composeInputSheets(ledger, ledger));
}

const column = ({ grid, idOf }: OpenBook, sheet: string, index: number) =>
  grid.values(idOf(sheet), { row: 0, column: index, rows: 60, columns: 1 }).map(([value]) => value);

/** The row of 表3 that has these texts: a code below its unit. */
function rowOf(book: OpenBook, unit: string, name: string): number {
  const units = column(book, T3, 3);
  const first = units.indexOf(unit);
  return column(book, T3, 4).findIndex((value, row) => row >= first && value === name);
}

async function asked(book: OpenBook, decision?: Decision): Promise<Preview> {
  const before = stateOf(book.grid);
  const result = await generate(book.port, decision ? { decision } : {});
  expect(stateOf(book.grid)).toEqual(before);
  if (result.kind !== 'question') throw new Error(`not asked: ${result.kind}`);
  return result.preview;
}

describe('生成 asks nothing', () => {
  test('where nothing was typed on the tables: again, after the budget was redone, after 撤销', async () => {
    const book = await opened();
    expect(await generate(book.port)).toMatchObject({ kind: 'done' });
    await enter(book, 'after');
    expect(await generate(book.port)).toMatchObject({ kind: 'done' });
    expect(await undoLast(book.port, { force: false })).toMatchObject({ kind: 'done' });
    expect(await generate(book.port)).toMatchObject({ kind: 'done' });
    await enter(book, 'before');
    expect(await generate(book.port)).toMatchObject({ kind: 'done' });
  });

  test('where Excel changed the formulas, because rows were inserted in the ledger', async () => {
    const book = await opened();
    const { grid, idOf } = book;
    const leaf = cell(8, TOTAL + 2);
    const before = grid.formulas(idOf(T3), leaf);
    grid.insertLines(idOf(ENTRIES_SHEET), 'row', 8, 2);
    expect(grid.formulas(idOf(T3), leaf)).not.toEqual(before);
    expect(await generate(book.port)).toMatchObject({ kind: 'done' });
  });
});

describe('生成 asks before it replaces', () => {
  test('an amount over a formula, a changed name, notes beside and below, and what stands in a row that goes', async () => {
    const book = await opened();
    const { fill, grid, idOf } = book;
    const kept = rowOf(book, '019002', '其他政府办公厅（室）及相关机构事务支出');
    const gone = rowOf(book, '019003', '住房公积金');
    fill(T3, kept, TOTAL, 12.34);
    fill(T3, kept + 1, 4, '养老保险');
    fill(T3, kept, BESIDE, '待核');
    fill(T3, gone, BESIDE, '另有说明');
    fill(T3, 45, 1, '制表人');
    grid.write(idOf(T10), cell(5, 4), [[{ formula: '=D6+1' }]]);
    await enter(book, 'after');

    const { typed, changed, added } = await asked(book);
    const found = typed.map(({ place: { sheet, row, column: at }, typed: what, row: to }) => [
      sheet,
      row,
      at,
      what,
      to !== undefined,
    ]);
    expect(found).toEqual([
      [T3, kept, TOTAL, 12.34, true],
      [T3, kept, BESIDE, '待核', true],
      [T3, kept + 1, 4, '养老保险', true],
      [T3, gone, BESIDE, '另有说明', false],
      [T3, 45, 1, '制表人', true],
      [T10, 5, 4, '=D6+1', true],
    ]);
    expect(typed[2]!.planned).toBe('机关事业单位基本养老保险缴费支出');
    expect(added).toEqual([]);
    expect(changed).toContain(T3);
  });

  test('what refers to rows that go', async () => {
    const book = await opened();
    const { grid, idOf } = book;
    const gone = rowOf(book, '019003', '住房公积金');
    const kept = rowOf(book, '019002', '其他政府办公厅（室）及相关机构事务支出');
    const type = (row: number, formula: string) => grid.write(idOf(MEMO), cell(row, 0), [[{ formula }]]);
    type(0, `='${T3}'!F${gone + 1}`);
    type(1, `='${T3}'!F${kept + 1}`);
    type(2, `=SUM('${T3}'!F${kept + 1}:F${gone + 1})`);
    grid.setName({ name: '公积金', formula: `='${T3}'!$F$${gone + 1}`, scope: null, visible: true, comment: '' });
    expect(await generate(book.port)).toMatchObject({ kind: 'done' });
    await enter(book, 'after');
    const { typed, broken } = await asked(book);
    expect(typed).toEqual([]);
    expect(broken).toEqual([{ sheet: MEMO, row: 0, column: 0 }, { name: '公积金' }]);
  });

  test('and again, when something else was typed after the user had decided', async () => {
    const book = await opened();
    book.fill(T3, 8, TOTAL, 1);
    const seen = await asked(book);
    book.fill(T3, 9, TOTAL, 2);
    const again = await asked(book, { typed: 'replace', seen });
    expect(again.typed).toHaveLength(2);
    expect(await generate(book.port, { decision: { typed: 'replace', seen: again } })).toMatchObject({ kind: 'done' });
    expect(await generate(book.port)).toMatchObject({ kind: 'done' });
  });
});

describe('保留我填的内容', () => {
  test('leaves it in its rows, wherever they go, beside the table and below it, until the next time', async () => {
    const book = await opened();
    const { fill, grid, idOf } = book;
    const named = '其他政府办公厅（室）及相关机构事务支出';
    const row = rowOf(book, '019002', named);
    const below = column(book, T3, 4).findLastIndex((value) => value !== null) + 3;
    fill(T3, row, TOTAL, 12.34);
    fill(T3, row, BESIDE, 45_000);
    grid.restyle(idOf(T3), [{ area: cell(row, BESIDE), style: { numberFormat: 'yyyy-m-d', fill: '#FFC000' } }]);
    grid.write(idOf(T3), cell(row, BESIDE + 1), [[{ formula: `=F${row + 1}*2` }]]);
    fill(T3, below, 1, '制表人');
    fill(T3, below, 4, '张三');
    grid.write(idOf(MEMO), cell(0, 0), [[{ formula: `='${T3}'!E${below + 1}` }]]);
    await enter(book, 'after');
    const before = stateOf(grid);

    const seen = await asked(book);
    expect(await generate(book.port, { decision: { typed: 'keep', seen } })).toMatchObject({ kind: 'done' });
    const now = rowOf(book, '019002', named);
    expect(now).not.toBe(row);
    const [values] = grid.values(idOf(T3), { row: now, column: 0, rows: 1, columns: BESIDE + 1 });
    expect([values![4], values![TOTAL], values![BESIDE]]).toEqual([named, 12.34, 45_000]);
    expect(book.styleAt(T3, now, BESIDE)).toMatchObject({ numberFormat: 'yyyy-m-d', fill: '#FFC000' });
    expect(grid.formulas(idOf(T3), cell(now, BESIDE + 1))).toEqual([[`=F${now + 1}*2`]]);
    const names = column(book, T3, 4);
    const last = names.lastIndexOf('张三');
    expect(names.slice(last - 2)).toEqual([null, null, '张三', ...names.slice(last + 1).map(() => null)]);
    expect(column(book, T3, 1)[last]).toBe('制表人');
    expect(grid.formulas(idOf(MEMO), cell(0, 0))).toEqual([[`='${T3}'!E${last + 1}`]]);

    // it is still theirs
    expect((await asked(book)).typed).toHaveLength(5);
    expect(await undoLast(book.port, { force: false })).toMatchObject({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
  });

  test('puts the table above what stands on another sheet of its name', async () => {
    const book = open(MEMO, T3);
    book.fill(T3, 0, 0, '我的支出');
    book.fill(T3, 2, 1, 7);
    await enter(book, 'before');
    const before = stateOf(book.grid);
    const seen = await asked(book);
    expect(seen.typed.map(({ typed }) => typed)).toEqual(['我的支出', 7]);
    expect(await generate(book.port, { decision: { typed: 'keep', seen } })).toMatchObject({ kind: 'done' });
    const labels = column(book, T3, 0);
    const last = labels.indexOf('我的支出');
    expect(labels[0]).toBe('2026年部门支出总体情况表');
    expect(column(book, T3, 1)[last + 2]).toBe(7);
    expect(await undoLast(book.port, { force: false })).toMatchObject({ kind: 'done' });
    expect(stateOf(book.grid)).toEqual(before);
  });
});
