/** The whole test run, npm test: static checks, unit tests, production build, tests in Chromium and LibreOffice. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { ensurePrograms } from './environment/install.ts';

interface Part {
  readonly name: string;
  readonly command: string;
  /** The project of vitest.config.ts whose cases count one by one; any other part counts as one. */
  readonly project?: string;
}

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const vitest = (project: string): Part => ({
  name: `${project} tests`,
  command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${reportOf(project)}`,
  project,
});

const parts: readonly Part[] = [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'eslint', command: 'eslint .' },
  { name: 'rooms', command: 'depcruise src tests tools' },
  { name: 'unused', command: 'knip --no-progress' },
  { name: 'format', command: 'prettier --check --log-level warn .' },
  vitest('unit'),
  { name: 'build', command: 'webpack --mode production' },
  vitest('judges'),
  vitest('e2e'),
];

/** Longer than any part takes on a slow machine: a part that hangs must not hang the run for ever. */
const patience = 18 * 60 * 1000;

process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
ensurePrograms();
const results = parts.map(run);
console.log('\n' + results.map(({ line }) => line).join('\n'));
const total = (key: keyof Count): number => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

function run(part: Part): Count & { readonly line: string } {
  console.log(`\n== ${part.name}`);
  if (part.project) rmSync(reportOf(part.project), { force: true });
  const start = Date.now();
  // the shell gives way to the command: what ends the part ends that
  const command = process.platform === 'win32' ? part.command : `exec ${part.command}`;
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', timeout: patience });
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const count = part.project ? casesOf(part.project, status === 0) : countOf(status === 0);
  return { ...count, line: `${part.name.padEnd(16)}${seconds.padStart(7)} s  ${count.failed === 0 ? 'ok' : 'FAILED'}` };
}

function countOf(ok: boolean): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A case that was skipped is a failure, and so is a run that fails without a failed case, or without any case. */
function casesOf(project: string, ok: boolean): Count {
  try {
    const report = JSON.parse(readFileSync(reportOf(project), 'utf8'));
    const passed: number = report.numPassedTests;
    const failed: number = report.numTotalTests - passed;
    return { passed, failed: failed === 0 && (!ok || passed === 0) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function reportOf(project: string): string {
  return `.cache/vitest-${project}.json`;
}
