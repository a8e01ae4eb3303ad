import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { runTransaction } from '../../src/transactions/run-transaction.ts';
import { generate } from '../../src/app/generate/generate.ts';
import { prepareLedger } from '../../src/app/ledger/prepare.ts';
import { readWorkbook } from '../../src/transactions/read-workbook.ts';
import { pendingRecovery, recover } from '../../src/transactions/recover.ts';
import { ActionUnfinished } from '../../src/transactions/lock.ts';
import { ENTRY } from '../../src/transactions/setting-keys.ts';
import { undoable, undoLast } from '../../src/transactions/undo.ts';
import { writtenRows } from '../../src/transactions/written-rows.ts';
import {
  CODES_SHEET,
  ENTRIES_SHEET,
  INPUT_SHEETS,
  NARRATIVE_SHEET,
  TEXT_SHEET,
} from '../../src/ledger/model/sheets.ts';
import { TABLES } from '../../src/tables/all.ts';
import { HostError } from '../../simulator/grid/host-error.ts';
import { ChangedMeanwhile } from '../../src/workbook/port/history.ts';
import { Cancelled } from '../../src/workbook/port/port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { number, open, type OpenBook, sheetPlan, text } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';
import { MEMO, openDepartment, openHalfWritten, openWithTables, reopen } from './department.ts';
import { isTidying } from './faults.ts';
import { rewrite } from './rewrite-setting.ts';

const T3 = TABLES.find(({ sheet }) => sheet.startsWith('表3'))!.sheet;
const T10 = TABLES.find(({ sheet }) => sheet.startsWith('表10'))!.sheet;
const ALL = [...TABLES.map(({ sheet }) => sheet)];
const NEW = {};
const ANEW = { decision: { typed: 'replace' } } as const;
const ASK = { force: false };
const FORCE = { force: true };

const planOf = (figure: number) => ({ sheets: [sheetPlan('表', [[text('行'), number(figure)]])] });
/** Which request of it writes: it reads and records before. */
const WRITING = 3;

function typeFormula({ grid, idOf }: OpenBook, sheet: string, row: number, column: number, formula: string): void {
  grid.write(idOf(sheet), { row, column, rows: 1, columns: 1 }, [[{ formula }]]);
}

/** What an accountant may do to finished tables and to the ledger. */
function workOnTables(book: OpenBook): void {
  const { grid, idOf, fill } = book;
  fill(T3, 6, 5, 123.45);
  fill(T3, 40, 2, '=不是公式');
  fill(T3, 41, 2, "'019");
  fill(T3, 42, 2, '2024年12月31日');
  typeFormula(book, T3, 43, 2, `='${T10}'!A1&"…"`);
  grid.restyle(idOf(T3), [
    { area: { row: 3, column: 1, rows: 4, columns: 2 }, style: { fill: '#FFC000', bold: true, fontName: '楷体' } },
    {
      area: { row: 41, column: 2, rows: 2, columns: 1 },
      style: {
        numberFormat: '@',
        color: '#C00000',
        borders: { top: { style: 'Double', weight: 'Thick', color: '#0000FF' } },
      },
    },
  ]);
  grid.changeLines(idOf(T3), 'column', 2, 1, { size: 133 });
  grid.changeLines(idOf(T3), 'row', 7, 2, { size: 41 });
  grid.merge(idOf(T3), { row: 45, column: 0, rows: 2, columns: 3 });
  grid.freeze(idOf(T3), { rows: 2, columns: 2 });
  grid.changePage(idOf(T3), {
    orientation: 'Portrait',
    zoom: { scale: 80 },
    header: { left: '内部', center: '', right: '' },
  });
  grid.changeSheet(idOf(T3), { tabColor: '#FF0000' });
  grid.validate(
    idOf(T3),
    { row: 6, column: 5, rows: 3, columns: 1 },
    {
      type: 'Decimal',
      formula1: '0',
      operator: 'GreaterThan',
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: 'Warning', title: '金额', message: '不能为负' },
      prompt: { showPrompt: true, title: '', message: '万元' },
    },
  );
}

describe('撤销', () => {
  test('after the first 生成 leaves the whole workbook as it was', async () => {
    const before = stateOf((await openDepartment()).grid);
    const { grid, port, host, names } = await openWithTables();
    expect(names()).toEqual([MEMO, ...INPUT_SHEETS, NARRATIVE_SHEET, CODES_SHEET, ...ALL, TEXT_SHEET, '勾稽审核']);
    expect(grid.sheets()).toHaveLength(before.sheets.length + TABLES.length + 2);
    expect(await undoable(port)).toMatchObject({ name: 'generate' });
    expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
    expect(host.document.settings.size).toBe(0);
    expect(await undoable(port)).toBeUndefined();
    expect(await undoLast(port, ASK)).toEqual({ kind: 'nothing' });
  });

  test('after 新建底稿 takes the input sheets away', async () => {
    const { grid, port } = open(MEMO);
    const before = stateOf(grid);
    await prepareLedger(port, { year: 2024, department: { code: '019', name: '某局' } });
    expect(grid.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining([...INPUT_SHEETS]));
    expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
  });

  test('after a regeneration brings back what stood there, with everything that was done to it by hand', async () => {
    const book = await openDepartment();
    const { grid, port, idOf } = book;
    await generate(port, NEW);
    typeFormula(book, MEMO, 1, 0, `='${T3}'!F7+'${T10}'!D9`);
    grid.setName({ name: '支出合计', formula: `='${T3}'!$F$7`, scope: null, visible: true, comment: '' });
    workOnTables(book);
    // another figure in the ledger, so that the tables become others
    const amounts = grid.values(idOf(ENTRIES_SHEET), { row: 4, column: 0, rows: 1, columns: 20 })[0]!;
    const column = amounts.findIndex((value) => typeof value === 'number');
    book.fill(ENTRIES_SHEET, 4, column, 99.99);
    const before = stateOf(grid);

    expect((await generate(port, ANEW)).kind).toBe('done');
    expect(stateOf(grid)).not.toEqual(before);
    expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
    expect(grid.formulas(idOf(MEMO), { row: 1, column: 0, rows: 1, columns: 1 })).toEqual([
      [`='${T3}'!F7+'${T10}'!D9`],
    ]);
  });

  test('leaves nothing else behind', async () => {
    const before = stateOf((await openDepartment()).grid);
    const { grid, port, host } = await openWithTables();
    const once = stateOf(grid);
    await generate(port, ANEW);
    // the journal, what was recorded of both, which rows are ours
    expect([...host.document.settings.keys()]).toHaveLength(4);
    expect(grid.sheets().map(({ visibility }) => visibility)).toEqual(grid.sheets().map(() => 'Visible'));
    await undoLast(port, ASK);
    expect(stateOf(grid)).toEqual(once);
    await undoLast(port, ASK);
    expect(stateOf(grid)).toEqual(before);
    expect(host.document.settings.size).toBe(0);
  });

  test('works after the pane was closed and the workbook opened again', async () => {
    const before = stateOf((await openDepartment()).grid);
    const book = await openWithTables();
    const { port } = reopen(book);
    expect(await pendingRecovery(port)).toBeUndefined();
    expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('takes eight round trips, and what it takes back no more', async () => {
    const { port, roundTrips } = await openDepartment();
    const counted = async (work: () => Promise<unknown>) => {
      const start = roundTrips();
      await work();
      return roundTrips() - start;
    };
    expect(await counted(() => generate(port, NEW))).toBeLessThanOrEqual(6);
    expect(await counted(() => generate(port, ANEW))).toBeLessThanOrEqual(6);
    // look what it is, read, inspect, note, empty, write, present, forget
    expect(await counted(() => undoLast(port, ASK))).toBe(8);
  });

  test('does nothing where a file is written: it is written as a whole or not at all', async () => {
    const { port } = openFile();
    await runTransaction(port, 'generate', { sheets: [sheetPlan('表', [[number(1)]])] });
    expect(await undoable(port)).toBeUndefined();
    expect(await undoLast(port, FORCE)).toEqual({ kind: 'nothing' });
    expect(await pendingRecovery(port)).toBeUndefined();
    expect(await recover(port, ASK)).toEqual({ kind: 'nothing' });
  });
});

describe('撤销 asks first', () => {
  test('when something was typed on a table since, and goes on when told to', async () => {
    const before = stateOf((await openDepartment()).grid);
    const { grid, port, fill } = await openWithTables();
    fill(T3, 30, 1, '另加一行');
    const after = stateOf(grid);
    expect(await undoLast(port, ASK)).toMatchObject({ kind: 'typedSince', sheets: [T3] });
    expect(stateOf(grid)).toEqual(after);
    expect(await undoLast(port, FORCE)).toMatchObject({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
  });

  test('when a table was renamed or deleted since', async () => {
    const { grid, port, idOf } = await openWithTables();
    grid.changeSheet(idOf(T3), { name: '我的表' });
    grid.deleteSheet(idOf(T10));
    expect(await undoLast(port, ASK)).toMatchObject({
      kind: 'typedSince',
      sheets: expect.arrayContaining([T3, T10]) as string[],
    });
  });

  test('when a formula elsewhere would lose the table that it refers to', async () => {
    const book = await openWithTables();
    typeFormula(book, MEMO, 3, 0, `=SUM('${T3}'!A1:B2)`);
    expect(await undoLast(book.port, ASK)).toMatchObject({ kind: 'typedSince', sheets: [MEMO] });
  });

  test('not for what it leaves alone: figures in the ledger, other sheets, results of formulas', async () => {
    const { grid, port, idOf, fill } = await openWithTables();
    fill(ENTRIES_SHEET, 30, 0, '019001');
    fill(MEMO, 5, 5, '新');
    grid.setResult(idOf(T3), 8, 5, 3);
    expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
    expect(grid.values(idOf(ENTRIES_SHEET), { row: 30, column: 0, rows: 1, columns: 1 })).toEqual([['019001']]);
    expect(grid.values(idOf(MEMO), { row: 5, column: 5, rows: 1, columns: 1 })).toEqual([['新']]);
  });
});

describe('a regenerated sheet that was changed since', () => {
  test.each<[string, (book: OpenBook) => void]>([
    ['renamed', ({ grid, idOf }) => grid.changeSheet(idOf(T3), { name: '我的表' })],
    ['moved', ({ grid, idOf }) => grid.changeSheet(idOf(T3), { position: 0 })],
    ['emptied', ({ grid, idOf }) => grid.deleteLines(idOf(T3), 'row', 0, 50)],
  ])('and %s comes back as it was', async (_, change) => {
    const book = await openWithTables();
    workOnTables(book);
    const before = stateOf(book.grid);
    await generate(book.port, ANEW);
    change(book);
    expect(await undoLast(book.port, FORCE)).toMatchObject({ kind: 'done' });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('and deleted comes back in its place', async () => {
    const { grid, port, idOf, names } = await openWithTables();
    const order = names();
    const values = () => grid.values(idOf(T3), { row: 0, column: 0, rows: 30, columns: 12 });
    const before = values();
    await generate(port, ANEW);
    grid.deleteSheet(idOf(T3));
    await undoLast(port, FORCE);
    expect(names()).toEqual(order);
    expect(values()).toEqual(before);
  });
});

describe('撤销 of several actions', () => {
  /** Writes figures one after the other; what stood there before each. */
  async function written(book: OpenBook, figures: readonly number[]) {
    const states = [];
    for (const figure of figures) {
      states.unshift(stateOf(book.grid));
      await runTransaction(book.port, 'generate', planOf(figure));
    }
    return states;
  }
  const done = (count: number, isCut = false) => ({ kind: 'done', kept: [], earlier: { count, isCut } });

  test('brings back one state after the other, says how many are left, and forgets all', async () => {
    const book = open('表');
    const [third, second, first] = await written(book, [1, 2, 3]);
    expect(await undoLast(book.port, ASK)).toEqual(done(2));
    expect(stateOf(book.grid)).toEqual(third);
    expect(await undoLast(book.port, ASK)).toEqual(done(1));
    expect(stateOf(book.grid)).toEqual(second);
    expect(await undoLast(book.port, ASK)).toEqual(done(0));
    expect(stateOf(book.grid)).toEqual(first);
    expect(await undoLast(book.port, ASK)).toEqual({ kind: 'nothing' });
    expect(book.host.document.settings.size).toBe(0);
  });

  test('asks at the step after which something was typed, and not before', async () => {
    const book = open('表');
    await runTransaction(book.port, 'generate', planOf(1));
    book.fill('表', 0, 1, 77);
    await runTransaction(book.port, 'generate', planOf(2));
    expect(await undoLast(book.port, ASK)).toEqual(done(1));
    expect(book.grid.values(book.idOf('表'), { row: 0, column: 1, rows: 1, columns: 1 })).toEqual([[77]]);
    expect(await undoLast(book.port, ASK)).toMatchObject({ kind: 'typedSince', sheets: ['表'] });
    expect(book.grid.values(book.idOf('表'), { row: 0, column: 1, rows: 1, columns: 1 })).toEqual([[77]]);
  });

  test('an action after a 撤销 goes on from there', async () => {
    const book = open('表');
    const [, second, first] = await written(book, [1, 2, 3]);
    await undoLast(book.port, ASK);
    await undoLast(book.port, ASK);
    await runTransaction(book.port, 'generate', planOf(4));
    expect(await undoLast(book.port, ASK)).toEqual(done(1));
    expect(stateOf(book.grid)).toEqual(second);
    expect(await undoLast(book.port, ASK)).toEqual(done(0));
    expect(stateOf(book.grid)).toEqual(first);
  });

  test('eight can be taken back; the oldest is dropped, and that is told', async () => {
    const book = open('表');
    const states = await written(book, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
    // the journal, eight records, which rows are ours
    expect(book.host.document.settings.size).toBe(10);
    for (let left = 7; left >= 0; left--) expect(await undoLast(book.port, ASK)).toEqual(done(left, true));
    expect(stateOf(book.grid)).toEqual(states[7]);
    expect(await undoLast(book.port, ASK)).toEqual({ kind: 'nothing' });
  });

  test.each([
    ['what is recorded takes more than a million characters', 999_999],
    ['nobody knows how much it takes, as in a workbook of 0.2', null],
  ])('the one before is dropped where %s', async (_, size) => {
    const book = open('表');
    const [second] = await written(book, [1, 2]);
    await rewrite(book, ENTRY, (data: object) => ({ ...data, size }));
    await runTransaction(book.port, 'generate', planOf(3));
    expect(await undoLast(book.port, ASK)).toEqual(done(0, true));
    expect(stateOf(book.grid)).not.toEqual(second);
    expect(await undoLast(book.port, ASK)).toEqual({ kind: 'nothing' });
  });

  test('those before are dropped where Excel has no room for them', async () => {
    const book = open('表');
    await written(book, [1, 2, 3]);
    const { settings } = book.host.document;
    const size = [...settings.values()].reduce<number>((sum, value) => sum + String(value).length, 0);
    book.host.badDay = { settingsLimit: size };
    const before = stateOf(book.grid);
    await runTransaction(book.port, 'generate', planOf(4));
    expect(await undoLast(book.port, ASK)).toEqual(done(0, true));
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('an action that failed and was brought back takes none of them away', async () => {
    const book = open('表');
    const [second] = await written(book, [1, 2]);
    const after = stateOf(book.grid);
    book.host.beforeAction = ({ Name }) => {
      if (Name !== 'SetCellProperties' && Name !== 'Values' && Name !== 'Formulas') return;
      book.host.beforeAction = undefined;
      throw new HostError('GeneralException', 'fault');
    };
    await expect(runTransaction(book.port, 'generate', planOf(3))).rejects.toThrow();
    expect(book.host.beforeAction).toBeUndefined();
    expect(stateOf(book.grid)).toEqual(after);
    expect(await undoLast(book.port, ASK)).toEqual(done(1));
    expect(stateOf(book.grid)).toEqual(second);
  });
});

describe('an action that does not come to its end', () => {
  test('is cancelled before anything is written, and leaves nothing', async () => {
    const { grid, port, host } = await openDepartment();
    const before = stateOf(grid);
    const stop = new AbortController();
    const cancelled = generate(port, { ...NEW, progress: () => stop.abort(), signal: stop.signal });
    expect(await cancelled).toEqual({ kind: 'cancelled' });
    expect(stateOf(grid)).toEqual(before);
    expect(host.document.settings.size).toBe(0);
  });

  test.each([1, 2])('is brought back by itself when it is cancelled after %i requests', async (requests) => {
    const book = open('记', '甲');
    const { grid, port, host } = book;
    book.fill('甲', 0, 0, '旧');
    const before = stateOf(grid);
    // a request each
    const long = Array.from({ length: 40 }, (_, row) => [text(`${row}${'长'.repeat(30_000)}`)]);
    const plan = { sheets: ['甲', '乙', '丙'].map((name) => sheetPlan(name, long)) };
    const stop = new AbortController();
    const progress = (done: number) => void (done === requests && stop.abort());
    await expect(runTransaction(port, 'generate', plan, { progress, signal: stop.signal })).rejects.toThrow(Cancelled);
    expect(stateOf(grid)).toEqual(before);
    expect(host.document.settings.size).toBe(0);
  });

  test('is brought back by itself after a failure, and the failure is told', async () => {
    const { grid, port, host } = await openDepartment();
    const before = stateOf(grid);
    let failed = false;
    host.beforeAction = ({ Name }) => {
      if (failed || Name !== 'Merge') return;
      failed = true;
      throw new HostError('GeneralException', 'fault');
    };
    await expect(generate(port, NEW)).rejects.toMatchObject({ name: 'ExcelProblem', code: 'unknown' });
    expect(stateOf(grid)).toEqual(before);
    expect(await pendingRecovery(port)).toBeUndefined();
  });

  test('waits for 恢复 where nobody was left to bring it back', async () => {
    const { grid, before, port } = await openHalfWritten();
    expect(stateOf(grid)).not.toEqual(before);
    expect(await undoable(port)).toBeUndefined();
    expect(await undoLast(port, FORCE)).toMatchObject({ kind: 'unfinished', action: { name: 'generate' } });
    expect(await pendingRecovery(port)).toMatchObject({
      kind: 'unfinished',
      action: { name: 'generate', sheets: expect.arrayContaining(ALL) as string[] },
    });
    expect(await recover(port, ASK)).toEqual({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
    expect(await pendingRecovery(port)).toBeUndefined();
    expect(await recover(port, ASK)).toEqual({ kind: 'nothing' });
  });

  test('and leaves rows as ours that were ours before', async () => {
    const { port, host, fill } = open('表');
    await runTransaction(port, 'generate', planOf(1));
    const before = writtenRows(await readWorkbook(port));
    let requests = 0;
    host.beforeAction = (_, index, request) => {
      if (index === 0 && !isTidying(request) && ++requests === WRITING) fill('表', 9, 9, '别人写的');
    };
    await expect(runTransaction(port, 'generate', planOf(2))).rejects.toThrow(ChangedMeanwhile);
    expect(writtenRows(await readWorkbook(port))).toEqual(before);
  });

  test.each([1, 2, 3, 4, 5])(
    'is done or brought back where its answer fails, the note of that fails, and the request %i after that',
    async (later) => {
      const { grid, port, host } = open('表');
      await runTransaction(port, 'generate', planOf(1));
      const before = stateOf(grid);
      const noting = WRITING + 2;
      let requests = 0;
      host.beforeAction = (_, index, request) => {
        if (isTidying(request)) return;
        if (index === 0) requests++;
        const isLost = requests === WRITING && index === request.Actions.length - 1;
        if (isLost || requests === noting || requests === noting + later)
          throw new HostError('GeneralException', 'fault');
      };
      await expect(runTransaction(port, 'generate', planOf(2))).rejects.toThrow('unknown');
      host.beforeAction = undefined;
      // where it was brought back, only the action before it can be taken back
      const isBack = isDeepStrictEqual(stateOf(grid), before);
      if ((await undoable(port)) && !isBack) expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
      else await recover(port, { force: false });
      expect(stateOf(grid)).toEqual(before);
    },
  );

  test('is in the way of the next action until it is taken back', async () => {
    const { grid, before, port } = await openHalfWritten();
    await expect(generate(port, ANEW)).rejects.toThrow(ActionUnfinished);
    expect(await recover(port, ASK)).toEqual({ kind: 'done' });
    expect(stateOf(grid)).toEqual(before);
    expect(await generate(port, NEW)).toMatchObject({ kind: 'done' });
  });

  test('before a sheet was added leaves a sheet alone that the user gave that name afterwards', async () => {
    const book = await openDepartment();
    let dead = false;
    book.host.beforeAction = () => {
      dead ||= book.host.document.settings.has('twelve-tables.action');
      if (dead) throw new HostError('GeneralException', 'gone');
    };
    await expect(generate(book.port, NEW)).rejects.toThrow();
    book.grid.addSheet(T3);
    book.fill(T3, 0, 0, '我的表');
    book.grid.addSheet(T10);
    const { port } = reopen(book);
    expect(await recover(port, ASK)).toEqual({ kind: 'done' });
    expect(book.names()).toContain(T3);
    expect(book.names()).not.toContain(T10);
  });

  test('writes nothing at all where a sheet is protected', async () => {
    const { grid, host, port, idOf } = await openWithTables();
    await undoLast(port, ASK);
    grid.changeSheet(idOf(ENTRIES_SHEET), { protected: true });
    const before = stateOf(grid);
    await expect(generate(port, NEW)).rejects.toMatchObject({ code: 'protected', place: { sheet: ENTRIES_SHEET } });
    expect(stateOf(grid)).toEqual(before);
    expect(host.document.settings.size).toBe(0);
  });

  test('writes nothing at all where it is cancelled before it begins', async () => {
    const { port, host } = open('甲');
    const plan = { sheets: [sheetPlan('甲', [[text('x')]])] };
    await expect(runTransaction(port, 'generate', plan, { signal: AbortSignal.abort() })).rejects.toThrow(Cancelled);
    expect(host.statistics.requests).toBe(0);
  });
});

test('撤销 of a table that is protected by now is refused, and can be done later', async () => {
  const { grid, port, idOf } = await openDepartment();
  const before = stateOf(grid);
  await generate(port, NEW);
  grid.changeSheet(idOf(T3), { protected: true });
  const after = stateOf(grid);
  await expect(undoLast(port, ASK)).rejects.toMatchObject({ code: 'protected', place: { sheet: T3 } });
  expect(stateOf(grid)).toEqual(after);
  expect(await pendingRecovery(port)).toBeUndefined();
  grid.changeSheet(idOf(T3), { protected: false });
  expect(await undoLast(port, ASK)).toMatchObject({ kind: 'done' });
  expect(stateOf(grid)).toEqual(before);
});
