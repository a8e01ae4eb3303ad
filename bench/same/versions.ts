import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf, type Job, type Outcome } from './jobs.ts';

const DRIVER = fileURLToPath(new URL('drive.ts', import.meta.url));
/** What a commit came to is kept: the commit does not change. */
const CACHE = '.cache/same';
/** As the driver writes them, and as they are compared. */
const [RAW, OUTCOMES] = ['raw.json', 'outcomes.json'];
/** More than any output. */
const BUFFER = 1 << 28;

/** What a commit of this repository does with the jobs. */
export function outcomesOf(ref: string, jobs: readonly Job[], inputs: string): readonly Outcome[] {
  const commit = git('rev-parse', `${ref}^{commit}`).trim();
  const kept = resolve(CACHE, `${commit.slice(0, 12)}-${digestOf(jobs)}`);
  if (existsSync(join(kept, OUTCOMES))) return outcomesIn(kept);
  const checkout = checkOut(commit);
  try {
    return run(checkout, jobs, inputs, kept);
  } finally {
    rmSync(checkout, { recursive: true });
  }
}

/** Runs the jobs with the version in a folder; what it says of the inputs' folder does not depend on where that is. */
export function run(version: string, jobs: readonly Job[], inputs: string, results: string): readonly Outcome[] {
  mkdirSync(results, { recursive: true });
  const file = join(results, 'jobs.json');
  writeFileSync(file, JSON.stringify(jobs));
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', DRIVER, file, results], {
    cwd: version,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`the version in ${version} could not be run`);
  const said = readFileSync(join(results, RAW), 'utf8').replaceAll(inputs, '(inputs)');
  writeFileSync(join(results, OUTCOMES), said);
  return outcomesIn(results);
}

function outcomesIn(folder: string): readonly Outcome[] {
  const outcomes = JSON.parse(readFileSync(join(folder, OUTCOMES), 'utf8')) as Outcome[];
  return outcomes.map(({ file, ...said }) => ({ ...said, ...(file && { file: join(folder, file) }) }));
}

/** The files of a commit in a temporary folder, with its own packages. Git does not keep account of it, as it would of a worktree. */
function checkOut(commit: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'twelve-same-'));
  const archive = execFileSync('git', ['archive', '--format=tar', commit], { maxBuffer: BUFFER });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  return folder;
}

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
