import { Linter } from 'eslint';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

/** Kilobytes (gzip) that a page may load before it is ready; what Office.js brings is not ours to shrink. */
const budgets = { 'taskpane.html': 240, 'commands.html': 60 };

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
    const changed = files.filter(
      (path) =>
        !readFileSync(`dist/office/${path}`).equals(readFileSync(`node_modules/@microsoft/office-js/dist/${path}`)),
    );
    expect(changed).toEqual([]);
  });

  it('holds nothing of the workbench and no source maps', () => {
    const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.endsWith('.map') || path.includes('workbench'))).toEqual([]);
    const own = files.filter((path) => path.endsWith('.js') && !path.startsWith('office'));
    expect(own.filter((path) => /univer/i.test(read(path)))).toEqual([]);
  });
});
