/** npm run release: everything that a county needs, in release/. Twice from the same sources: the same bytes. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { inlinePictures } from '../inline-pictures.mjs';
import { BILL_OF_MATERIALS, LICENCES } from '../third-party.mjs';
import { build } from './build.ts';
import { wordOfPage } from './word-of-page.ts';

const TARGET = 'release';
/** Where it is built: dist/ stays what `npm run build` made. */
const BUILT = '.cache/release';
/** What stands in the manifest until the address of the server is filled in. */
const ADDRESS = 'https://ADDRESS';
/** Lies beside what is built, and is not served. */
const BESIDE = [LICENCES, BILL_OF_MATERIALS];

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const text = (path: string): string => readFileSync(path, 'utf8');

await build(ADDRESS, BUILT);
rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET);
const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(TARGET, name), content);

const id = /<Id>([^<]+)<\/Id>/.exec(text('manifest.xml'))![1]!;
const guide = text('docs/install/安装说明.html').replaceAll('{{ID}}', id);
const manual = inlinePictures('docs/manual/使用手册.html');

cpSync(join(BUILT, '预算十二表.html'), join(TARGET, '预算十二表.html'));
put('使用手册.html', manual);
put('安装说明.html', guide);
put('安装说明.docx', await wordOfPage(guide, '预算十二表 安装说明'));
put('CHANGELOG.md', text('CHANGELOG.md'));
for (const name of BESIDE) cpSync(join(BUILT, name), join(TARGET, name));
put('内网部署包.zip', intranetPackage());
const sums = readdirSync(TARGET)
  .sort()
  .map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(TARGET, name)))
        .digest('hex')}  ${name}\n`,
  );
put('SHA256SUMS', sums.join(''));
console.log(sums.join(''));

/** The add-in as a web server needs it, the manifest to be filled in, configurations, and the guide. */
function intranetPackage(): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const add = (name: string, content: Uint8Array | string) =>
    (files[`twelve-tables-${version}/${name}`] =
      typeof content === 'string' ? new TextEncoder().encode(content) : content);
  for (const path of filesBelow(BUILT)) {
    if (path !== 'manifest.xml' && !BESIDE.includes(path)) add(`web/${path}`, readFileSync(join(BUILT, path)));
  }
  add('manifest.template.xml', readFileSync(join(BUILT, 'manifest.xml')));
  for (const path of filesBelow('tools/release/intranet'))
    add(path, readFileSync(join('tools/release/intranet', path)));
  add('安装说明.html', guide);
  add('使用手册.html', manual);
  add('CHANGELOG.md', text('CHANGELOG.md'));
  for (const name of BESIDE) add(name, readFileSync(join(BUILT, name)));
  add('LICENSE', text('LICENSE'));
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { mtime: dateOfSources(), level: 9, os: 3 });
}

/**
 * The date of the commit, the same whoever builds it: web servers tell by the date of a file whether it is another one. A zip
 * counts in local time, so that the figures of UTC are written as if they were local. Without git: the oldest date of a zip.
 */
function dateOfSources(): Date {
  const { stdout, status } = spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' });
  if (status !== 0) return new Date(1980, 0, 1);
  const utc = new Date(Number(stdout) * 1000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), utc.getUTCHours(), utc.getUTCMinutes());
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath ?? entry.path, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
