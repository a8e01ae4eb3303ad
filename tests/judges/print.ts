import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { convert } from './soffice.ts';

const run = promisify(execFile);

/** Prints a workbook as LibreOffice does and leaves the pages as PNG files in `folder`; their paths in order. */
export async function renderPages(xlsx: Uint8Array, folder: string, dotsPerInch = 72): Promise<string[]> {
  const [pdf] = await convert([xlsx], 'pdf');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'print.pdf'), pdf!);
  await run('pdftoppm', ['-png', '-r', String(dotsPerInch), join(folder, 'print.pdf'), join(folder, 'page')]);
  const files = await readdir(folder);
  return files
    .filter((name) => /^page-\d+\.png$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
