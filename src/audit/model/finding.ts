import type { TableId } from '../../tables/model/table.ts';
import type { CellPlace, CellValue } from '../../workbook/model/snapshot.ts';
import type { CellLabel } from './cell-label.ts';
import type { Details, FindingCode } from './finding-details.ts';
import type { Severity } from './rule.ts';

/** What came of a check. 略列 (omitted) is what was left out on purpose, to be confirmed like 核实. 无法审核 is never a pass. */
export type Outcome = 'error' | 'tail' | 'plausibility' | 'omitted' | 'hint' | 'unchecked';

/** Whether an outcome asks for an explanation (审核说明): with one it is settled. */
export const asksForExplanation = ({ outcome }: { readonly outcome: Outcome }) =>
  outcome === 'plausibility' || outcome === 'omitted';

/** One thing that the audit found, as plain data: messages/ puts it into words. Amounts are in 0.01 of the printed unit. */
export interface Finding {
  /** Number of its rule. */
  readonly rule: string;
  readonly severity: Severity | 'tail';
  readonly outcome: Outcome;
  /** What is wrong, and what there is to say about it: which details a code has stands in finding-details.ts. */
  readonly code: FindingCode;
  readonly details: Details;
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
  /** Findings that follow from this one. */
  readonly follows: readonly Finding[];
}

/** A cell that a finding is about, with what stands in it. */
export interface FoundCell {
  readonly place: CellPlace;
  readonly value: CellValue;
  /** What the cell is in its table, wherever it stands; none outside of the rows and columns of the twelve tables. */
  readonly key?: CellKey;
}

/** A cell by the keys of its row and column. */
export interface CellKey {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** How a figure was mistyped: two neighbouring digits swapped, decimal point or unit off, sign wrong. */
export type Slip = 'transposed' | 'factor' | 'sign';

/** A cell whose change would settle what does not agree. */
export interface Suspect {
  readonly place: CellPlace;
  readonly label: CellLabel;
  readonly current: number;
  readonly suggested: number;
  /** How many relations the change settles. */
  readonly settles: number;
  /** Why it is suspected before others: what its figure looks like beside the suggested one. */
  readonly slip?: Slip;
  /** Other changes that go with it: where one alone does not settle everything. */
  readonly together: readonly { readonly place: CellPlace; readonly suggested: number }[];
}

/** A finding with a name of its own among those of an audit: the same in the next audit (findings/finding-keys.ts). */
export interface KeyedFinding extends Finding {
  readonly key: string;
  readonly follows: readonly KeyedFinding[];
}

/** A formula that is put back, and what it will come to (0.01 of the printed unit); none where that cannot be told. */
export interface Restored {
  readonly formula: string;
  readonly amount?: number;
}

/** A safe change of one cell, or of all cells of a table that have the same fault: `place` is the first of them. */
export type Fix = { readonly place: CellPlace } & (
  | ({ readonly kind: 'formula' } & Restored)
  | { readonly kind: 'formulas'; readonly formulas: readonly ({ readonly place: CellPlace } & Restored)[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly { readonly place: CellPlace; readonly amount: number }[] }
  | { readonly kind: 'text'; readonly text: string }
);
