import type { TableId } from '../../tables/table.ts';

/** How bad it is where a rule does not hold: 错误 must be mended, 核实 may be explained, 提示 is worth a look. */
export type Severity = 'error' | 'plausibility' | 'hint';

/** 表内 within a table, 表间 between tables, 底稿 between ledger and tables, 格式 what is printed around the figures. */
export type RuleKind = '表内' | '表间' | '底稿' | '格式';

/** One rule of the audit as people know it. */
export interface Rule {
  /** Its number: that of rules.md where it stands there. */
  readonly id: string;
  readonly kind: RuleKind;
  /** 审核内容, in the words of the tables. */
  readonly wording: string;
  readonly severity: Severity;
  /** The tables without which it cannot be checked. */
  readonly tables: readonly TableId[];
  /** Where it comes from: rules.md, the order of the Ministry, or the layout itself. */
  readonly basis: string;
  /** Budget years for which it holds; all where it says nothing. */
  readonly years?: { readonly from?: number; readonly to?: number };
}
