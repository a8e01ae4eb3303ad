import type { LedgerRange } from '../../compose/formulas/ledger-range.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Located } from '../../ledger/read/ledger-of.ts';
import type { LedgerPlaces } from '../../ledger/model/ledger-places.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { RecognisedWorkbook } from '../../recognise/scan/recognised-workbook.ts';
import type { WorkbookSnapshot } from '../../workbook/model/snapshot.ts';
import type { Relations } from '../relations/relation.ts';
import type { Shape } from '../relations/shape.ts';
import type { CellLabels } from './cell-labels.ts';
import type { Equation } from './equation.ts';
import type { Readings } from './readings.ts';

/** Everything that a rule may look at. */
export interface Evidence {
  readonly snapshot: WorkbookSnapshot;
  readonly found: RecognisedWorkbook;
  /** The workbook has our input sheets: its figures add up exactly, and its formulas are known. */
  readonly isOurs: boolean;
  /** Rows of the tables as relations speak of them. */
  readonly shape: Shape;
  /** What stands in the money cells. */
  readonly readings: Readings;
  /** Tables that hold 元 where 万元 is printed: `readings` has them in 万元. */
  readonly inYuan: ReadonlySet<TableId>;
  /** What the tables must obey, and what of it could not be said. */
  readonly relations: Relations;
  /** The relations with what stands in their cells. */
  readonly equations: readonly Equation[];
  /** The ledger where the workbook has one that is in order, where formulas find it, and where its fields stand. */
  readonly ledger:
    | {
        readonly ledger: Ledger;
        /** What its entries publish, in their order. */
        readonly facts: readonly Fact[];
        /** What tables print of it. */
        readonly disclosure: Disclosure;
        readonly range: LedgerRange;
        readonly places: LedgerPlaces;
      }
    | undefined;
  /** Why the ledger of the workbook is not in order; empty where it is, or where nothing is filled in. */
  readonly ledgerProblems: readonly Located[];
  /** No tail differences are allowed: the workbook has our input sheets, or the user asked for it. */
  readonly exact: boolean;
  /** The year that most titles name; undefined where none can be read. */
  readonly year: number | undefined;
  /** Names cells in the words of their tables. */
  readonly labels: CellLabels;
  /**
   * What several rules have found out together (per-evidence.ts). It stands here and in no WeakMap: that keeps alive what it holds,
   * and so all of an audit, until the whole heap is swept.
   */
  readonly answers: Map<unknown, unknown>;
}
