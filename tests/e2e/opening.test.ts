import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { picture } from './pictures.ts';
import { ADDIN, type OpenWorkbench, closeBrowser, openWorkbench, WAIT } from './workbench.ts';

let workbench: OpenWorkbench;

/** Closes the pane and opens it anew. */
async function reopen(): Promise<void> {
  await workbench.page.locator('#close-pane').click();
  await workbench.page.evaluate(() => window.workbench.invoke('打开面板'));
}

/** Serves this in place of the add-in's own file, or refuses it, while the pane is opened. */
async function reopenWith(file: string, body: string | undefined): Promise<void> {
  const { page } = workbench;
  await page.route(file, (route) =>
    body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body }),
  );
  await reopen();
}

describe('a pane that is opened after a report of the ribbon', () => {
  it('opens: no page but the report is a dialog', async () => {
    const own = await openWorkbench();
    const { page } = own;
    const report = page.frameLocator('.addin-dialog iframe');
    const undoing = page.evaluate(() => window.workbench.invoke('撤销'));
    await report.getByRole('button', { name: '关闭' }).click();
    await undoing;
    await page.locator('#close-pane').click();
    await page.evaluate(() => window.workbench.invoke('打开面板'));
    await own.pane.getByRole('tab', { name: '底稿' }).waitFor();
    expect(await own.pane.getByRole('alert').count()).toBe(0);
    await own.close();
  });
});

describe('the workbench as a user finds it', () => {
  let own: OpenWorkbench;
  /** Where the focus is: in the grid, the ribbon or the pane. */
  const place = () =>
    own.page.evaluate(() => document.activeElement?.closest('#grid, #ribbon, #pane')?.id ?? document.activeElement?.id);
  const write = (value: string) =>
    own.page.evaluate(async (text) => {
      const { engine } = window.workbench.host;
      engine.write(engine.sheets()[0]!.id, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ value: text }]]);
      await engine.settle();
    }, value);
  /** Presses a button, and answers the question that comes. */
  const refuse = async (button: string): Promise<string> => {
    const asked = own.page.waitForEvent('dialog');
    const pressed = own.page.getByRole('button', { name: button }).click();
    const dialog = await asked;
    await dialog.dismiss();
    await pressed;
    return dialog.message();
  };

  beforeAll(async () => {
    own = await openWorkbench();
    await own.pane.getByText('三步做出十二张表').waitFor();
  });
  afterAll(() => own.close());

  it.each(['open-editor?fileName=package.json', 'invalidate', ''])(
    'its server does nothing for another page: /webpack-dev-server/%s',
    async (path) => {
      const answer = await own.page.request.get(`${ADDIN}/webpack-dev-server/${path}`);
      expect(answer.status()).toBe(404);
    },
  );

  it('begins with an empty workbook; nothing is asked while nothing was typed', async () => {
    expect((await own.sheets()).map(({ name, values }) => [name, values])).toEqual([['Sheet1', []]]);
    expect(await own.page.evaluate(() => window.workbench.host.document.isDirty)).toBe(false);
  });

  it('asks before what was typed is lost', async () => {
    await write('我的数');
    for (const button of ['新建', '打开…']) expect(await refuse(button)).toContain('还有改动没有存盘');
    const prevented = await own.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    expect(prevented).toBe(true);
    expect((await own.sheets())[0]!.values).toEqual([['我的数']]);
  });

  it('saves the workbook, and opens it again with a pane of its own', async () => {
    const saved = own.page.waitForEvent('download');
    await own.page.getByRole('button', { name: '另存为…' }).click();
    const path = await (await saved).path();
    await own.page.getByRole('button', { name: '新建' }).click();
    await own.page.waitForFunction(() => window.workbench.snapshot()[0]?.values.length === 0);
    const chooser = own.page.waitForEvent('filechooser');
    await own.page.getByRole('button', { name: '打开…' }).click();
    await (
      await chooser
    ).setFiles({
      ...{ name: '去年.xlsx', mimeType: '', buffer: readFileSync(path) },
    });
    await own.page.waitForFunction(() => window.workbench.host.document.name === '去年.xlsx');
    await own.pane.getByText('三步做出十二张表').waitFor();
    expect((await own.sheets()).map(({ name, values }) => [name, values])).toEqual([['Sheet1', [['我的数']]]]);
    const told = own.page.waitForEvent('dialog');
    const again = own.page.waitForEvent('filechooser');
    await own.page.getByRole('button', { name: '打开…' }).click();
    await (await again).setFiles({ name: '坏.xlsx', mimeType: '', buffer: Buffer.from('PK') });
    const dialog = await told;
    expect(dialog.message()).toContain('“坏.xlsx”损坏了');
    await dialog.accept();
  });

  it('a jump ends clear of frozen rows of any height, and the cell has an arrow where it offers a list', async () => {
    await own.page.evaluate(() => {
      const { engine } = window.workbench;
      const { id } = engine.sheets()[0]!;
      engine.changeLines(id, 'row', 0, 3, { size: 40 });
      engine.freeze(id, { rows: 3, columns: 0 });
      engine.validate(
        id,
        { row: 100, column: 1, rows: 1, columns: 1 },
        {
          ...{ type: 'List', formula1: '一,二', inCellDropDown: true, ignoreBlanks: true },
          errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
          prompt: { showPrompt: false, title: '', message: '' },
        },
      );
      engine.select(id, { row: 100, column: 1, rows: 1, columns: 1 });
    });
    // the arrow is shown only where the whole cell is seen
    await own.page.getByRole('button', { name: '打开下拉列表' }).click();
    await own.page.getByText('二', { exact: true }).click();
    await expect.poll(async () => (await own.sheets())[0]!.values[100]?.[1], WAIT).toBe('二');
  });

  it('F6 leads from grid to ribbon and pane, and Ctrl+F6 out of the pane', async () => {
    const { keyboard } = own.page;
    await own.page.locator('#univer-sheet-main-canvas_workbook').click();
    const places = [await place()];
    for (const key of ['F6', 'F6', 'Control+F6', 'Shift+F6', 'Control+Shift+F6']) {
      await keyboard.press(key);
      const before = places.at(-1);
      // a page of the add-in tells its host in a message
      await expect.poll(place, WAIT).not.toBe(before);
      places.push(await place());
    }
    expect(places).toEqual(['grid', 'ribbon', 'pane', 'grid', 'pane', 'ribbon']);
  });
});

const seen = (heading: string) => workbench.pane.getByRole('heading', { name: heading }).waitFor();
const alerts = () => workbench.pane.getByRole('alert').count();

describe('a pane that cannot open says why', () => {
  beforeAll(async () => {
    workbench = await openWorkbench({ query: '?ExcelApi=1.9' });
  });
  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  it('in an Excel that is too old: which ones can, and the way by files', async () => {
    const { page, pane } = workbench;
    await seen('这个 Excel 太旧，面板打不开');
    for (const words of ['Excel 2021、2024 或更新的版本（Windows、Mac）', 'Microsoft 365', '网页版 Excel']) {
      await pane.getByText(words, { exact: true }).waitFor();
    }
    await pane.getByText('npm run -s twelve -- generate 底稿.xlsx --out 十二表.xlsx').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'old-excel');
  });

  it('in a web view that has not the language of our scripts', async () => {
    const { page } = workbench;
    await reopenWith('**/taskpane.*.js', 'const a = ?.b;');
    await seen('这个 Excel 太旧，面板打不开');
    await page.unroute('**/taskpane.*.js');
  });

  it('without office.js: what to ask the administrator, and it can be tried again', async () => {
    const { page, pane } = workbench;
    await reopenWith('**/office/office.js', undefined);
    await seen('缺少 office.js，面板打不开');
    await pane.getByText(`${ADDIN}/office/office.js`).waitFor();
    // the pane's own script fails then too, which is no news
    expect(await alerts()).toBe(1);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'no-office');
    await page.unroute('**/office/office.js');
    await pane.getByRole('button', { name: '再试一次' }).click();
    await seen('这个 Excel 太旧，面板打不开');
  });

  it('without its own script, or with a page of the network in its place', async () => {
    const { page, pane } = workbench;
    await reopenWith('**/taskpane.*.js', undefined);
    await seen('程序没有下载完整，面板打不开');
    await pane.getByText(new RegExp(`^${ADDIN}/taskpane\\.\\w+\\.js$`)).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'no-program');
    await page.unroute('**/taskpane.*.js');
    await reopenWith('**/taskpane.*.js', '<html>请登录</html>');
    await seen('程序没有下载完整，面板打不开');
    expect(await alerts()).toBe(1);
    await page.unroute('**/taskpane.*.js');
  });

  it('that waits in vain: after 20 seconds it says so, until what was lacking arrives', async () => {
    const { page, pane } = workbench;
    const office = '**/office/excel-web-*.js';
    // nobody waits here
    await page.addInitScript((long) => {
      const { setTimeout } = window;
      window.setTimeout = ((work: () => void, time?: number) =>
        setTimeout(work, time === long ? 0 : time)) as typeof setTimeout;
    }, 20_000);
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await page.route(office, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    try {
      await seen('等了 20 秒，面板还没有打开');
      expect(await pane.getByRole('button', { name: '再试一次' }).count()).toBe(1);
    } finally {
      // a request that waits for ever keeps the browser from being closed
      arrive();
    }
    await seen('这个 Excel 太旧，面板打不开');
    expect(await alerts()).toBe(1);
    await page.unroute(office);
  });

  it('in a web view of before 2020, at once', async () => {
    const { page } = workbench;
    await page.addInitScript(() => {
      if (location.pathname === '/taskpane.html') Reflect.deleteProperty(window, 'globalThis');
    });
    // nothing of the host is needed to tell
    await reopenWith('**/office/office.js', undefined);
    await seen('这个 Excel 太旧，面板打不开');
  });
});
