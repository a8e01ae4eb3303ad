import { expect, test } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { contentIn } from './open-grid.ts';
import { SCENARIOS } from './scenarios.ts';
import { BAD_DAYS, tryWeather } from './weather.ts';

/* `npm run bench -- weather` tries all scenarios, at more positions. */

test.each([SCENARIOS.small, SCENARIOS.smallUndo, SCENARIOS.moving, SCENARIOS.fix])(
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
