import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { firefox, type Browser } from 'playwright-core';
import { generate } from '../../src/app/generate/generate.ts';
import { prepareExample } from '../../src/app/ledger/example.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { ensurePrograms } from '../../tests/environment/install.ts';
import { firefox as firefoxProgram } from '../../tests/environment/programs.ts';
import { firefoxPath } from '../../tests/environment/tools.ts';
import { doJob } from '../../tests/page/job.ts';
import { partsOf } from '../../tests/xlsx/package-of.ts';

const PAGE = pathToFileURL('dist/预算十二表.html').href;
const PATIENCE = 150_000;

/** A dialog for files that is taken over is cancelled besides: the page must hear of what was chosen instead. */
const NO_CANCEL = "addEventListener('cancel', (event) => event.stopImmediatePropagation(), true);";
/** Firefox reports, where Chromium does not, that a library looked whether it may compile code: the policy says no. */
const POLICY = /blocked a JavaScript eval/;

/** The job of the seed in Debian's Firefox, which has no pickers: the very file of the command line, by download and upload. */
export async function inFirefox(): Promise<boolean> {
  ensurePrograms([firefoxProgram]);
  const home = await mkdtemp(join(tmpdir(), 'twelve-firefox-'));
  const browser = await launch(home);
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript({ content: NO_CANCEL });
  const page = await context.newPage();
  const strange: string[] = [];
  context.on('request', (request) => {
    if (request.url() !== PAGE && !request.url().startsWith('blob:')) strange.push(request.url());
  });
  page.on('pageerror', ({ message }) => POLICY.test(message) || strange.push(message));
  page.on('console', (message) => message.type() === 'error' && strange.push(message.text()));

  const start = performance.now();
  await page.goto(PAGE);
  await doJob(page);
  const path = join(home, '新工作簿.xlsx');
  await page.getByRole('button', { name: '另存为…' }).click();
  await page.getByText('已存为“新工作簿.xlsx”').waitFor();
  while (!existsSync(path)) await page.waitForTimeout(50);
  const seconds = (performance.now() - start) / 1000;
  const isSame = same(await readFile(path), await ofCommandLine());

  await page.getByRole('button', { name: '新工作簿', exact: true }).click();
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开…' }).click();
  await (await asked).setFiles(path);
  await page.locator('.page-file-name', { hasText: '新工作簿.xlsx' }).waitFor();
  await page.getByRole('button', { name: '一键审核' }).click();
  await page.getByText('没有错误，有 2 条请您判断').waitFor();
  console.log(
    `  Firefox ${browser.version()}: the job in ${seconds.toFixed(1)} s, the file ` +
      `${isSame ? 'is' : 'IS NOT'} that of the command line, opened and audited again; ` +
      `requests and complaints: ${strange.length === 0 ? 'none' : strange.join(' | ')}`,
  );
  await browser.close();
  await rm(home, { recursive: true });
  return isSame && strange.length === 0;
}

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));

async function ofCommandLine(): Promise<Uint8Array> {
  const file = openFile();
  await prepareExample(file.port);
  await generate(file.port, { decision: { typed: 'replace' } });
  return file.save();
}

/** What playwright-core keeps behind its own interface. */
interface Inside {
  readonly _connection: {
    toImpl(browser: Browser): { _browserSession: { send(method: string, params: object): Promise<object> } };
  };
}

/** A Firefox as it comes, driven by WebDriver BiDi. `downloads`: where it puts files. */
async function launch(downloads: string): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: firefoxPath(),
    downloadsPath: downloads,
  });
  // playwright-core sends it for every context, and this Firefox does not know it yet
  const session = (browser as unknown as Inside)._connection.toImpl(browser)._browserSession;
  const send = session.send.bind(session);
  session.send = async (method, params) =>
    method === 'emulation.setMediaFeaturesOverride' ? {} : send(method, params);
  return browser;
}
