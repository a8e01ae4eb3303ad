import { describe, expect, it } from 'vitest';
import { exampleRemoval, prepareExample, removeExample } from '../../src/app/example.ts';
import { explain } from '../../src/app/explanations.ts';
import { generate } from '../../src/app/generate.ts';
import { prepareLedger } from '../../src/app/prepare.ts';
import { undoLast } from '../../src/app/undo.ts';
import { open } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';

const BEGIN = { year: 2026, department: { code: '020', name: '某某局' } };

/** The whole workbook, and what the add-in keeps in it. */
const wholeOf = ({ grid, host }: ReturnType<typeof open>) =>
  structuredClone({ ...stateOf(grid), notes: [...host.document.settings] });

const mine = () => {
  const book = open('备忘', '我的表');
  book.fill('备忘', 0, 0, '不要动');
  book.grid.write(book.idOf('我的表'), { row: 0, column: 0, rows: 1, columns: 1 }, [[{ formula: '=1+1' }]]);
  return book;
};

describe('the example to try', () => {
  it('is removed without trace after it was generated, explained and recorded', async () => {
    const book = mine();
    const before = wholeOf(book);
    expect(await prepareExample(book.port)).toMatchObject({ kind: 'done' });
    expect((await generate(book.port)).kind).toBe('done');
    await explain(book.port, { rule: 'P01', message: '…' }, '核对过');
    const removal = await exampleRemoval(book.port);
    // 4 input sheets, 科目, 12 tables, 勾稽审核
    expect(removal?.sheets).toHaveLength(18);
    expect(removal?.referring).toEqual([]);
    await removeExample(book.port);
    expect(wholeOf(book)).toEqual(before);
    expect(await exampleRemoval(book.port)).toBeUndefined();
  });

  it('names the sheets whose formulas refer to it', async () => {
    const book = mine();
    await prepareExample(book.port);
    const cell = { row: 4, column: 4, rows: 1, columns: 1 };
    book.grid.write(book.idOf('我的表'), cell, [[{ formula: "='参数'!B4" }]]);
    expect((await exampleRemoval(book.port))?.referring).toEqual(['我的表']);
  });

  it('is not put where any sheet of ours stands', async () => {
    const book = open('表3 支出总体');
    expect(await prepareExample(book.port)).toEqual({ kind: 'exists', sheets: ['表3 支出总体'] });
    expect(book.names()).toEqual(['表3 支出总体']);
  });

  it('is no example any more once it was taken back and a ledger of one’s own was made', async () => {
    const book = mine();
    await prepareExample(book.port);
    expect((await undoLast(book.port, { force: false })).kind).toBe('done');
    expect(await exampleRemoval(book.port)).toBeUndefined();
    await prepareLedger(book.port, BEGIN);
    expect(await exampleRemoval(book.port)).toBeUndefined();
    const before = wholeOf(book);
    await removeExample(book.port);
    expect(wholeOf(book)).toEqual(before);
  });
});
