import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { composeWorkbook } from '../src/compose/compose-workbook.ts';
import { publish } from '../src/app/publish/publish.ts';
import { readWorkbook } from '../src/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../src/xlsx/write/write-workbook.ts';
import { auditOf } from '../tests/audit/worlds/single-errors.ts';
import { live, published } from '../tests/audit/worlds/workbooks.ts';
import { exampleLedger } from '../tests/compose/example.ts';
import { largeLedger } from '../tests/compose/large-ledger.ts';
import { smallDepartments } from '../tests/departments/arbitrary.ts';
import { stripResults } from '../tests/judges/strip-results.ts';
import type { AuditTimes } from './audit-times.ts';
import { leastTime, secondsOf, workOf, workOfAsync } from './work.ts';

/** LibreOffice starts once for one file and once for this many more. */
const MORE_FILES = 5;

/** Entries, with a unit for every ten. The work must be linear: from first to last at most so much more for each doubling. */
const ENTRIES = [375, 750, 1_500, 3_000];
const AT_MOST = 2.2;

const DISTINCT = 30;
const WORKBOOKS = 300;

/** Audits of the seed from snapshot to findings, beside LibreOffice; growth; a folder of workbooks. True where the work is linear. */
export async function auditSpeed(): Promise<boolean> {
  await seed();
  const isLinear = growth();
  await folder();
  return isLinear;
}

async function seed(): Promise<void> {
  const ledger = exampleLedger();
  const files = await stripResults(await writeWorkbook(composeWorkbook(ledger)));
  const one = await secondsOf([files], 'csv');
  const more = await secondsOf(Array<Uint8Array>(1 + MORE_FILES).fill(files), 'csv');
  const office = ((more - one) * 1000) / MORE_FILES;
  console.log(`LibreOffice, loading and recalculating the seed's workbook: ${office.toFixed(0)} ms, its start apart`);
  const { warming, times, core } = await timesOnOneCore();
  console.log(
    `audit of the seed, snapshot to findings, in a process of its own ${core}, after ${warming} audits to warm up:`,
  );
  for (const [name, all] of Object.entries(times)) {
    const [clock, work] = [all.map((one) => one.clock), all.map((one) => one.work)].map(middleAndLeast);
    const ratio = (office / clock!.median).toFixed(0);
    console.log(`  ${name}, ${all.length} audits: ${say(clock!)} by the clock, ${say(work!)} of the processor's time`);
    console.log(`    LibreOffice takes ${ratio} times the median by the clock`);
  }
}

const say = ({ median, least }: ReturnType<typeof middleAndLeast>) =>
  `${median.toFixed(1)} ms median (${least.toFixed(1)} least)`;

function middleAndLeast(times: readonly number[]): { readonly median: number; readonly least: number } {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, least: sorted[0]! };
}

/** With its other threads (compiling, clearing memory) on the same core, where processes can be pinned. */
async function timesOnOneCore(): Promise<AuditTimes & { readonly core: string }> {
  const command = [process.execPath, ...process.execArgv, fileURLToPath(new URL('audit-times.ts', import.meta.url))];
  const timesOf = async ([program, ...args]: readonly string[]): Promise<AuditTimes> =>
    JSON.parse((await promisify(execFile)(program!, args)).stdout) as AuditTimes;
  try {
    return { ...(await timesOf(['taskset', '-c', '0', ...command])), core: 'on one core' };
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'ENOENT') throw problem;
    return { ...(await timesOf(command)), core: '(no taskset: on every core)' };
  }
}

function growth(): boolean {
  let isLinear = true;
  for (const [name, make] of [['as generated', live] as const, ['as published', published] as const]) {
    const times: number[] = [];
    for (const count of ENTRIES) {
      const workbook = make(largeLedger(count, Math.round(count / 10)));
      const rows = workbook.sheets.reduce((sum, { values }) => sum + values.length, 0);
      const time = leastTime(() => auditOf(workbook));
      const ratio = times.length === 0 ? '' : ` (×${(time / times.at(-1)!).toFixed(2)})`;
      console.log(`  ${name}, ${count} entries, ${rows} rows in all sheets: ${time.toFixed(0)} ms${ratio}`);
      times.push(time);
    }
    isLinear &&= times.at(-1)! / times[0]! <= AT_MOST ** (times.length - 1);
  }
  console.log(isLinear ? '  linear' : `  NOT LINEAR: more than ×${AT_MOST} for twice the entries`);
  return isLinear;
}

/** Half of the workbooks as they are generated, half as they are published; read from a folder one after the other. */
async function folder(): Promise<void> {
  const path = await mkdtemp(join(tmpdir(), 'twelve-folder-'));
  try {
    const files: Uint8Array[] = [];
    for (const ledger of fc.sample(smallDepartments, { seed: 3, numRuns: DISTINCT })) {
      const file = await writeWorkbook(composeWorkbook(ledger));
      const copy = await publish(file);
      files.push(file, copy.kind === 'published' ? copy.bytes : file);
    }
    for (let index = 0; index < WORKBOOKS; index++) {
      await writeFile(join(path, `${index}.xlsx`), files[index % files.length]!);
    }
    const spent = { reading: 0, auditing: 0 };
    for (const name of await readdir(path)) {
      let workbook: Awaited<ReturnType<typeof readWorkbook>> | undefined;
      spent.reading += await workOfAsync(async () => {
        workbook = await readWorkbook(await readFile(join(path, name)));
      });
      spent.auditing += workOf(() => auditOf(workbook!, false));
    }
    const each = (time: number) => `${(time / WORKBOOKS).toFixed(1)} ms`;
    const perSecond = (WORKBOOKS * 1000) / (spent.reading + spent.auditing);
    console.log(
      `a folder of ${WORKBOOKS} workbooks (${files.length} different ones): ${perSecond.toFixed(1)} workbooks per second and core; reading ${each(spent.reading)}, auditing ${each(spent.auditing)} each`,
    );
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}
