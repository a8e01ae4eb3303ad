import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { picture } from './pictures.ts';
import { ADDIN, type OpenWorkbench, closeBrowser, openWorkbench } from './workbench.ts';

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

describe('the server of the workbench', () => {
  it.each(['open-editor?fileName=package.json', 'invalidate', ''])(
    'does nothing for another page: /webpack-dev-server/%s',
    async (path) => {
      const own = await openWorkbench();
      const answer = await own.page.request.get(`${ADDIN}/webpack-dev-server/${path}`);
      expect(answer.status()).toBe(404);
      await own.close();
    },
  );
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
