import { expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { formatFailure } from '../../src/app/messages/format-failure.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { pendingRecovery } from '../../src/transactions/recover.ts';
import { runTransaction } from '../../src/transactions/run-transaction.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { number, open, sheetPlan, text } from '../excel/open.ts';
import { contentIn } from './open-grid.ts';
import { SCENARIOS } from './scenarios.ts';
import { BAD_DAYS, tryWeather } from './weather.ts';

/* `npm run bench -- weather` tries all scenarios, at more positions. */

test.each([SCENARIOS.small, SCENARIOS.smallUndo, SCENARIOS.moving, SCENARIOS.fix, SCENARIOS.marks])(
  '$name: nothing is lost on a bad day, whenever it begins',
  async (scenario) => {
    const { tried, losses } = await tryWeather(scenario, 6);
    expect(losses).toEqual([]);
    expect(tried).toBe(6 * BAD_DAYS.length);
  },
);

test('without a printer 生成, 生成 again and 撤销 write everything but the page, and say so', async () => {
  const { host, port, names, grid, idOf } = await SCENARIOS.generate.open();
  const before = names();
  host.badDay = { noPrinter: true };
  expect(await generate(port)).toMatchObject({ kind: 'done', isPresented: false });
  const table = names().find((name) => name.startsWith('表3'))!;
  expect(grid.frozen(idOf(table)).rows).toBeGreaterThan(0);
  expect(await generate(port, { decision: { typed: 'replace' } })).toMatchObject({ kind: 'done', isPresented: false });
  host.badDay = {};
  expect(await generate(port, { decision: { typed: 'replace' } })).toMatchObject({ kind: 'done', isPresented: true });
  expect(grid.page(idOf(table)).paperSize).toBe('A4');
  host.badDay = { noPrinter: true };
  expect(await undoLast(port, { force: false })).toMatchObject({ kind: 'done' });
  expect(names().length).toBeGreaterThan(before.length + 12);
});

test('while another workbook is in front a workbook can be read', async () => {
  const { host, port } = await SCENARIOS.generate.open();
  host.badDay = { otherWorkbook: true };
  expect((await port.read()).sheets.length).toBeGreaterThan(3);
});

test('on the web the names of the workbook are read once', async () => {
  const { grid, host, port, idOf } = await SCENARIOS.moving.open();
  const names = (await port.read()).names;
  expect(names).toHaveLength(2);
  host.badDay = { namesTwice: true };
  expect((await port.read()).names).toEqual(names);
  expect(grid.names().map(({ scope }) => scope)).toContain(idOf('记'));
});

test('settings that are too large in sum are told as too large, and nothing is written', async () => {
  const { host, port, grid } = await SCENARIOS.small.open();
  const before = contentIn(grid);
  host.document.settings.set('others', 'x'.repeat(999_990));
  host.badDay = { settingsLimit: 1_000_000 };
  await expect(SCENARIOS.small.act(port)).rejects.toMatchObject({ code: 'tooLarge' });
  expect(contentIn(grid)).toEqual(before);
});

/** A sheet of the user's own under a name of ours, and a plan that merges cells of it and moves rows. */
function openTaken() {
  const book = open('记', '表');
  for (const row of [0, 1, 2]) for (const column of [0, 1]) book.fill('表', row, column, `旧${row}${column}`);
  const labels = { columns: [0], head: 1, groups: [] };
  const cells = [[text('题')], [text('新'), number(1)], [text('旧10'), number(2)]];
  const merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
  return { ...book, plan: { sheets: [sheetPlan('表', cells, { merges, labels })] } };
}

test.each(['table', 'filter', 'array'] as const)(
  'a %s in the way is told with its sheet, and everything is as before',
  async (kind) => {
    const { host, port, grid, plan } = openTaken();
    const before = contentIn(grid);
    host.badDay = { inTheWay: [{ kind, sheet: '表', area: { row: 0, column: 0, rows: 3, columns: 2 } }] };
    const failure: unknown = await runTransaction(port, 'generate', plan).catch((error: unknown) => error);
    expect(formatFailure(failure, zhCN).what).toBe(
      '“表”里有合并单元格、表格（插入的表）、透视表、筛选或数组公式挡着。',
    );
    expect(await pendingRecovery(port)).toBeUndefined();
    expect(contentIn(grid)).toEqual(before);
    host.badDay = {};
    await runTransaction(port, 'generate', plan);
    expect(contentIn(grid)).not.toEqual(before);
  },
);
