import { expect } from 'vitest';
import { type Located, ledgerOf } from '../../src/ledger/read/ledger-of.ts';
import { formatProblem } from '../../src/ledger/read/format-problem.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { type Book, snapshotOf } from './input-book.ts';

/** A problem as tests expect it: its code, and the place as users read it. */
export type Expected = readonly [code: string, where: string];

/** Every problem of the input sheets, in any order, each in words. */
export function problemsIn(book: Book): Expected[] {
  const reading = ledgerOf(snapshotOf(book));
  return found(reading.ok ? reading.hints : reading.problems);
}

/** Problems with their place in words. What is said is Chinese and complete. */
export function found(problems: readonly Located[]): Expected[] {
  return problems.map((located) => {
    const { where, what } = formatProblem(located, zhCN);
    expect(what).toMatch(/\p{Script=Han}.*。/u);
    for (const text of [where, what]) expect(text).not.toMatch(/\{\w+\}|undefined|\[object|这里应填 ，/);
    return [located.problem.code, where];
  });
}

/** Order does not matter: whoever reads the list sees all of it. */
export function expectProblems(actual: readonly Expected[], expected: readonly Expected[]): void {
  const sorted = (all: readonly Expected[]) => all.map((one) => one.join(' ')).sort();
  expect(sorted(actual)).toEqual(sorted(expected));
}
