import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareAudits } from './same/compare-audits.ts';
import { compareTexts } from './same/compare-texts.ts';
import { compareWorkbooks } from './same/compare-workbooks.ts';
import { readAllowed, report, type Difference } from './same/differences.ts';
import { jobsOver, unpackInputs, type Job, type Outcome } from './same/jobs.ts';
import { outcomesOf, run } from './same/versions.ts';

/** Version 0.1, before the house was put in order. */
const OLD = 'a0a80ee';
const ALLOWED = new URL('same/allowed.tsv', import.meta.url);

/**
 * same [ref] [folder]: what an older commit and the version in a folder (this one) make of the same inputs, by the command
 * line alone: workbooks cell by cell, findings as data and as text, and what is said. Every difference is listed; true where
 * all of them are in same/allowed.tsv.
 */
export async function same([ref = OLD, folder = '.']: readonly string[]): Promise<boolean> {
  const [inputs, results] = ['inputs', 'results'].map((name) =>
    mkdtempSync(join(tmpdir(), `twelve-same-${name}-`)),
  ) as [string, string];
  try {
    await unpackInputs(inputs);
    const jobs = jobsOver(inputs);
    const old = timed(`${jobs.length} runs of ${ref}`, () => outcomesOf(ref, jobs, inputs));
    const now = timed(`${jobs.length} runs of ${folder}`, () => run(resolve(folder), jobs, inputs, results));
    const differences = await compareAll(jobs, old, now);
    const unwanted = report(differences, readAllowed(ALLOWED));
    console.log(`${differences.length} differences, ${unwanted} kinds of them unwanted`);
    return unwanted === 0;
  } finally {
    for (const made of [inputs, results]) rmSync(made, { recursive: true });
  }
}

async function compareAll(jobs: readonly Job[], old: readonly Outcome[], now: readonly Outcome[]) {
  const differences: Difference[] = [];
  const counts = { workbooks: 0, cells: 0, audits: 0, findings: 0, lines: 0 };
  for (const [index, { name, args }] of jobs.entries()) {
    const [before, after] = [old[index]!, now[index]!];
    const told = (outcome: Outcome) => `status ${outcome.status} ${outcome.crash ?? ''} ${outcome.file ? 'wrote' : ''}`;
    differences.push(
      ...compareTexts('how it ended', name, told(before), told(after)),
      ...compareTexts('standard error', name, before.stderr, after.stderr),
    );
    if (args.includes('--json')) {
      const audits = compareAudits(name, before.stdout, after.stdout);
      counts.audits += audits.files;
      counts.findings += audits.findings;
      differences.push(...audits.differences);
    } else differences.push(...compareTexts('standard output', name, before.stdout, after.stdout));
    counts.lines += `${before.stderr}${args.includes('--json') ? '' : before.stdout}`.split('\n').length - 1;
    if (!before.file || !after.file) continue;
    const workbooks = await compareWorkbooks(name, readFileSync(before.file), readFileSync(after.file));
    counts.workbooks++;
    counts.cells += workbooks.cells;
    differences.push(...workbooks.differences);
  }
  const said = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  console.log(`compared: ${said.join(', ')}`);
  return differences;
}

function timed<T>(what: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  console.log(`${what}: ${Math.round((performance.now() - start) / 1000)} s`);
  return result;
}
