import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

/** Where the pane comes in to read an export, and to make a 公开版. */
const ENTRIES = ['src/xlsx/read/read-foreign.ts', 'src/xlsx/redact/redact-workbook.ts'];
/** Bytes (gzip) of the same of a0a80ee, with jszip (its src/xlsx/read-foreign.ts and src/xlsx/publish.ts), packed in this way. */
const BEFORE = 47_077;

it('what reads and writes files in the pane is less than half of what it was with jszip', async () => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRIES.map((entry) => `export * from './${entry}';`).join('\n'), resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'ascii',
    target: ['chrome94', 'safari15.4'],
    // loaded for old files alone, then as now
    external: ['@e965/xlsx'],
    write: false,
  });
  const size = gzipSync(outputFiles[0]!.contents).length;
  console.log(`what reads and writes files in the pane: ${size} bytes (gzip), before ${BEFORE}`);
  expect(size).toBeLessThan(BEFORE / 2);
});
