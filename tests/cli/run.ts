import { spawnSync } from 'node:child_process';
import { inject } from 'vitest';

/** What node is started with to run the command line. */
export const PROGRAM = inject('commandLine');

/** What a run of the command line came to. */
export interface Run {
  readonly status: number | null;
  readonly said: string;
  readonly output: string;
}

/** Runs the command line as people do, in a process of its own. */
export function twelve(...args: string[]): Run {
  const { status, stderr, stdout } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
  return { status, said: stderr, output: stdout };
}
