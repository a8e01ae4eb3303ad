import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { sofficePath } from '../environment/tools.ts';

const run = promisify(execFile);
const SOFFICE = sofficePath();
/** The first start makes a profile; a workbook takes a second or two, on a busy machine much longer. */
const TIMEOUT = 150_000;
const TIMEOUT_PER_FILE = 30_000;

let home: string | undefined;
let counter = 0;
/** One soffice at a time in a profile: a second one would hand its work to the first and leave. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Converts .xlsx files, or others by their extension, by one run of LibreOffice, with a profile of our own; `format` is its
 * name: "fods", "pdf", "txt:Text".
 */
export function convert(files: readonly Uint8Array[], format: string, extension = 'xlsx'): Promise<Uint8Array[]> {
  const result = last.then(() => convertNow(files, format, extension));
  last = result.catch(() => undefined);
  return result;
}

async function convertNow(files: readonly Uint8Array[], format: string, extension: string): Promise<Uint8Array[]> {
  if (files.length === 0) return [];
  const folder = join(homeFolder(), `run${counter++}`);
  const [input, output] = [join(folder, 'in'), join(folder, 'out')];
  await mkdir(input, { recursive: true });
  const paths = files.map((_, index) => join(input, `book${index}.${extension}`));
  await Promise.all(files.map((bytes, index) => writeFile(paths[index]!, bytes)));
  const profile = `-env:UserInstallation=${pathToFileURL(join(homeFolder(), 'profile'))}`;
  const options = [profile, '--headless', '--norestore', '--convert-to', format, '--outdir', output];
  const { stdout, stderr } = await run(SOFFICE, [...options, ...paths], {
    timeout: TIMEOUT + files.length * TIMEOUT_PER_FILE,
  });
  try {
    return await Promise.all(
      files.map(
        async (_, index) => new Uint8Array(await readFile(join(output, `book${index}.${format.split(':')[0]}`))),
      ),
    );
  } catch (cause) {
    // soffice ends with 0 also when it could not read or write
    throw new Error(`LibreOffice made no ${format}: ${stdout}${stderr}`, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function homeFolder(): string {
  if (home === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'twelve-soffice-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    home = made;
  }
  return home;
}
