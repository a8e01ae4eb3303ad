import type { LedgerRange } from '../../compose/ledger-range.ts';
import type { Located } from '../../ledger/ledger-of.ts';
import type { LedgerPlaces } from '../../ledger/ledger-places.ts';
import type { Ledger } from '../../ledger/schema.ts';
import type { FoundWorkbook } from '../../recognise/found-workbook.ts';
import type { Texts } from '../../texts/texts.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import type { Equation } from '../equation.ts';
import type { Finding } from '../finding.ts';
import type { Readings } from '../readings.ts';
import type { Shape } from '../relations/shape.ts';
import type { Wording } from '../wording.ts';
import type { Rule } from './rule.ts';

/** Everything that a rule may look at. */
export interface Evidence {
  readonly snapshot: WorkbookSnapshot;
  readonly found: FoundWorkbook;
  /** Rows of the tables as relations speak of them. */
  readonly shape: Shape;
  /** What stands in the money cells. */
  readonly readings: Readings;
  readonly equations: readonly Equation[];
  /** The ledger where the workbook has one that is in order, where formulas find it, and where its fields stand. */
  readonly ledger: { readonly ledger: Ledger; readonly range: LedgerRange; readonly places: LedgerPlaces } | undefined;
  /** Why the ledger of the workbook is not in order; empty where it is, or where nothing is filled in. */
  readonly ledgerProblems: readonly Located[];
  /** No tail differences are allowed: the workbook has our input sheets, or the user asked for it. */
  readonly exact: boolean;
  /** The year that most titles name; undefined where none can be read. */
  readonly year: number | undefined;
  /** Names cells in the words of their tables. */
  readonly wording: Wording;
  readonly texts: Texts;
  /**
   * What rules have asked together (per-evidence.ts). It stands here and in no WeakMap: that keeps alive what it holds, and
   * so all of an audit, until the whole heap is swept.
   */
  readonly answers: Map<unknown, unknown>;
}

/** What a rule says where it does not hold. Severity and outcome are the rule's unless it says otherwise. */
export type Objection = Pick<Finding, 'message' | 'cells'> &
  Partial<Pick<Finding, 'severity' | 'outcome' | 'expected' | 'actual' | 'difference' | 'fix'>>;

/** A rule that looks at texts and figures by itself. */
export interface LogicRule extends Rule {
  /** Nothing: it holds. */
  readonly check: (evidence: Evidence) => readonly Objection[];
}
