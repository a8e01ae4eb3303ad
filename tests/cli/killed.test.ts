import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const at = (name: string) => join(folder, name);
/** Steps of writing a file: opened, half of it there, all of it, on the disk, closed, renamed; and beyond. */
const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const OLD = 'the old file';
const NEW = 'the new file, which is longer than the old one';

/** Ends the process at a step of writing, as if somebody pulled the plug. */
const DEATH = `
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
let step = 0;
const die = () => { if (++step === Number(process.env.KILL_AT)) process.kill(process.pid, 'SIGKILL'); };
const { open, rename } = fs;
fs.open = async (...args) => {
  die();
  const handle = await open(...args);
  die();
  const [sync, close] = [handle.sync.bind(handle), handle.close.bind(handle)];
  handle.writeFile = async (bytes) => {
    await handle.write(bytes.subarray(0, bytes.length / 2));
    die();
    await handle.write(bytes.subarray(bytes.length / 2));
    die();
  };
  handle.sync = async () => { await sync(); die(); };
  handle.close = async () => { await close(); die(); };
  return handle;
};
fs.rename = async (...args) => { die(); await rename(...args); die(); };
syncBuiltinESMExports();
`;

beforeAll(async () => {
  writeFileSync(at('death.mjs'), DEATH);
  await build({
    stdin: {
      contents: `import { writeBytes } from './src/cli/files.ts';\nawait writeBytes(process.argv[2], new TextEncoder().encode(${JSON.stringify(NEW)}));`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: at('write.mjs'),
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(STEPS)('whoever ends the process at step %i finds the old file or the whole new one', (step) => {
  const file = at(`${step}.xlsx`);
  writeFileSync(file, OLD);
  const { signal } = spawnSync(process.execPath, ['--import', at('death.mjs'), at('write.mjs'), file], {
    env: { ...process.env, KILL_AT: String(step) },
  });
  // the last steps are behind the last write
  expect(signal).toBe(step <= 8 ? 'SIGKILL' : null);
  expect([OLD, NEW]).toContain(readFileSync(file, 'utf8'));
  expect(readFileSync(file, 'utf8')).toBe(step < 8 ? OLD : NEW);
});

it('what was half written is no workbook by its name', () => {
  const left = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
  expect(left.every((name) => name.startsWith('.'))).toBe(true);
});
