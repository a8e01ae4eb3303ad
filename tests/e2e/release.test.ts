import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { PORTS_APART } from '../../simulator/page/addin-origin.ts';
import { chromiumPath, nginxPath } from '../environment/tools.ts';

/** Where nginx listens; the browser finds it under the add-in's own address. */
const PORT = 4_643;
const FILES = ['CHANGELOG.md', '使用手册.html', '内网部署包.zip', '安装说明.docx', '安装说明.html', '物料清单.json'];

let folder: string;
let unpacked: string;
let nginx: ChildProcess | undefined;
let browser: Browser | undefined;

const release = (): string => {
  const { status, stderr } = spawnSync('npm', ['run', '-s', 'release'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readFileSync('release/SHA256SUMS', 'utf8');
};
const sumOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
});
afterAll(async () => {
  await browser?.close();
  nginx?.kill();
  rmSync(folder, { recursive: true });
});

describe('npm run release', () => {
  it('makes all its files, with their sums', () => {
    const lines = release().trim().split('\n');
    for (const line of lines) {
      const [sum, name] = line.split('  ') as [string, string];
      expect([name, sumOf(join('release', name))]).toEqual([name, sum]);
    }
    expect(lines.map((line) => line.split('  ')[1])).toEqual(expect.arrayContaining([...FILES, '预算十二表.html']));
  });
});

/* `npm run bench -- release` makes the whole release twice. */
describe('what the release builds', () => {
  it('has the same bytes as what was built before', () => {
    const built = Object.entries(unzipSync(readFileSync('release/内网部署包.zip'))).flatMap(([path, bytes]) => {
      const [, name] = /\/web\/(.+)/.exec(path) ?? [];
      return name ? [[name, bytes] as const] : [];
    });
    expect(built.length).toBeGreaterThan(30);
    expect(
      built
        .filter(([name, bytes]) => Buffer.compare(readFileSync(join('dist', name)), bytes) !== 0)
        .map(([name]) => name),
    ).toEqual([]);
  });
});

describe('the one file on a bare machine', () => {
  it('opens from wherever it was put, without anything beside it', async () => {
    const path = join(folder, '会计的桌面', '预算十二表.html');
    mkdirSync(dirname(path));
    copyFileSync('release/预算十二表.html', path);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    await page.getByRole('button', { name: '用示例试一试' }).waitFor();
    expect(requests).toEqual([pathToFileURL(path).href]);
    await browser.close();
  });
});

describe('the package for an intranet, served by nginx as it is shipped', () => {
  beforeAll(async () => {
    const files = Object.entries(unzipSync(readFileSync('release/内网部署包.zip')));
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    unpacked = join(folder, files[0]![0].split('/')[0]!);
    nginx = startNginx();
    await vi.waitFor(() => headersOf('/taskpane.html'), { timeout: 60_000, interval: 200 });
  });

  it('has its address filled in by the script, and refuses what is none', () => {
    const fill = (address: string) =>
      spawnSync('sh', [join(unpacked, 'fill-address.sh'), address], { encoding: 'utf8' });
    expect(fill('http://ysgk.example.lan').status).toBe(1);
    expect(fill('https://ysgk.example.lan/').stdout).toContain('已生成 manifest.xml');
    const manifest = readFileSync(join(unpacked, 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('ADDRESS');
    expect(manifest).toContain('DefaultValue="https://ysgk.example.lan/taskpane.html"');
  });

  it('answers with the headers that Office and the cache need', async () => {
    const page = await headersOf('/taskpane.html');
    expect(page['content-security-policy']).toMatch(/^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com /);
    expect(page['x-frame-options']).toBeUndefined();
    expect(page['cache-control']).toBe('no-cache');
    expect(page['content-type']).toContain('text/html');
    const office = await headersOf('/office/office.js');
    expect(office['content-encoding']).toBe('gzip');
    expect(office['cache-control']).toBe('public, max-age=86400');
    const hashed = /src="(taskpane\.[0-9a-f]{8}\.js)"/.exec(
      readFileSync(join(unpacked, 'web/taskpane.html'), 'utf8'),
    )![1];
    expect((await headersOf(`/${hashed}`))['cache-control']).toBe('public, max-age=31536000, immutable');
    const one = await headersOf(`/${encodeURIComponent('预算十二表.html')}`);
    expect(one['content-type']).toContain('text/html');
  });

  it('lets the add-in run in the workbench', async () => {
    const addin = inject('addinPort');
    browser = await chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', `--host-resolver-rules=MAP localhost:${addin} 127.0.0.1:${PORT}`],
    });
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      locale: 'zh-CN',
      viewport: { width: 1366, height: 768 },
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const servers = new Set<string>();
    const failed: string[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).port !== String(addin)) return;
      servers.add(response.headers()['server'] ?? '');
      if (!response.ok() && response.status() !== 304) failed.push(response.url());
    });
    await page.goto(`https://localhost:${addin + PORTS_APART}/workbench.html?example&grid=plain`);
    const pane = page.frameLocator('#pane iframe:not([hidden])');
    await pane.getByRole('tab', { name: '生成' }).click();
    await pane.getByRole('button', { name: '一键生成' }).click();
    await pane.getByText('十二张表已生成').waitFor();
    expect([...servers].map((name) => name.split('/')[0])).toEqual(['nginx']);
    // its telemetry script is left out on purpose
    expect(failed.filter((address) => !address.includes('/telemetry/'))).toEqual([]);
  });
});

/** nginx with the shipped configuration: only the four lines are changed that are marked to be, and who may frame the pane. */
function startNginx(): ChildProcess {
  const conf = readFileSync(join(unpacked, 'nginx.conf'), 'utf8')
    .replace('listen 443 ssl;', `listen 127.0.0.1:${PORT} ssl;`)
    .replace('server_name ysgk.example.lan;', 'server_name localhost;')
    .replace('/etc/nginx/twelve-tables.crt', resolve('.cache/certs/localhost.crt'))
    .replace('/etc/nginx/twelve-tables.key', resolve('.cache/certs/localhost.key'))
    .replace('root /srv/twelve-tables;', `root ${join(unpacked, 'web')};`)
    // here the workbench plays Office
    .replace(
      'https://onedrive.live.com"',
      `https://onedrive.live.com https://localhost:${inject('addinPort') + PORTS_APART}"`,
    );
  const home = join(folder, 'nginx');
  mkdirSync(join(home, 'logs'), { recursive: true });
  writeFileSync(join(home, 'twelve-tables.conf'), conf);
  copyFileSync('/etc/nginx/mime.types', join(home, 'mime.types'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${home}/pid; error_log ${home}/logs/error.log;\n` +
      `events {}\nhttp { access_log off; ${paths.join(' ')} include ${home}/twelve-tables.conf; }\n`,
  );
  return spawn(nginxPath(), ['-p', home, '-c', join(home, 'nginx.conf')], { stdio: 'inherit' });
}

function headersOf(path: string): Promise<IncomingMessage['headers']> {
  return new Promise((resolve, reject) => {
    const options = { rejectUnauthorized: false, headers: { 'accept-encoding': 'gzip' } };
    get(`https://127.0.0.1:${PORT}${path}`, options, (response) => {
      response.resume();
      if (response.statusCode === 200) resolve(response.headers);
      else reject(new Error(`${path}: ${response.statusCode}`));
    }).on('error', reject);
  });
}
