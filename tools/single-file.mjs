import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { inlinePictures } from './inline-pictures.mjs';

const digest = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing may be fetched from anywhere: not even by the page itself. Only these scripts run; blob: is the thread, which the
 * page makes of a part of itself, and files that are handed over.
 */
const policyFor = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(digest).join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** What runs later, as an element that browsers do not run: deflated, in letters. `needs`: other parts that run before it. */
const part = (name, text, needs = []) =>
  `<script type="application/octet-stream" id="part-${name}"${needs.length > 0 ? ` data-needs="${needs.join(' ')}"` : ''}>` +
  `${deflateSync(text, { level: 9 }).toString('base64')}</script>`;

const ENTRY = 'page.js';
const WORKER = 'worker.js';

/**
 * Makes one page of a build, which needs nothing else: the entry `page` and all styles as they are, every later script inside
 * of it as deflated text, and so the script of the thread, the entry `worker`, with the names of all parts that it may need.
 * `manual`: a page that this one shows.
 */
export class SingleFile {
  constructor({ template, filename, manual }) {
    Object.assign(this, { template, filename, manual });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap('SingleFile', (compilation) => {
      compilation.fileDependencies.add(this.template);
      compilation.hooks.processAssets.tap(
        { name: 'SingleFile', stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE },
        (assets) => {
          const names = Object.keys(assets).sort();
          const text = (name) => assets[name].source().toString();
          const scripts = names.filter((name) => name.endsWith('.js') && name !== ENTRY);
          const later = scripts.filter((name) => name !== WORKER);
          const parts = [
            ...later.map((name) => part(name, text(name))),
            part(WORKER, text(WORKER), partsOf(compilation.entrypoints.get('worker'))),
            part('manual.html', inlinePictures(this.manual)),
          ];
          const styles = names.filter((name) => name.endsWith('.css')).map(text);
          const script = text(ENTRY);
          if (/<\/script/i.test(script)) throw new Error('the entry ends its own element');
          const policy = policyFor([script, ...later.map(text)]);
          const html = readFileSync(this.template, 'utf8')
            .replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`)
            .replace('</head>', () => `<style>${styles.join('\n')}</style></head>`)
            .replace('</body>', () => `${parts.join('\n')}\n<script>${script}</script></body>`);
          names.forEach((name) => compilation.deleteAsset(name));
          compilation.emitAsset(this.filename, new sources.RawSource(html));
        },
      );
    });
  }
}

/** The scripts that an entry needs now or later, without its own. */
function partsOf(entry) {
  const groups = new Set([entry]);
  for (const group of groups) for (const child of group.childrenIterable) groups.add(child);
  const files = [...groups].flatMap(({ chunks }) => chunks.flatMap((chunk) => [...chunk.files]));
  return [...new Set(files)].filter((name) => name.endsWith('.js') && name !== WORKER).sort();
}
