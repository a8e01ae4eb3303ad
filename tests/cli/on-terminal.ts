import { spawn } from 'node:child_process';
import { PROGRAM } from './run.ts';

/** What a run on a terminal came to: all that was seen there. */
export interface TerminalRun {
  readonly status: number | null;
  readonly seen: string;
}

/** Runs the command line on a terminal of its own (util-linux `script`); each time it asks, the next answer is typed. */
export function onTerminal(prompt: string, answers: readonly string[], ...args: string[]): Promise<TerminalRun> {
  const words = [process.execPath, PROGRAM, ...args];
  const command = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null']);
  let seen = '';
  let typed = 0;
  terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
    seen += text;
    while (typed < answers.length && seen.split(prompt).length - 1 > typed) terminal.stdin.write(answers[typed++]);
  });
  return new Promise((resolve, reject) => {
    terminal.on('error', reject).on('close', (status) => resolve({ status, seen }));
  });
}
