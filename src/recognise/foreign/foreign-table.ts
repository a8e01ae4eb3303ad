import type { SheetSnapshot } from '../../workbook/model/snapshot.ts';
import type { TableKind } from './table-kinds.ts';

/** A table of any department's disclosure, in whatever form: who made it knows best how it looks. Rows and columns of its sheet. */
export interface ForeignTable {
  readonly sheet: SheetSnapshot;
  /** As it is printed; the sheet's name where no title stands there. */
  readonly title: string;
  readonly kind: TableKind;
  /** The unit of its amounts; undefined where none is printed. */
  readonly unit: '元' | '万元' | undefined;
  readonly year: number | undefined;
  /** One group of rows; two or more where tables stand side by side (收入 and 支出). */
  readonly groups: readonly RowGroup[];
  /** What stands below the rows. */
  readonly notes: readonly string[];
}

/** Rows with their labels and their money. */
export interface RowGroup {
  readonly side: 'income' | 'expenditure' | 'rows';
  readonly columns: readonly MoneyColumn[];
  readonly rows: readonly ForeignRow[];
  readonly sums: readonly RowSum[];
  /** Whether rows with money were left out because nothing says what they are. */
  readonly hasUnread: boolean;
  readonly gaps: readonly RowGap[];
}

/** Where a row seems to be left out, though every sum may close without it. The index of the row at which it is missed. */
export interface RowGap {
  readonly at: number;
  /** details: nothing is listed below it, as it is below its like. kind: it stands below no kind (货物, 工程, 服务), as others do. */
  readonly lacks: 'details' | 'kind';
}

export interface MoneyColumn {
  readonly column: number;
  /** Headings from the top down, without those that stand over all columns: 基本支出, 小计. */
  readonly path: readonly string[];
  /** What is counted there (column-roles.ts); undefined where the headings are not known. */
  readonly role: string | undefined;
  /** Columns of another year beside it: 2025年预算数, 上年, 增减. Empty: the year of the table. */
  readonly block: string;
}

export interface ForeignRow {
  readonly row: number;
  readonly label: string;
  /** What the row stands for: total, thisYear, f:2010301, e:30101, p:30101:50101, u:001, general, carried:fund …; none: only its label is known. */
  readonly key: string | undefined;
  /** Part of the row before it that is told apart (其中). */
  readonly isOfWhich: boolean;
}

/** Rows whose sum another row seems to be. Indices of rows. */
export interface RowSum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** Where this was learnt from: codes, numbers before labels, standard names, or nothing but their order. */
  readonly basis: 'code' | 'label' | 'name' | 'list';
  /** Rows of which it cannot be told whether they belong to the sum: it may hold with them or without. */
  readonly perhaps?: readonly number[];
  /** Rows of a list are sums of others in part, and it cannot be told which: the reading may be wrong rather than the sum. */
  readonly isDoubtful?: true;
}

/** A sheet on which a table seems to stand that could not be read. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly reason: 'finalAccounts' | 'noHeadings' | 'noMoney' | 'unknownTitle';
}

export interface ForeignWorkbook {
  readonly tables: readonly ForeignTable[];
  readonly unread: readonly UnreadSheet[];
  /** Texts anywhere that say that something is left out on purpose (略列). */
  readonly omissionNotes: readonly { readonly sheet: string; readonly text: string }[];
}
