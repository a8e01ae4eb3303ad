import type { ForeignTable, RowGap, UnreadSheet } from '../../recognise/foreign/foreign-table.ts';
import type { SheetCount } from '../model/finding-details.ts';
import type { Outcome } from '../model/finding.ts';
import type { Cell } from './cells.ts';
import type { WeighedCheck } from './check.ts';

/** What the audit found in tables of other forms, with its cells: findings.ts makes findings of it. */
export type ForeignFinding =
  | SumFinding
  | {
      readonly code: 'emptyTable';
      readonly rule: 'W6';
      readonly outcome: Outcome;
      readonly table: ForeignTable;
      readonly other: Cell;
    }
  | {
      readonly code: 'repeatedCode' | 'missingParent';
      readonly rule: 'W5';
      readonly outcome: Outcome;
      readonly cell: Cell;
      /** The code that is there twice, or not at all. */
      readonly of: string;
      /** The first code below the one that is missing. */
      readonly below: string;
      readonly name: string;
    }
  | {
      readonly code: 'gap';
      readonly rule: 'W5';
      readonly outcome: Outcome;
      readonly lacks: RowGap['lacks'];
      readonly cell: Cell;
      /** The row at which something is missed, as printed. */
      readonly label: string;
    }
  | { readonly code: 'noTotal'; readonly rule: 'W5'; readonly outcome: Outcome; readonly cell: Cell }
  | {
      readonly code: 'unread';
      readonly rule: 'W7';
      readonly outcome: 'unchecked';
      readonly sheets: readonly UnreadSheet[];
      readonly doubted: readonly string[];
    }
  | { readonly code: 'noDisclosure' | 'finalAccounts'; readonly rule: 'W7'; readonly outcome: 'unchecked' }
  | { readonly code: 'checked'; readonly rule: 'W9'; readonly outcome: 'hint'; readonly counts: readonly SheetCount[] };

/** A sum that does not hold, with the cells of which a change would settle it and others. */
export interface SumFinding {
  readonly code: 'sum' | 'omitted' | 'exceeds';
  readonly rule: WeighedCheck['check']['rule'] | 'W8';
  readonly outcome: Outcome;
  readonly check: WeighedCheck;
  /** The likeliest first. */
  readonly suspects: readonly CellSuspect[];
  readonly leading: number;
  readonly follows: readonly SumFinding[];
}

export interface CellSuspect {
  readonly cell: Cell;
  readonly suggested: number;
  readonly settles: number;
}
