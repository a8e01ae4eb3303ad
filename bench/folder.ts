import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { read } from '@e965/xlsx';
import { auditFile } from '../src/cli/audit-file.ts';
import { auditFiles } from '../src/cli/audit-pool.ts';
import { smallest } from '../src/base/lists.ts';
import { composeWorkbook } from '../src/compose/compose-workbook.ts';
import { writeWorkbook } from '../src/xlsx/write/write-workbook.ts';
import { exampleLedger } from '../tests/compose/example.ts';
import { workOfAsync } from './work.ts';

const COPIES = 20;
const RUNS = 5;
const WORKBOOKS = 300;
const MANY = 3_000;

/** What one kind of files takes, in milliseconds of the processor a file. */
interface Ratio {
  readonly name: string;
  readonly ours: number;
  readonly sheetJs: number;
}

/**
 * folder [folder of disclosures]: reading and auditing beside SheetJS merely reading, in one run on one core; then a folder of
 * workbooks by threads, and its memory as it grows. True where we are as quick as SheetJS.
 */
export async function folder([disclosures, part]: readonly string[]): Promise<boolean> {
  if (part === 'measure') {
    console.log(JSON.stringify(await measure(disclosures!)));
    return true;
  }
  const ratios = await onOneCore(disclosures);
  for (const { name, ours, sheetJs } of ratios) {
    const ratio = (ours / sheetJs).toFixed(2);
    console.log(
      `${name}: reading and audit ${ours.toFixed(1)} ms a file, SheetJS merely reading ${sheetJs.toFixed(1)} ms: ratio ${ratio}`,
    );
  }
  const path = await mkdtemp(join(tmpdir(), 'twelve-folder-'));
  try {
    const bytes = await writeWorkbook(composeWorkbook(exampleLedger()));
    for (let index = 0; index < MANY; index++) await writeFile(join(path, `${index}.xlsx`), bytes);
    const files = (await readdir(path)).map((name) => join(path, name));
    for (const threads of [1, availableParallelism()]) {
      const start = performance.now();
      const work = await workOfAsync(() => auditFiles(files.slice(0, WORKBOOKS), false, () => undefined, threads));
      const clock = performance.now() - start;
      const each = (spent: number) => ((WORKBOOKS / spent) * 1000).toFixed(1);
      console.log(
        `${WORKBOOKS} workbooks, ${threads} threads: ${each(clock)} a second by the clock, ${each(work)} a second of a core`,
      );
    }
    for (const count of [WORKBOOKS, MANY]) {
      await auditFiles(files.slice(0, count), false, () => undefined);
      const { rss } = process.memoryUsage();
      console.log(`after ${count} workbooks: ${(rss / 1_000_000).toFixed(0)} MB`);
    }
  } finally {
    await rm(path, { recursive: true });
  }
  return ratios.every(({ ours, sheetJs }) => ours <= sheetJs);
}

/** In a process of its own, with its other threads on the same core where processes can be pinned. */
async function onOneCore(disclosures: string | undefined): Promise<Ratio[]> {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const command = [process.execPath, ...process.execArgv, main, 'folder', disclosures ?? '', 'measure'];
  const ratiosOf = async ([program, ...args]: readonly string[]): Promise<Ratio[]> =>
    JSON.parse((await promisify(execFile)(program!, args)).stdout) as Ratio[];
  try {
    return await ratiosOf(['taskset', '-c', '0', ...command]);
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    return ratiosOf(command);
  }
}

async function measure(disclosures: string): Promise<Ratio[]> {
  const own = await mkdtemp(join(tmpdir(), 'twelve-own-'));
  try {
    const file = join(own, 'own.xlsx');
    await writeFile(file, await writeWorkbook(composeWorkbook(exampleLedger())));
    const ratios = [await ratioOf('our own workbook', Array<string>(COPIES).fill(file))];
    if (disclosures === '') return ratios;
    const names = (await readdir(disclosures)).filter((name) => /\.xlsx$/.test(name));
    return [
      ...ratios,
      await ratioOf(
        `${names.length} disclosures`,
        names.map((name) => join(disclosures, name)),
      ),
    ];
  } finally {
    await rm(own, { recursive: true });
  }
}

/** The least of some runs, taken in turns: what others do on the machine counts little. */
async function ratioOf(name: string, files: readonly string[]): Promise<Ratio> {
  const ours = async () => {
    for (const file of files) await auditFile(file, false);
  };
  const sheetJs = async () => {
    for (const file of files) read(await readFile(file), { type: 'buffer', dense: true });
  };
  const times = { ours: [] as number[], sheetJs: [] as number[] };
  for (let run = 0; run <= RUNS; run++) {
    const spent = { ours: await workOfAsync(ours), sheetJs: await workOfAsync(sheetJs) };
    // the first run warms up
    if (run === 0) continue;
    times.ours.push(spent.ours);
    times.sheetJs.push(spent.sheetJs);
  }
  const each = (all: readonly number[]) => smallest(all) / files.length;
  return { name, ours: each(times.ours), sheetJs: each(times.sheetJs) };
}
