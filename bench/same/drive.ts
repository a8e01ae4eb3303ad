import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Job, Outcome } from './jobs.ts';

/*
 * Runs many commands in one process, of the version in the working folder: node --import tsx drive.ts <jobs.json> <folder>.
 * All that it knows of that version is that the script `twelve` of package.json names the command line, which runs when it
 * is imported, as in a process of its own.
 */
const [jobsFile, folder] = process.argv.slice(2) as [string, string];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { twelve: string } };
const entry = pathToFileURL(resolve(scripts.twelve.split(' ').at(-1)!)).href;
const jobs = JSON.parse(readFileSync(jobsFile, 'utf8')) as Job[];
const outcomes: Outcome[] = [];
// every run listens to these, as it would in a process of its own
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);
for (const [index, job] of jobs.entries()) outcomes.push(await run(job, index));
writeFileSync(resolve(folder, 'raw.json'), JSON.stringify(outcomes));
process.exitCode = 0;

async function run({ args, out }: Job, index: number): Promise<Outcome> {
  if (out) rmSync(out, { force: true });
  const said = { stdout: '', stderr: '' };
  const { stdout, stderr } = process;
  const originals = [stdout.write, stderr.write] as const;
  stdout.write = (text) => ((said.stdout += String(text)), true);
  stderr.write = (text) => ((said.stderr += String(text)), true);
  process.argv = [process.argv[0]!, entry, ...args];
  process.exitCode = undefined;
  let crash: string | undefined;
  try {
    // another address each time: the same module would not run again
    await import(`${entry}?${index}`);
  } catch (error) {
    crash = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    [stdout.write, stderr.write] = originals;
  }
  // a crash ends a process of its own with 1
  const status = crash === undefined ? (process.exitCode ?? 'the command line does not run when it is imported') : 1;
  const file = out && existsSync(out) ? `${index}.xlsx` : undefined;
  if (file) copyFileSync(out!, resolve(folder, file));
  return { status, ...said, ...(crash !== undefined && { crash }), ...(file && { file }) };
}
