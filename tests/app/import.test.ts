import { beforeEach, describe, expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { readImportBase } from '../../src/app/import/import-base.ts';
import { importEntries, type ImportOptions } from '../../src/app/import/import-entries.ts';
import { prepareLedger } from '../../src/app/ledger/prepare.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { exampleLedger } from '../compose/example.ts';
import { madeOnce, open, type OpenBook } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';
import { CONTEXT, listOf, LONG_ANSWERS, readExport } from './exported.ts';
import { besides } from './open-book.ts';

const BEGIN = { year: 2024, department: { code: '019', name: '封丘县政务服务和大数据管理局' } };
const ASK = { force: false };
const FIRST: ImportOptions = { context: CONTEXT, answers: {} };
const APPEND: ImportOptions = { ...FIRST, existing: 'append' };
const REPLACE: ImportOptions = { ...FIRST, existing: 'replace' };

/** Places in new input sheets. */
const FIRST_ENTRY = 6;
const FIRST_UNIT = 10;
const UNIT = { code: 0, name: 1, kind: 2 };

const openPrepared = madeOnce(async () => {
  const prepared = open('备忘');
  await prepareLedger(prepared.port, BEGIN);
  return prepared;
});
let book: OpenBook;
beforeEach(async () => {
  book = await openPrepared();
});

/** Typed by the user: the first unit is an administrative one. */
const typeKind = () => book.fill('参数', FIRST_UNIT, UNIT.kind, '行政');

async function ledger(port: WorkbookPort = book.port) {
  const reading = ledgerOf(await port.read());
  return reading.ok ? reading.ledger : reading.problems.map(({ problem }) => [problem.code, ...problem.path]);
}

const values = (sheet: string, row: number, column: number, rows: number, columns: number) =>
  book.grid.values(book.idOf(sheet), { row, column, rows, columns });
const formulas = (sheet: string, row: number, column: number, rows: number, columns: number) =>
  book.grid.formulas(book.idOf(sheet), { row, column, rows, columns });

/** Entries of one unit, as many as wanted. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ['019001', '', '2010301', '', '', '30201', '经费拨款', index + 1]);

describe('导入 into empty input sheets', () => {
  test.each(['long', 'wide'] as const)('makes the seed’s ledger of the %s export', async (which) => {
    typeKind();
    expect(await importEntries(book.port, readExport(which), FIRST)).toEqual({
      kind: 'done',
      entries: 24,
      projects: 3,
      units: 0,
      first: { sheet: '底稿', row: FIRST_ENTRY, column: 0 },
    });
    const { entries, projects } = exampleLedger();
    const codes = { long: projects.map(({ code }) => code), wide: ['', '', ''] }[which];
    expect(await ledger()).toMatchObject({
      entries,
      projects: projects.map(({ unit, name, kind }, index) => ({ unit, name, kind, code: codes[index] })),
    });
  });

  test('needs no complete ledger: it says what is left to fill in', async () => {
    await importEntries(book.port, readExport('wide'), FIRST);
    expect(await ledger()).toEqual([['valueMissing', 'units', 0, 'kind']]);
  });

  test('gives the seed’s figures once the tables are made', async () => {
    const { port } = openFile();
    await prepareLedger(port, BEGIN);
    await importEntries(port, readExport('long'), FIRST);
    const kind = { content: { text: '行政' }, style: { font: { name: '宋体', size: 11 }, numberFormat: '@' } };
    const cells = Array.from({ length: FIRST_UNIT + 1 }, (_, row) =>
      row === FIRST_UNIT ? [undefined, undefined, kind] : [],
    );
    const patch = { mode: 'patch', merges: [], columnWidths: [], rowHeights: [], validations: [] } as const;
    await port.apply({ sheets: [{ ...patch, name: '参数', cells: cells as never }] });
    expect(await generate(port)).toMatchObject({ kind: 'done' });
    // printed by 封丘县政务服务和大数据管理局 in 2024
    const snapshot = await port.read();
    expect(besides(snapshot, '表1 收支总体', '本年收入合计')).toBe(477.24);
    expect(besides(snapshot, '表3 支出总体', '合计')).toBe(477.24);
    expect(besides(snapshot, '表6 基本支出', '合计')).toBe(421.04);
    expect(besides(snapshot, '表10 项目支出', '019')).toBe(56.2);
  });

  test('is taken back by 撤销, exactly; the answers stay for the next import', async () => {
    const before = stateOf(book.grid);
    await importEntries(book.port, readExport('long'), { ...FIRST, answers: LONG_ANSWERS });
    expect(stateOf(book.grid)).not.toEqual(before);
    expect(await undoLast(book.port, ASK)).toMatchObject({ kind: 'done' });
    expect(stateOf(book.grid)).toEqual(before);
    const start = await readImportBase(book.port);
    expect(start.kind === 'ready' && start.base.answers).toEqual(LONG_ANSWERS);
  });

  test('takes seven round trips, and two more where 330 rows of the sheet do not look alike', async () => {
    const counted = async (rows: number) => {
      const start = book.roundTrips();
      await importEntries(book.port, listOf(many(rows)), REPLACE);
      return book.roundTrips() - start;
    };
    // read, remember the answers, record (once more where cells differ), journal, write, note that it is done
    expect(await counted(3)).toBeLessThanOrEqual(7);
    expect(await counted(300)).toBeLessThanOrEqual(9);
  });
});

describe('导入 where entries are', () => {
  beforeEach(async () => {
    typeKind();
    await importEntries(book.port, listOf(many(3)), FIRST);
  });

  test('asks what is to become of them, and writes nothing', async () => {
    const before = stateOf(book.grid);
    expect(await importEntries(book.port, listOf(many(2)), FIRST)).toEqual({ kind: 'exists', entries: 3 });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('appends behind the last of them', async () => {
    book.fill('底稿', FIRST_ENTRY + 5, 2, '手工填的项目');
    await importEntries(book.port, listOf([['019001', '', '2010302', '', '', '30201', '其他收入', 9]]), APPEND);
    const amounts = values('底稿', FIRST_ENTRY, 6, 8, 1).flat();
    expect(amounts).toEqual([1, 2, 3, null, null, null, 9, null]);
    expect(values('底稿', FIRST_ENTRY + 5, 2, 1, 1)).toEqual([['手工填的项目']]);
    const before = stateOf(book.grid);
    await importEntries(book.port, listOf(many(60)), APPEND);
    expect(await undoLast(book.port, ASK)).toMatchObject({ kind: 'done' });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('replaces all of them, and nothing else that was typed', async () => {
    book.fill('底稿', FIRST_ENTRY, 11, '右边的备注');
    book.fill('项目与绩效', 4, 0, '019001');
    book.fill('项目与绩效', 4, 2, '手工填的项目');
    book.fill('项目与绩效', 4, 6, '指标');
    const before = stateOf(book.grid);
    await importEntries(book.port, listOf([['019001', '', '2010302', '', '', '30201', '其他收入', 9]]), REPLACE);
    expect(values('底稿', FIRST_ENTRY, 6, 4, 1).flat()).toEqual([9, null, null, null]);
    expect(values('底稿', FIRST_ENTRY, 11, 1, 1)).toEqual([['右边的备注']]);
    expect(values('项目与绩效', 4, 0, 1, 7)[0]).toEqual(['019001', null, '手工填的项目', null, null, null, '指标']);
    await undoLast(book.port, ASK);
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('adds no project and no unit that is there', async () => {
    const rows = [
      ['019001', '', '2010302', '保洁', '其他运转类', '30209', '经费拨款', 5],
      ['019002', '县大数据中心', '2010302', '保洁', '特定目标类', '30209', '经费拨款', 6],
    ];
    expect(await importEntries(book.port, listOf(rows), APPEND)).toMatchObject({ projects: 2, units: 1 });
    expect(await importEntries(book.port, listOf(rows), APPEND)).toMatchObject({ projects: 0, units: 0 });
    expect(values('参数', FIRST_UNIT, 0, 3, 3)).toEqual([
      ['019001', '封丘县政务服务和大数据管理局', '行政'],
      ['019002', '县大数据中心', null],
      [null, null, null],
    ]);
    expect(values('项目与绩效', 4, 0, 3, 4)).toEqual([
      ['019001', null, '保洁', '其他运转类'],
      ['019002', null, '保洁', '特定目标类'],
      [null, null, null, null],
    ]);
  });
});

describe('lists that are too short', () => {
  test('grow: formulas, drop-down lists and the sentinel reach to their new ends', async () => {
    const before = stateOf(book.grid);
    const units = Array.from({ length: 40 }, (_, index) => `019${String(index + 2).padStart(3, '0')}`);
    const rows = units.map((unit, index) => [
      unit,
      `第${index + 2}所`,
      '2010302',
      `${index}号${'很长的'.repeat(9)}项目`,
      '特定目标类',
      '30209',
      '经费拨款',
      1,
    ]);
    book.fill('参数', 24, 0, '2010388');
    book.fill('参数', 24, 1, '补充的科目');
    book.fill('参数', 36, 2, '下面的备注');
    const typed = stateOf(book.grid);
    expect(await importEntries(book.port, listOf(rows), FIRST)).toMatchObject({ entries: 40, projects: 40, units: 40 });

    const after = await book.port.read();
    const sheetOf = (name: string) => after.sheets.find((sheet) => sheet.name === name)!;
    const sentinels = (name: string) =>
      sheetOf(name).values.flatMap((row, index) => (String(row[0]).startsWith('▲') ? [index] : []));
    expect(sentinels('底稿')).toEqual([FIRST_ENTRY + 40 + 30]);
    expect(sentinels('项目与绩效')).toEqual([4 + 40 + 20]);
    // the units, and the list of supplements below them, which has moved down with what was typed
    expect(sentinels('参数')).toEqual([FIRST_UNIT + 41 + 10, FIRST_UNIT + 41 + 10 + 2 + 11]);
    expect(sheetOf('参数').values[FIRST_UNIT + 41 + 10 + 4]!.slice(0, 2)).toEqual(['2010388', '补充的科目']);
    expect(sheetOf('参数').values.some((row) => row[2] === '下面的备注')).toBe(true);
    expect(
      sheetOf('参数')
        .values.map((row) => row[5])
        .filter(Boolean),
    ).toHaveLength(20);

    const last = FIRST_ENTRY + 40 + 29;
    const keys = formulas('底稿', FIRST_ENTRY, 12, last - FIRST_ENTRY + 1, 13);
    expect(keys.flat().filter((formula) => formula === null)).toEqual([]);
    expect(keys.at(-1)!.join()).toContain(`$A$4:$A$${4 + 40 + 20 + 1}`);
    expect(formulas('底稿', last, 8, 1, 1)[0]![0]).toContain(`$A$${FIRST_UNIT + 41 + 10 + 3}:`);
    // what closes the sources reads them to their end
    expect(formulas('参数', 10, 10, 1, 1)[0]![0]).toContain(`$${last + 2},`);
    const rules = book.grid.validations(book.idOf('底稿'), { row: last, column: 0, rows: 1, columns: 7 });
    expect(rules).toHaveLength(5);
    expect(rules.map(({ rule }) => rule.formula1)).toContain(`='参数'!$A$11:$A$${FIRST_UNIT + 41 + 10}`);
    const [height] = book.grid.lines(book.idOf('底稿'), 'row', FIRST_ENTRY, 1);
    expect(height!.size).toBeGreaterThan(30);

    const found = await ledger();
    expect(found).toEqual(units.concat('019001').map((_, index) => ['valueMissing', 'units', index, 'kind']));
    await undoLast(book.port, ASK);
    expect(stateOf(book.grid)).toEqual(typed);
    expect(typed).not.toEqual(before);
  });

  test('let 未进表金额 see what is behind their old end', async () => {
    typeKind();
    await importEntries(book.port, readExport('long'), FIRST);
    expect(await generate(book.port)).toMatchObject({ kind: 'done' });
    const line = () => formulas('底稿', 3, 1, 1, 10)[0]!.join('\n');
    expect(line()).toMatch(/\$6:\$[A-Z]+\$37\b/);
    await importEntries(book.port, listOf(many(50)), APPEND);
    expect(line()).not.toMatch(/\$37\b/);
    expect(line().match(/\$6:\$[A-Z]+\$111\b/g)!.length).toBeGreaterThan(8);
  });
});

test('a text that begins with = + - @ stays text', async () => {
  const hostile = ['=HYPERLINK("http://x","点我")', '+1+1', '-1', '@SUM(A1)', "'019", '=1', '<b>粗</b>'];
  const rows = hostile.map((name) => ['019001', '', '2010302', name, '特定目标类', '30209', '经费拨款', 1]);
  await importEntries(book.port, listOf(rows), FIRST);
  for (const [sheet, row, column] of [
    ['底稿', FIRST_ENTRY, 2],
    ['项目与绩效', 4, 2],
  ] as const) {
    expect(values(sheet, row, column, hostile.length, 1).flat()).toEqual(hostile);
    expect(formulas(sheet, row, column, hostile.length, 1).flat()).toEqual(hostile.map(() => null));
  }
});

describe('导入 does nothing', () => {
  test('where the ledger is no longer what the list was read for', async () => {
    book.fill('参数', 6, 1, '元');
    const before = stateOf(book.grid);
    expect(await importEntries(book.port, listOf(many(1)), FIRST)).toEqual({ kind: 'changed' });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('where it is stopped', async () => {
    const before = stateOf(book.grid);
    const stop = new AbortController();
    const options = { ...FIRST, progress: () => stop.abort(), signal: stop.signal };
    expect(await importEntries(book.port, listOf(many(3)), options)).toEqual({ kind: 'cancelled' });
    expect(stateOf(book.grid)).toEqual(before);
  });
});

describe('before anything is read', () => {
  test('it is said what is missing', async () => {
    book.fill('参数', 6, 1, '千元');
    expect(await readImportBase(book.port)).toMatchObject({
      kind: 'parameter',
      place: { sheet: '参数', row: 6, column: 1, heading: '金额单位' },
    });
    expect(await readImportBase(open('空').port)).toEqual({ kind: 'noLedger' });
  });
});
