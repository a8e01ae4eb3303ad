import type { Fact, ProjectKind } from '../../facts/fact.ts';
import type { Selector } from '../../facts/selector.ts';
import type { Publisher } from './publisher.ts';

/** What the tables are made for: a department's budget of one year, as plain lists. */
export interface Disclosure {
  /** A checked ledger; nothing yet, to be filled in by hand (空白模板); or the rows of a table as they were found in a workbook. */
  readonly origin: 'ledger' | 'blank' | 'found';
  readonly year: number;
  readonly department: { readonly code: string; readonly name: string };
  readonly publisher: Publisher;
  readonly performance: Performance;
  /** What every cell selects besides: all units (部门口径), or the one that publishes (单位口径). */
  readonly scope: Selector;
  /** Every amount in this scope: they decide which rows of the lists a table has (listed-rows.ts). Only a ledger has any. */
  readonly facts: readonly Fact[];
  /** The units in their order, each with its functional items in the order of their codes. */
  readonly units: readonly UnitBlock[];
  /** The units in their order with their projects in the order of the ledger; units without projects are left out. */
  readonly projects: readonly ProjectBlock[];
  /** The pairs of departmental and governmental economic items. */
  readonly pairs: readonly PairItem[];
  /** Whether some expenditure has no economic code (未列经济分类). */
  readonly isPartlyUnclassified: boolean;
}

export interface UnitBlock {
  readonly unit: PrintedUnit;
  readonly items: readonly FunctionalItem[];
  /** Whether money is left for next year (年终结转结余). */
  readonly hasYearEnd: boolean;
}

export interface ProjectBlock {
  readonly unit: PrintedUnit;
  readonly projects: readonly ProjectItem[];
}

/** A unit as it is printed: a department of one unit prints its own 3-digit code (rules.md section 0). */
export interface PrintedUnit {
  /** Six digits. */
  readonly code: string;
  /** Three digits where the department has one unit only, else six. */
  readonly printedCode: string;
  readonly name: string;
  /** The name beside the printed code: the department's where the code is the department's. */
  readonly printedName: string;
}

/** A functional item; the code is empty in a spare row of a blank disclosure. */
export interface FunctionalItem {
  readonly code: string;
  readonly name: string;
}

export interface PairItem {
  readonly departmental: FunctionalItem;
  readonly governmental: FunctionalItem;
}

export interface ProjectItem {
  /** Key of the facts of this project. */
  readonly key: string;
  readonly project: PrintedProject;
  readonly spare: boolean;
}

export interface PrintedProject {
  readonly name: string;
  readonly code: string;
  readonly kind: ProjectKind;
  readonly indicators: Readonly<Record<IndicatorKind, readonly { readonly name: string; readonly value: string }[]>>;
}

/** 成本指标, 产出指标, 效益指标, 满意度指标 */
export type IndicatorKind = 'cost' | 'output' | 'benefit' | 'satisfaction';

/** 部门整体绩效目标 (table 11). A level that is empty continues the one above. */
export interface Performance {
  readonly goals: string;
  readonly tasks: readonly { readonly name: string; readonly content: string }[];
  readonly indicators: readonly {
    readonly level1: string;
    readonly level2: string;
    readonly level3: string;
    readonly value: string;
    readonly note: string;
  }[];
}
