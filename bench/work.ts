import { readFileSync } from 'node:fs';
import { convert } from '../tests/judges/soffice.ts';

const RUNS = 3;
const MEASURED_FOR = 1_500;

/** Time in ms that the processors worked. */
export function workOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return since(start);
}

/** The same of work that waits for others. */
export async function workOfAsync(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The least of some runs: what others do on the machine counts little. */
export function leastTime(work: () => unknown): number {
  const times: number[] = [];
  for (let spent = 0; times.length < RUNS || spent < MEASURED_FOR; spent += times.at(-1)!) times.push(workOf(work));
  return Math.min(...times);
}

/** Seconds that the processors worked for one conversion, by LibreOffice and its helpers. */
export async function secondsOf(files: readonly Uint8Array[], format: string): Promise<number> {
  const before = workOfChildren();
  await convert(files, format);
  return workOfChildren() - before;
}

/** What ended child processes have worked so far (Linux). */
function workOfChildren(): number {
  const TICKS_PER_SECOND = 100;
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ');
  const [user, system] = [fields[13], fields[14]].map(Number) as [number, number];
  return (user + system) / TICKS_PER_SECOND;
}
