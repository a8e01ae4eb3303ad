import { formatProblem } from '../ledger/read/format-problem.ts';
import type { Notice } from '../app/generate/format-preview.ts';
import type { Located } from '../ledger/read/ledger-of.ts';
import { fill, zhCN } from '../locales/texts.ts';
import { say } from './output.ts';

/** Prints what is wrong with a ledger under a heading: where, and what; nothing where there is nothing. */
export function listProblems(heading: string, file: string, problems: readonly Located[]): void {
  if (problems.length === 0) return;
  say(fill(heading, { file, count: problems.length }));
  for (const located of problems) {
    const { where, what } = formatProblem(located, zhCN);
    say(`  ${where}：${what}`);
  }
}

/** Prints what there is to be told under a heading; nothing where there is nothing. */
export function listNotices(heading: string, notices: readonly Notice[]): void {
  if (notices.length === 0) return;
  say(fill(heading, { count: notices.length }));
  for (const { where, what } of notices) say(`  ${where}${where === '' ? '' : '：'}${what}`);
}
