import { describe, expect, it } from 'vitest';
import { exampleRemoval, prepareExample, removeExample } from '../../src/app/ledger/example.ts';
import { explain } from '../../src/app/audit/explanations.ts';
import { generate } from '../../src/app/generate/generate.ts';
import { prepareLedger } from '../../src/app/ledger/prepare.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { open } from '../excel/open.ts';
import { ENTRY, recordsKey } from '../../src/transactions/setting-keys.ts';
import { stateOf } from '../excel/state-of.ts';
import { stateIn } from './open-grid.ts';

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
    const stateBefore = stateOf(book.grid);
    expect(await prepareExample(book.port)).toMatchObject({ kind: 'done' });
    expect((await generate(book.port)).kind).toBe('done');
    await explain(book.port, { key: 'P01', about: '…', explanation: undefined }, '核对过');
    const removal = await exampleRemoval(book.port);
    // all sheets that were added
    const added = book.names().filter((name) => !['备忘', '我的表'].includes(name));
    expect(new Set(removal?.sheets)).toEqual(new Set(added));
    expect(added.length).toBeGreaterThanOrEqual(18);
    expect(removal?.referring).toEqual([]);
    await removeExample(book.port);
    expect(stateOf(book.grid)).toEqual(stateBefore);
    expect([...book.host.document.settings.keys()].sort()).toEqual([
      ENTRY,
      recordsKey(0),
      recordsKey(1),
      recordsKey(2),
    ]);
    expect(await exampleRemoval(book.port)).toBeUndefined();
  });

  it('is removed with what was typed into it only after that was counted, and 撤销 brings all back', async () => {
    const book = mine();
    await prepareExample(book.port);
    expect((await generate(book.port)).kind).toBe('done');
    expect((await exampleRemoval(book.port))?.typed).toEqual([]);
    const used = book.grid.usedArea(book.idOf('底稿'), true)!;
    for (let row = 0; row < 296; row++) {
      book.fill('底稿', used.row + used.rows + row, 1, '019');
      book.fill('底稿', used.row + used.rows + row, 7, row + 1);
    }
    book.fill('表3 支出总体', 40, 2, '我的注');
    expect((await exampleRemoval(book.port))?.typed).toEqual([
      { sheet: '底稿', rows: 296 },
      { sheet: '表3 支出总体', rows: 1 },
    ]);
    const before = stateIn(book.grid);
    await removeExample(book.port);
    expect(book.names()).toEqual(['备忘', '我的表']);
    expect(await exampleRemoval(book.port)).toBeUndefined();
    expect(await undoLast(book.port, { force: false })).toMatchObject({ kind: 'done' });
    expect(stateIn(book.grid)).toEqual(before);
    expect((await exampleRemoval(book.port))?.typed).toHaveLength(2);
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
