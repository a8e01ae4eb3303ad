/** The whole test run, npm test: every check that package.json has a script for, and how many passed and failed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, relative, resolve } from 'node:path';
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

interface Result extends Count {
  /** What the part took, and how it ended. */
  readonly line: string;
  /** What failed in it, a line each: the end of a long output is often all that is kept of it. */
  readonly failures: readonly string[];
}

const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** The commands of a script, each a part of its own: the later ones run even where an earlier one fails. */
const commandsOf = (script: string): Part[] =>
  scripts[script]!.split(' && ').map((command) => ({ name: command, command }));

const testsOf = (project: string): Part => ({
  name: `${project} tests`,
  command: `${scripts[`test:${project}`]} --reporter=default --reporter=json --outputFile.json=${reportOf(project)}`,
  project,
});

/** One group after the other; what needs one core only goes side by side. */
const parts: readonly (readonly Part[])[] = [
  ['typecheck', 'lint', 'format:check'].flatMap(commandsOf),
  [testsOf('unit')],
  ...commandsOf('build').map((part) => [part]),
  [testsOf('judges'), testsOf('e2e')],
];

/** Longer than any part takes on a machine that is slow and busy: a part that hangs must not hang the run for ever. */
const patience = 45 * 60 * 1000;
const nameWidth = Math.max(...parts.flat().map(({ name }) => name.length));

process.env['PATH'] = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
ensurePrograms();
const results: Result[] = [];
for (const together of parts) {
  results.push(...(await Promise.all(together.map((part) => run(part, together.length === 1)))));
}
console.log('\n' + results.flatMap(({ line, failures }) => [line, ...failures]).join('\n'));
const total = (key: keyof Count): number => results.reduce((sum, result) => sum + result[key], 0);
console.log(`${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') > 0 ? 1 : 0;

/** Runs a part; what one says that is not `alone` is printed when it has ended. */
async function run(part: Part, alone: boolean): Promise<Result> {
  if (part.project) rmSync(reportOf(part.project), { force: true });
  if (alone) console.log(`\n== ${part.name}`);
  const start = Date.now();
  const { status, output } = await execute(part.command, alone);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (!alone) console.log(`\n== ${part.name}\n${output}`);
  const count = part.project ? casesOf(part.project, status === 0) : countOf(status === 0);
  return {
    ...count,
    line: `${part.name.padEnd(nameWidth)}${seconds.padStart(7)} s  ${count.failed === 0 ? 'ok' : 'FAILED'}`,
    failures: count.failed === 0 ? [] : failuresOf(part, status).map((failure) => `  ${failure}`),
  };
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

interface Ended {
  /** Of the process; null where it was killed. */
  readonly status: number | null;
  readonly output: string;
}

function execute(command: string, alone: boolean): Promise<Ended> {
  return new Promise((resolve) => {
    // the shell gives way to the command: what ends the part ends that
    const child = spawn(process.platform === 'win32' ? command : `exec ${command}`, {
      shell: true,
      timeout: patience,
      stdio: ['ignore', ...(alone ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
    });
    const output: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => output.push(data));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(output).toString() }));
  });
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

/** The cases that failed, each with the first line of its error; the exit status where no case did. */
function failuresOf({ project }: Part, status: number | null): string[] {
  const ended = `ended with status ${status}`;
  if (!project) return [ended];
  try {
    const report: Report = JSON.parse(readFileSync(reportOf(project), 'utf8'));
    const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
      const cases = assertionResults.filter(({ status }) => status !== 'passed');
      const file = relative('.', name);
      if (cases.length === 0 && message) return [`${file}: ${firstLine(message)}`];
      return cases.map((it) => `${file} > ${it.fullName}: ${firstLine(it.failureMessages[0] ?? it.status)}`);
    });
    return failures.length > 0 ? failures : [`${ended}, no case failed`];
  } catch {
    return [`${ended}, without a report`];
  }
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!;
}

function reportOf(project: string): string {
  return `.cache/vitest-${project}.json`;
}
