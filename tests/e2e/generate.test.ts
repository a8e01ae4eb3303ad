import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLES } from '../../src/tables/all.ts';
import type { SheetView } from '../../simulator/page/snapshot.ts';
import { recalculateAll } from '../judges/libreoffice.ts';
import { differences } from '../seed/compare.ts';
import { seedTableNumbers } from '../seed/load.ts';
import { partsOf } from '../xlsx/package-of.ts';
import { workbenchPicture } from './pictures.ts';
import { type OpenWorkbench, WAIT, closeBrowser, isOurs, openWorkbench, openWithTables } from './workbench.ts';

/** 参数, 底稿, 项目与绩效, 整体绩效, 情况说明·填报, 科目 */
const INPUT_SHEETS = 6;
/** What 生成 writes behind them. */
const OURS = [...TABLES.map((table) => table.sheet), '情况说明', '勾稽审核'];

let workbench: OpenWorkbench;
let sheets: SheetView[];

const shown = (number: number) => sheets.find(({ name }) => name === TABLES[number - 1]!.sheet)?.texts ?? [];

/** Figures of the row that has this text, blanks left out. */
const figures = (number: number, text: string, from: number) =>
  shown(number)
    .find((row) => row.includes(text))!
    .slice(from)
    .filter((figure) => figure !== '');

afterAll(closeBrowser);

describe('一键生成 in the pane, in Chromium through Microsoft’s office.js', () => {
  beforeAll(async () => {
    workbench = await openWithTables();
    sheets = await workbench.sheets();
  });
  afterAll(() => workbench.close());

  it.each(seedTableNumbers)('shows table %i of the seed as printed', (number) => {
    expect(differences(number, shown(number))).toEqual([]);
  });

  it('shows tables 2 and 7 in agreement with the others', () => {
    expect(figures(2, '合计', 5)).toEqual(['477.24', '477.24', '477.24', '429.24']);
    expect(figures(2, '其他政府办公厅（室）及相关机构事务支出', 5)).toEqual(['56.20', '56.20', '56.20', '8.20']);
    expect(figures(7, '合计', 4)).toEqual(['477.24', '477.24', '429.24']);
    expect(figures(7, '未列经济分类', 4)).toEqual(['56.20', '56.20', '8.20']);
  });

  it('plans them in a thread beside the pane’s own, from the add-in’s own place', () => {
    const places = workbench.page.workers().map((worker) => new URL(worker.url()).origin);
    const { origin } = new URL(
      workbench.page
        .frames()
        .find((frame) => frame.url().includes('taskpane.html'))!
        .url(),
    );
    expect(places).toContain(origin);
  });

  it('puts the twelve sheets behind the input sheets, in their order', () => {
    expect(sheets.map(({ name }) => name).slice(INPUT_SHEETS)).toEqual(OURS);
  });

  it('leads from its list to a table', async () => {
    await workbench.pane.getByRole('button', { name: '表3 支出总体' }).click();
    const shownSheet = () =>
      workbench.page.evaluate(() => {
        const { engine } = window.workbench;
        return engine.sheets().find(({ id }) => id === engine.selection().sheet)!.name;
      });
    await expect.poll(shownSheet, WAIT).toBe('表3 支出总体');
    await workbenchPicture(workbench.page);
  });

  it('makes a 公开版: the same tables as values, in a file of their own', async () => {
    const download = workbench.page.waitForEvent('download');
    await workbench.pane.getByRole('button', { name: '做公开版' }).click();
    const file = await readFile(await (await download).path());
    const [published] = await recalculateAll([file]);
    await workbench.pane.getByText('公开版已在新窗口里打开').waitFor();
    expect(published!.sheets.map(({ name }) => name)).toEqual(TABLES.map((table) => table.sheet));
    for (const number of seedTableNumbers) {
      const { texts } = published!.sheets[number - 1]!;
      expect(differences(number, texts)).toEqual([]);
    }
    const sheets = Object.entries(partsOf(file)).filter(([path]) => /sheet\d+\.xml$/.test(path));
    expect(sheets.map(([, xml]) => /<f\b/.test(xml))).toEqual(TABLES.map(() => false));
  });

  it('writes live formulas: a figure changed in the ledger changes the tables', async () => {
    const salary = { row: 6, column: 6 };
    expect(sheets.find(({ name }) => name === '底稿')!.values[salary.row]![salary.column]).toBe(85.8);
    const totalsWith = async (amount: number) => {
      await workbench.page.evaluate(
        async ([place, value]) => {
          const { engine } = window.workbench;
          const ledger = engine.sheets().find(({ name }) => name === '底稿')!.id;
          engine.write(ledger, { ...place, rows: 1, columns: 1 }, [[{ value }]]);
          await engine.settle();
        },
        [salary, amount] as const,
      );
      sheets = await workbench.sheets();
      return [1, 2, 3, 4, 5, 11].map(
        (number) =>
          shown(number)
            .flat()
            .filter((text) => text === '478.24').length > 0,
      );
    };
    expect(await totalsWith(86.8)).toEqual([true, true, true, true, true, true]);
    expect(await totalsWith(85.8)).toEqual([false, false, false, false, false, false]);
  });

  it('asks nothing where nothing was typed on the tables', async () => {
    const host = await workbench.stopHost();
    await workbench.pane.getByRole('button', { name: '一键生成' }).click();
    await workbench.pane.getByText('正在检查底稿').waitFor();
    await host.goOn();
    await workbench.pane.getByText('十二张表已生成').waitFor();
    sheets = await workbench.sheets();
    expect(sheets.length).toBe(INPUT_SHEETS + OURS.length);
    expect(differences(3, shown(3))).toEqual([]);
  });

  it('sends no request anywhere but to where it was loaded from, and complains of nothing', () => {
    const elsewhere = workbench.requests.filter((url) => !isOurs(url));
    expect(elsewhere).toEqual([]);
    expect(workbench.requests.some((url) => url.endsWith('/office.js'))).toBe(true);
    expect(workbench.complaints).toEqual([]);
  });
});

describe('一键生成 again, on what was typed since', () => {
  beforeAll(async () => {
    workbench = await openWithTables('&grid=plain');
  });
  afterAll(() => workbench.close());

  it('asks before it replaces what was typed, leads to the cell, and keeps it when told to', async () => {
    const { page, pane } = workbench;
    const typed = { row: 8, column: 5 };
    await page.evaluate(async (place) => {
      const { engine } = window.workbench;
      const table = engine.sheets().find(({ name }) => name === '表3 支出总体')!.id;
      engine.write(table, { ...place, rows: 1, columns: 1 }, [[{ value: 12.5 }]]);
      await engine.settle();
    }, typed);
    await pane.getByRole('button', { name: '一键生成' }).click();
    await pane.getByRole('button', { name: /“表3 支出总体”的 F9 格/ }).click();
    await pane.getByText('现在是“12.5”，会换成“56.2”。').waitFor();
    await pane.getByRole('button', { name: '保留我填的内容' }).click();
    await pane.getByText('十二张表已生成').waitFor();
    sheets = await workbench.sheets();
    expect(sheets.find(({ name }) => name === '表3 支出总体')!.values[typed.row]![typed.column]).toBe(12.5);
    await pane.getByRole('button', { name: '撤销上一次' }).click();
    await pane.getByText('已撤销').waitFor();
  });

  it('shows as text and keeps exactly whatever was typed', async () => {
    const { page, pane } = workbench;
    await page.evaluate(async () => {
      const { engine } = window.workbench;
      // made here: a lone surrogate does not come through from outside
      const mixed = `\u202e右到左\u202c 👨‍👩‍👧 ${String.fromCharCode(0xd800)}<b>粗</b>`;
      const hostile = [
        ['项目与绩效', 4, 6, '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script>&amp;'],
        ['项目与绩效', 5, 6, '长'.repeat(32_767)],
        ['整体绩效', 6, 1, '=HYPERLINK("https://example.com","点我")'],
        ['表3 支出总体', 8, 20, mixed],
      ] as const;
      for (const [sheet, row, column, value] of hostile) {
        const { id } = engine.sheets().find(({ name }) => name === sheet)!;
        engine.write(id, { row, column, rows: 1, columns: 1 }, [[{ value }]]);
      }
      await engine.settle();
      Object.assign(window, { hostile: hostile.map(([, , , text]) => text) });
    });
    await pane.getByRole('button', { name: '一键生成' }).click();
    await pane.getByText('右到左').first().waitFor();
    expect(await pane.locator('img, b').count()).toBe(0);
    await pane.getByRole('button', { name: '保留我填的内容' }).click();
    await pane.getByText('十二张表已生成').waitFor();
    const missing = await page.evaluate(() => {
      const { snapshot } = window.workbench;
      const shown = new Set(snapshot().flatMap(({ name, values }) => (name.startsWith('表') ? values.flat() : [])));
      return (window as unknown as { hostile: string[] }).hostile
        .filter((text) => !shown.has(text))
        .map((text) => text.slice(0, 20));
    });
    expect(missing).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('sends no request anywhere else, and complains of nothing', () => {
    expect(workbench.requests.filter((url) => !isOurs(url))).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

describe('the ribbon without the pane', () => {
  let own: OpenWorkbench;
  const report = () => own.page.frameLocator('.addin-dialog iframe');
  const said = (what: string) => report().getByRole('heading', { name: what }).waitFor();
  /** Presses a button of the ribbon; the result resolves when its command has completed. */
  const press = (label: string) => own.page.evaluate((name) => window.workbench.invoke(name), label);
  const type = (row: number, column: number, value: string | number) =>
    own.page.evaluate(
      async ([place, content]) => {
        const { engine } = window.workbench;
        const { id } = engine.sheets().find(({ name }) => name === '底稿')!;
        engine.write(id, { ...place, rows: 1, columns: 1 }, [[{ value: content }]]);
        await engine.settle();
      },
      [{ row, column }, value] as const,
    );

  beforeAll(async () => {
    own = await openWorkbench({ query: '?example&grid=plain' });
  });
  afterAll(() => own.close());

  it('一键生成 says what is wrong in the ledger; the cross closes that', async () => {
    await type(7, 6, '壹万');
    const completed = press('一键生成');
    await said('底稿有 1 处问题，没有生成，工作簿没有改动。');
    await report().getByText('“底稿”第 8 行“金额”（G8）').waitFor();
    await own.page.getByRole('button', { name: '关闭' }).last().click();
    await completed;
    expect(await own.sheets()).toHaveLength(INPUT_SHEETS);
  });

  it('一键生成 makes the twelve tables, and says so', async () => {
    await type(7, 6, 12.5);
    const completed = press('一键生成');
    await said('十二张表已生成，数都来自底稿。');
    await report().locator(':focus', { hasText: '关闭' }).waitFor();
    await report().getByRole('button', { name: '关闭' }).click();
    await completed;
    const names = (await own.sheets()).map(({ name }) => name);
    expect(names.slice(INPUT_SHEETS)).toEqual(OURS);
  });

  it('what is pressed before the script of the commands is there waits for it', async () => {
    const early = await openWorkbench({ query: '?grid=plain' });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await early.page.route(/\/commands\.\w+\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    const completed = early.page.evaluate(() => window.workbench.invoke('撤销'));
    const file = () => early.page.frames().find((frame) => frame.url().includes('commands.html'));
    await expect
      .poll(
        () =>
          file()
            ?.evaluate(() => window.earlyPresses.length)
            .catch(() => 0),
        WAIT,
      )
      .toBe(1);
    release();
    const dialog = early.page.frameLocator('.addin-dialog iframe');
    await dialog.getByRole('button', { name: '关闭' }).click();
    await completed;
    expect(early.complaints).toEqual([]);
    await early.close();
  });

  it('撤销 takes them back, and says so', async () => {
    const completed = press('撤销');
    await said('已撤销，工作簿回到上一次操作之前。');
    await report().locator(':focus', { hasText: '关闭' }).waitFor();
    await own.page.keyboard.press('Enter');
    await completed;
    expect(await own.sheets()).toHaveLength(INPUT_SHEETS);
    expect(own.complaints).toEqual([]);
  });
});
