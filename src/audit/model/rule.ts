import type { TableId } from '../../tables/model/table.ts';

/** How bad it is where a rule does not hold: 错误 must be corrected, 核实 may be explained, 提示 is worth a look. */
export type Severity = 'error' | 'plausibility' | 'hint';

/** 表内 within a table, 表间 between tables, 底稿 between ledger and tables, 格式 what is printed around the figures, 文表 between the text and the tables. */
export type RuleKind = '表内' | '表间' | '底稿' | '格式' | '文表';

/** A ledger (底稿) that is in order; economic codes for everything in table 7; all twelve tables. */
export type RuleNeed = 'ledger' | 'economic codes' | 'all tables';

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
  /** What it needs besides its tables: without that it cannot be checked, or not in whole. */
  readonly needs?: RuleNeed;
  /** What it says of a cell is the cause of what other rules say of that cell (a number that is stored as text, and the like). */
  readonly isCause?: true;
  /**
   * A workbook that is not ours may mean something else by the same headings, or book some expenditure otherwise (rules.md section
   * 0): there a difference is to be confirmed (核实) rather than an error, always or where some table was not recognised.
   */
  readonly isDoubtfulElsewhere?: 'always' | 'where tables are not recognised';
}
