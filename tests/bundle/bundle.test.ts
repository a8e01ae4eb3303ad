import { Linter } from 'eslint';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Kilobytes (gzip) that a page may load before it is ready; what Office.js brings is not ours to shrink. */
const budgets = { 'taskpane.html': 200, 'commands.html': 30 };

const read = (path: string): string => readFileSync(`dist/${path}`, 'utf8');
const firstFiles = (page: string): string[] =>
  [...read(page).matchAll(/(?:src|rel="stylesheet" href|href)="([^":]+\.(?:js|css))"/g)].flatMap(
    (match) => match[1] ?? [],
  );
const kilobytes = (path: string): number => gzipSync(readFileSync(`dist/${path}`)).length / 1000;

describe('the production bundle', () => {
  it.each(Object.entries(budgets))('%s loads at most %d kB', (page, budget) => {
    const own = firstFiles(page).filter((path) => !path.startsWith('office/'));
    expect(own.length).toBeGreaterThan(0);
    expect(own.reduce((sum, path) => sum + kilobytes(path), 0)).toBeLessThan(budget);
  });

  it.each(Object.keys(budgets))('%s names its policy first and holds no script of its own', (page) => {
    const html = read(page);
    expect(html).toMatch(
      /<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self';/,
    );
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=")/);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('tells the licence of every package of which something is shipped', () => {
    const { components } = JSON.parse(read('物料清单.json'));
    const names: string[] = components.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'docx', 'fflate', 'numfmt', '@microsoft/office-js']));
    const licences = read('第三方许可.txt');
    expect(names.filter((name) => !licences.includes(`${name} `))).toEqual([]);
    expect(licences).toContain('Permission is hereby granted, free of charge');
    expect(
      components.filter((one: { licenses: [{ license: { name: string } }] }) => !one.licenses[0].license.name),
    ).toEqual([]);
  });

  it('tells old web views in their language, ES5, why the pane does not open', () => {
    const parse = (code: string) =>
      new Linter().verify(code, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
    expect(parse('const a = () => 1;').map(({ fatal }) => fatal)).toEqual([true]);
    expect(parse(read('opening.js'))).toEqual([]);
    // before all other scripts, so that it hears what becomes of them
    expect(read('taskpane.html').match(/<script [^>]*src="([^"]+)"/)?.[1]).toBe('opening.js');
  });

  it('has every page and picture that the manifest names', () => {
    const addresses = [...read('manifest.xml').matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !existsSync(`dist${new URL(address).pathname}`))).toEqual([]);
  });

  it("holds Microsoft's files as they came, and no telemetry", () => {
    const files = readdirSync('dist/office', { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.js'),
    );
    expect(files).toContain('office.js');
    expect(files.filter((path) => path.includes('telemetry') || path.includes('oteljs'))).toEqual([]);
    // the package has this one in small letters
    const source = (path: string) => (path.startsWith('AgaveErrorUX') ? path.toLowerCase() : path);
    const changed = files.filter(
      (path) =>
        !readFileSync(`dist/office/${path}`).equals(
          readFileSync(`node_modules/@microsoft/office-js/dist/${source(path)}`),
        ),
    );
    expect(changed).toEqual([]);
  });

  it('has the page that Office.js shows to sites it does not know, under the names it asks for', () => {
    const script = read('office/excel-web-16.00.js');
    expect(script).toContain('AgaveErrorUX/index.html');
    const folder = 'office/AgaveErrorUX';
    const wanted = [...read(`${folder}/index.html`).matchAll(/(?:href|src)="([^"]+)"/g)].map((match) => match[1]!);
    expect(wanted).toHaveLength(2);
    const missing = wanted.filter((path) => !existsSync(`dist/${folder}/${path.replaceAll('\\', '/')}`));
    expect(missing).toEqual([]);
    expect(read('taskpane.html')).toContain("frame-src 'self'");
  });

  it('holds nothing of the workbench and no source maps', () => {
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.endsWith('.map') || path.includes('workbench'))).toEqual([]);
    const own = files.filter((path) => path.endsWith('.js') && !path.startsWith('office'));
    // Univers is a font that the layout of Word files knows
    expect(own.filter((path) => /univer(?!s)/i.test(read(path)))).toEqual([]);
  });
});

describe('the one file', () => {
  const html = read('预算十二表.html');
  const part = /<script type="application\/octet-stream" id="part-([^"]+)"[^>]*>([^<]*)<\/script>/g;
  const parts = new Map([...html.matchAll(part)].map(([, name, text]) => [name!, text!]));

  it('runs at most 350 kB (gzip) at first, and is at most 2.5 MB without the pictures of its manual', () => {
    expect(gzipSync(html.replace(part, '')).length / 1000).toBeLessThan(350);
    expect((Buffer.byteLength(html) - parts.get('manual.html')!.length) / 1e6).toBeLessThan(2.5);
  });

  it('names its policy first: these scripts by their digests, threads of itself, and nothing from anywhere', () => {
    const policy = /<head><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    const scripts = [...parts].filter(([name]) => name.endsWith('.js') && name !== 'worker.js');
    const first = /<script>([^]*)<\/script><\/body>/.exec(html)![1]!;
    const texts = [first, ...scripts.map(([, text]) => inflateSync(Buffer.from(text, 'base64')))];
    const digests = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    expect(policy.match(/'sha256-[^']+'/g)!.sort()).toEqual(digests.sort());
  });

  it('asks for nothing', () => {
    expect(html.replace(/<script>[^]*<\/script>/, '')).not.toMatch(/<link|<script[^>]*\ssrc=|@import|url\((?!data:)/);
  });
});
