import { beforeEach, describe, expect, test } from 'vitest';
import { prepareLedger } from '../../src/app/ledger/prepare.ts';
import { registerProjects, unregisteredProjects } from '../../src/app/import/register-projects.ts';
import { undoable, undoLast } from '../../src/transactions/undo.ts';
import { ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import { ENTRIES, PROJECTS } from '../../src/ledger/model/sheets.ts';
import { open, type OpenBook } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';

const BEGIN = { year: 2024, department: { code: '019', name: '某局' } };
const FIRST_ENTRY = 6;
const columnIn = ({ columns }: typeof ENTRIES, wanted: string) => columns.findIndex(({ field }) => field === wanted);

let book: OpenBook;
beforeEach(async () => {
  book = open('备忘');
  await prepareLedger(book.port, BEGIN);
  [['019001', '某局本级', '行政']].forEach((line) =>
    line.forEach((text, column) => book.fill('参数', 10, column, text)),
  );
  book.fill('参数', 6, 1, '万元');
});

/** Typed by the accountant in 底稿: units and projects, 1 万元 each. */
function type(...projects: readonly (readonly [unit: string, project: string])[]): void {
  projects.forEach(([unit, project], index) => {
    const row = FIRST_ENTRY + index;
    const typed = { unit, functional: '2010301', project, departmental: '30201', amount: index + 1 };
    for (const [field, value] of Object.entries(typed)) book.fill('底稿', row, columnIn(ENTRIES, field), value);
    book.fill('底稿', row, columnIn(ENTRIES, 'source'), '一般公共预算·财政拨款');
  });
}

async function problems() {
  const reading = ledgerOf(await book.port.read());
  return reading.ok ? [] : reading.problems;
}

const codes = async () => (await problems()).map(({ problem }) => problem.code);
const rowsOf = (count: number) => {
  const area = { row: PROJECTS.headingRow + 1, column: 0, rows: count, columns: 4 };
  return book.grid.values(book.idOf('项目与绩效'), area);
};

describe('登记项目', () => {
  test('adds each project that entries name once, and leaves its kind to be chosen', async () => {
    type(['019001', '业务费'], ['019001', '大厅运行'], ['019001', '业务费'], ['019001', '']);
    expect(await codes()).toEqual(['projectNotDeclared', 'projectNotDeclared', 'projectNotDeclared']);
    expect(unregisteredProjects(await problems())).toEqual([
      { unit: '019001', name: '业务费' },
      { unit: '019001', name: '大厅运行' },
    ]);
    await registerProjects(book.port);
    expect(rowsOf(3).map((line) => line.join('|'))).toEqual(['019001||业务费|', '019001||大厅运行|', '|||']);
    expect((await problems()).map(({ problem, place }) => [problem.code, problem.path.join(), place?.row])).toEqual([
      ['valueMissing', 'projects,0,kind', PROJECTS.headingRow + 1],
      ['valueMissing', 'projects,1,kind', PROJECTS.headingRow + 2],
    ]);
    for (const row of [1, 2]) book.fill('项目与绩效', PROJECTS.headingRow + row, 3, '特定目标类');
    expect(await codes()).toEqual([]);
  });

  test('comes behind those that are there, two hundred as well as one', async () => {
    book.fill('项目与绩效', PROJECTS.headingRow + 1, 0, '019001');
    book.fill('项目与绩效', PROJECTS.headingRow + 1, 2, '原有');
    book.fill('项目与绩效', PROJECTS.headingRow + 1, 3, '其他运转类');
    type(
      ...['原有', ...Array.from({ length: 200 }, (_, index) => `项目${index + 1}`)].map(
        (name) => ['019001', name] as const,
      ),
    );
    await registerProjects(book.port);
    const names = rowsOf(201).map(([, , name]) => name);
    expect([names[0], names[1], names[200]]).toEqual(['原有', '项目1', '项目200']);
    expect(new Set(await codes())).toEqual(new Set(['valueMissing']));
  });

  test('leaves projects alone whose unit is not known: it may be mistyped', async () => {
    type(['019001', '业务费'], ['019009', '别家的']);
    await registerProjects(book.port);
    expect(rowsOf(2).map((line) => line.join('|'))).toEqual(['019001||业务费|', '|||']);
    expect(unregisteredProjects(await problems())).toEqual([]);
  });

  test('is taken back by 撤销', async () => {
    type(['019001', '业务费']);
    const before = stateOf(book.grid);
    await registerProjects(book.port);
    expect(await undoable(book.port)).toMatchObject({ name: 'registerProjects' });
    expect(await undoLast(book.port, { force: false })).toMatchObject({ kind: 'done', kept: [] });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('writes nothing where all are registered', async () => {
    type(['019001', '']);
    const before = stateOf(book.grid);
    await registerProjects(book.port);
    expect(stateOf(book.grid)).toEqual(before);
    expect(await undoable(book.port)).toMatchObject({ name: 'prepareLedger' });
  });

  test.each([
    ['the year', 3],
    ['the unit of amounts', 6],
  ])('is not offered where %s is not filled in: nothing could be written', async (_, row) => {
    type(['019001', '业务费']);
    book.fill('参数', row, 1, '？');
    const before = stateOf(book.grid);
    await registerProjects(book.port);
    expect(stateOf(book.grid)).toEqual(before);
    expect(await codes()).toContain('projectNotDeclared');
    expect(unregisteredProjects(await problems())).toEqual([]);
  });
});
