import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { look } from './pane.ts';
import { WAIT, closeBrowser, type OpenWorkbench, openWithTables } from './workbench.ts';

const TABLE_3 = '表3 支出总体';
/** 2010301 行政运行 in table 3: 基本支出小计 376.73, a sum; 商品和服务支出 248.17, a leaf. */
const SUM = { address: 'G8', row: 7, column: 6 };
const LEAF = { address: 'J8', row: 7, column: 9 };

let workbench: OpenWorkbench;

const verdict = (text: string) => workbench.pane.locator('.audit-verdict', { hasText: text }).waitFor();

/** Types into a cell of the sheet in front, as the user would: its address, what it is to hold, Enter. */
async function type({ address, row, column }: typeof SUM, text: string): Promise<void> {
  const { page } = workbench;
  const name = page.locator('#grid input').first();
  await name.fill(address);
  await name.press('Enter');
  await expect.poll(selected, WAIT).toEqual({ sheet: TABLE_3, row, column });
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until what shows this text has the focus. */
const focused = (text: string) => expect.poll(() => workbench.pane.locator(':focus').innerText(), WAIT).toBe(text);

/** Presses Tab in the pane until what has this name has the focus. */
async function tabTo(name: RegExp): Promise<void> {
  const { page, pane } = workbench;
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const focused = await pane
      .locator(':focus')
      .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')
      .catch(() => '');
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

const standing = (sheet: string, { row, column }: { row: number; column: number }) =>
  workbench.page.evaluate(
    ([name, place]) => {
      const { engine } = window.workbench;
      const { id } = engine.sheets().find((one) => one.name === name)!;
      const area = { ...place, rows: 1, columns: 1 };
      return engine.formulas(id, area)[0]![0] ?? engine.values(id, area)[0]![0]!;
    },
    [sheet, { row, column }] as const,
  );

const selected = () =>
  workbench.page.evaluate(() => {
    const { engine } = window.workbench;
    const { sheet, area } = engine.selection();
    return { sheet: engine.sheets().find(({ id }) => id === sheet)!.name, row: area.row, column: area.column };
  });

afterAll(closeBrowser);

describe('一键审核, in Chromium through Microsoft’s office.js', () => {
  beforeAll(async () => {
    workbench = await openWithTables();
    await workbench.pane.getByRole('button', { name: TABLE_3 }).click();
  });
  afterAll(() => workbench.close());

  it('opened by the ribbon begins at once, and writes nothing', async () => {
    const before = await workbench.sheets();
    await workbench.page.evaluate(() => window.workbench.invoke('一键审核'));
    await verdict('没有错误，有 2 条请您判断');
    expect(await workbench.sheets()).toEqual(before);
    await look(workbench, 'audit-to-judge');
  });

  it('by keyboard alone: an error typed into the grid is found by itself, shown, mended, and all is green', async () => {
    const { page, pane } = workbench;
    const formula = await standing(TABLE_3, SUM);
    await type(SUM, '367.73');
    await verdict('有 1 处错误');
    expect(await standing(TABLE_3, SUM)).toBe(367.73);
    await look(workbench, 'audit-wrong');

    await pane.getByRole('tab', { name: '审核' }).focus();
    await tabTo(/应是公式，被改成了 367\.73/);
    await page.keyboard.press('Enter');
    await expect.poll(selected, WAIT).toEqual({ sheet: TABLE_3, row: SUM.row, column: SUM.column });

    await pane.getByRole('tab', { name: '审核' }).focus();
    await tabTo(/^恢复公式$/);
    await page.keyboard.press('Enter');
    await pane.getByText('将这样改').waitFor();
    expect(await pane.locator('.audit-change del').innerText()).toBe('367.73');
    expect(await pane.locator('.audit-change ins').innerText()).toBe('376.73（公式）');
    await focused('改');
    await look(workbench, 'audit-fix-preview');
    // axe looks from another page, and the focus goes with it
    await pane.getByRole('button', { name: '改', exact: true }).focus();
    await page.keyboard.press('Escape');
    await focused('恢复公式');
    expect(await standing(TABLE_3, SUM)).toBe(367.73);

    await page.keyboard.press('Enter');
    await focused('改');
    await page.keyboard.press('Enter');
    await pane.getByText('已改好 1 格').waitFor();
    expect(await standing(TABLE_3, SUM)).toBe(formula);
    await verdict('没有错误，有 2 条请您判断');
    await focused('一键审核');

    for (const words of ['有 3 名事业编制人员', '窗口服务外包']) {
      await tabTo(/^写说明$/);
      await page.keyboard.press('Enter');
      await pane.locator('textarea:focus').waitFor();
      await page.keyboard.type(words);
      await tabTo(/^保存说明$/);
      await page.keyboard.press('Enter');
      await pane.getByText(`说明：${words}`).waitFor();
      await focused('改说明');
    }
    await verdict('全部通过');
    await look(workbench, 'audit-green');
  });

  it('audits again when its button on the ribbon is pressed again', async () => {
    const { page } = workbench;
    const put = (value: number | string) =>
      page.evaluate(
        async ([name, place, content]) => {
          const { engine } = window.workbench;
          const { id } = engine.sheets().find((one) => one.name === name)!;
          const input = typeof content === 'string' ? { formula: content } : { value: content };
          engine.write(id, { ...place, rows: 1, columns: 1 }, [[input]]);
          await engine.settle();
        },
        [TABLE_3, { row: SUM.row, column: SUM.column }, value] as const,
      );
    const formula = await standing(TABLE_3, SUM);
    // no edit of the user's: no event tells the pane
    await put(367.73);
    await page.locator('#close-pane').focus();
    await page.evaluate(() => window.workbench.invoke('一键审核'));
    await verdict('有 1 处错误');
    await put(formula as string);
    await page.locator('#close-pane').focus();
    await page.evaluate(() => window.workbench.invoke('一键审核'));
    await verdict('全部通过');
  });

  it('moves from finding to finding with the arrows', async () => {
    const { page, pane } = workbench;
    const all = await pane.locator('.audit-jump').allInnerTexts();
    await pane.locator('.audit-jump').first().focus();
    await page.keyboard.press('ArrowDown');
    await focused(all[1]!);
    await page.keyboard.press('End');
    await focused(all.at(-1)!);
    await page.keyboard.press('Home');
    await focused(all[0]!);
    await page.keyboard.press('ArrowUp');
    await focused(all[0]!);
  });

  it('of tables without ledger and formulas names the guilty cell, and applies its suggestion after a yes', async () => {
    const { page, pane } = workbench;
    // as they are published: values only, and nothing says any more that the workbook is ours
    await page.evaluate(async () => {
      const { engine } = window.workbench;
      for (const { id, name } of engine.sheets()) {
        const area = engine.usedArea(id, true);
        if (!area || !name.startsWith('表')) continue;
        const formulas = engine.formulas(id, area);
        engine.write(
          id,
          area,
          engine
            .values(id, area)
            .map((line, row) =>
              line.map((value, column) =>
                formulas[row]![column] === null
                  ? undefined
                  : value === 0 || value === '' || value === null
                    ? null
                    : { value },
              ),
            ),
        );
      }
      engine.changeSheet(engine.sheets().find(({ name }) => name === '参数')!.id, { name: '旧参数' });
      await engine.settle();
    });
    await type(LEAF, '284.17');
    await verdict('有 1 处错误');
    // the projects have no economic codes: only exact amounts let table 8 be compared with table 7
    await pane.getByRole('button', { name: '更多', exact: true }).click();
    await pane.getByRole('switch', { name: '精确模式' }).click();
    await pane.getByText('现为 284.17，改为 248.17 就全部成立').waitFor();
    await pane.getByText('相邻两位数写颠倒了').waitFor();
    await look(workbench, 'audit-suspect');

    await pane.getByRole('button', { name: '按建议改' }).click();
    await pane.getByText('这会改动您填的数').waitFor();
    expect(await standing(TABLE_3, LEAF)).toBe(284.17);
    await look(workbench, 'audit-suggestion');
    await pane.getByRole('button', { name: '改', exact: true }).click();
    await pane.getByText('已改好 1 格').waitFor();
    expect(await standing(TABLE_3, LEAF)).toBe(248.17);
    await verdict('全部通过');
    await look(workbench, 'audit-fixed');

    await pane.getByRole('button', { name: '撤销', exact: true }).click();
    await verdict('有 1 处错误');
    expect(await standing(TABLE_3, LEAF)).toBe(284.17);
  });

  it('complains of nothing', () => {
    expect(workbench.complaints).toEqual([]);
  });
});
