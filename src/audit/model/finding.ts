import type { CellPlace, CellValue } from '../workbook/snapshot.ts';
import type { Severity } from './rules/rule.ts';

/** What came of a check. 无法审核 is never a pass. */
export type Outcome = 'error' | 'tail' | 'plausibility' | 'hint' | 'unchecked';

/** One thing that the audit found. Amounts are in 0.01 of the printed unit. */
export interface Finding {
  /** Number of its rule. */
  readonly rule: string;
  readonly severity: Severity | 'tail';
  readonly outcome: Outcome;
  /** What is wrong, where, and what to do, in the words of the tables. */
  readonly message: string;
  readonly cells: readonly FoundCell[];
  readonly expected?: number;
  readonly actual?: number;
  readonly difference?: number;
  /** The cells most likely wrong, the likeliest first. */
  readonly suspects: readonly Suspect[];
  /** How many of them lead: one is the guilty cell, several are equally suspect. */
  readonly leading: number;
  /** What puts it right without touching what somebody meant. */
  readonly fix?: Fix;
  /** What follows from the same cause: folded under it. */
  readonly follows: readonly Finding[];
}

export interface FoundCell {
  readonly place: CellPlace;
  readonly value: CellValue;
}

/** A cell whose change would settle what does not agree. */
export interface Suspect {
  readonly place: CellPlace;
  /** The cell in the words of its table. */
  readonly words: string;
  readonly current: number;
  readonly suggested: number;
  /** How many relations the change settles. */
  readonly settles: number;
  /** Why it is suspected before others, in words: 相邻两位数颠倒. */
  readonly slip?: string;
  /** Other changes that go with it: where one alone does not settle everything. */
  readonly together: readonly { readonly place: CellPlace; readonly suggested: number }[];
}

/** A safe change of one cell. */
export type Fix = { readonly place: CellPlace } & (
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'number'; readonly amount: number }
  | { readonly kind: 'text'; readonly text: string }
);
