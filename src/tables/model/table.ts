import type { Disclosure } from './disclosure.ts';
import type { Selector } from '../../facts/selector.ts';
import type { Publisher } from './publisher.ts';
import type { TitlePattern } from './title-pattern.ts';

export const TABLE_IDS = [
  ...(['T01', 'T02', 'T03', 'T04', 'T05', 'T06'] as const),
  ...(['T07', 'T08', 'T09', 'T10', 'T11', 'T12'] as const),
] as const;

export type TableId = (typeof TABLE_IDS)[number];

/** One of the twelve tables: how it is printed, how it is recognised, and which rules its own declaration makes. */
export interface Table {
  readonly id: TableId;
  /** Name of its sheet in our workbooks. */
  readonly sheet: string;
  /** Title lines as printed. */
  readonly title: (year: number, publisher: Publisher) => readonly string[];
  /** By which titles it is recognised. */
  readonly titled: TitlePattern;
  /** Whether 财预〔2016〕143号 asks it of every department; the others are Henan's own. */
  readonly isRequired: boolean;
  /** Only a department publishes it; its units leave it out. */
  readonly isOfDepartment?: true;
  /** What every money cell of the table selects, whatever its row and column say. */
  readonly select: Selector;
  /** How sure the layout is, from 0 to 1, where it is inferred (layouts.md). */
  readonly confidence?: Readonly<Record<string, number>>;
  /** The line under the title: department at the left, unit of money at the right. */
  readonly caption: 'department and unit' | 'department' | 'none';
  /**
   * How it is made to fit on paper. one page: its rows are always the same, and stand close. many columns: no column of
   * amounts is wider than the department's amounts need.
   */
  readonly print?: 'one page' | 'many columns';
  /** On which paper it can be read; without: A4. */
  readonly paper?: 'A3' | 'A4';
  readonly body: PanelBody | FormBody;
  /** Lines under the table. */
  readonly notes: readonly Note[];
  /** What is missing where the table is empty: 无…，故本表为空表. Tables that cannot be empty have none. */
  readonly absence?: string;
  /** Whether its figures are gathered from the ledger, or stand in other tables. */
  readonly gathersFrom: 'ledger' | 'tables';
  /** A figure besides its total that the ledger is compared with (未进表金额). */
  readonly compared?: ComparedFigure;
  /** The unit of money in which it is published even where all other tables print another. */
  readonly usualMoneyUnit?: '万元';
  /** Number of the rule by which cells that no amount can reach are empty; X21 where it has none of its own. */
  readonly emptyCellRule?: string;
  /** The rules that follow from this declaration alone: of its sums, and of its links and counterparts that no other table shares. */
  readonly rules: readonly TableRule[];
  /** Other tables in which the facts of its cells stand once more, with the rule that says so. */
  readonly counterparts?: readonly Counterpart[];
}

/** A rule that follows from the declaration of a table. */
export interface TableRule {
  readonly id: string;
  /** 审核内容, in the words of the tables. */
  readonly wording: string;
  /** The official source, or that it follows from the printed layout. */
  readonly basis: string;
  /** The other tables that it is about: where it is a rule between tables (表间). */
  readonly between?: readonly TableId[];
  /** What it needs besides its tables: economic codes for everything in table 7, or all twelve tables. */
  readonly needs?: 'economic codes' | 'all tables';
  /** Other places may book some expenditure otherwise: in a workbook that is not ours it is to be confirmed only (核实). */
  readonly isDoubtfulElsewhere?: 'always';
}

/** A figure of a table with the amounts of the ledger that belong into it. */
export interface ComparedFigure {
  readonly label: string;
  readonly select: Selector;
  readonly row: string;
  readonly column: string;
}

/**
 * Another table in whose rows and columns the same facts are gathered: every cell of the named rows whose facts some columns of
 * the other table hold is equal to those columns in the rows that belong to it (audit/relations/across.ts finds them).
 */
export interface Counterpart {
  readonly rule: string;
  readonly table: TableId;
  /**
   * Which rows are compared with which: the row of a functional item with the same row; the row 合计 with all rows of items, or
   * with the rows of the economic codes that the cell gathers; the row of a unit with its projects of the kind that it gathers.
   */
  readonly rows: 'item' | 'total' | 'unit';
  /** Whether messages name the other table first: where it is the wider one. */
  readonly isNamedFirst?: true;
}

/** A line under a table; with `unless` it is only printed while there is no such money. */
export interface Note {
  readonly text: string;
  readonly unless?: { readonly select: Selector; readonly reference: Reference };
}

/** What the rows of a table are about, and so how they are read where they were typed by others (recognise/rows). */
export type RowKind =
  /** Fixed rows that are known by their labels. */
  | 'labelled'
  /** One row of figures. */
  | 'single'
  /** 合计, units, and below each its functional items. */
  | 'functional'
  /** 合计 and pairs of departmental and governmental economic items. */
  | 'economic'
  /** 合计, units, and below each its projects. */
  | 'projects'
  /** The same with the performance indicators of every project in rows of their own. */
  | 'project goals';

/** Columns with rows, once or twice side by side. */
export interface PanelBody {
  readonly kind: 'panels';
  readonly rowKind: RowKind;
  /** Without these columns its rows cannot be read. */
  readonly neededColumns: readonly string[];
  /** Where it prints code and name of a unit. */
  readonly unitColumns?: { readonly code: string; readonly name: string };
  readonly panels: readonly Panel[];
}

export interface Panel {
  readonly columns: readonly Column[];
  readonly rows: (disclosure: Disclosure) => readonly Row[];
}

/** A sheet of cells with spans, as on a form. */
export interface FormBody {
  readonly kind: 'form';
  readonly widths: readonly number[];
  /** The column of its amounts, from 0. */
  readonly amountColumn: number;
  readonly rows: (disclosure: Disclosure) => readonly (readonly FormCell[])[];
  /** The one of its rows that holds the headings of those below it: it is printed again on every page that they go on to. */
  readonly headings: readonly FormCell[];
}

/** A column that has cells. */
export type LeafColumn = TextColumn | MoneyColumn;

export type Column = LeafColumn | Band;

export interface TextColumn {
  readonly kind: 'text';
  readonly key: string;
  readonly label: string;
  /** Width in half-width characters. */
  readonly width: number;
  readonly horizontal: 'left' | 'center';
  /** How far its texts stand from the left line, in steps of Excel's: where an amount stands before it. */
  readonly indent?: number;
}

export interface MoneyColumn {
  readonly kind: 'money';
  readonly key: string;
  readonly label: string;
  readonly width: number;
  /** The facts it selects, or the columns whose sum it is. */
  readonly of: Selector | Sum;
}

/** A figure that is the sum of others of its row, by the keys of their columns, or of its column, by the keys of their rows. */
export interface Sum {
  readonly addends: readonly string[];
  /** Number of the rule that says so. */
  readonly rule: string;
}

/** A heading above several columns. */
export interface Band {
  readonly kind: 'band';
  readonly label: string;
  readonly columns: readonly Column[];
}

/** A row of a panel. Without `select` it has no money. */
export interface Row {
  readonly key: string;
  /** Texts by the key of their column. */
  readonly texts: Readonly<Record<string, string>>;
  readonly select?: Selector;
  /** The rows whose sum it is. */
  readonly sum?: Sum;
  /** Where a cell's figure stands in another table, by the key of its column. */
  readonly links?: Readonly<Record<string, Link>>;
  /** A label that spreads over several columns, both included. */
  readonly spread?: { readonly from: string; readonly to: string };
  /** An empty row of a template, to be typed into. */
  readonly spare?: boolean;
  /** Printed bold: 合计, 总计. */
  readonly isTotal?: true;
  /** How far its texts are indented besides: 其中. */
  readonly indent?: number;
}

/** Cells of another table that are added up: its columns, in the rows that match. */
export interface Reference {
  readonly table: TableId;
  readonly columns: readonly string[];
  readonly rows: RowMatch;
}

/** A figure that stands in another table. */
export interface Link extends Reference {
  /** Number of the rule that says so. */
  readonly rule: string;
}

/**
 * Rows of another table: its 合计 row; the rows of a functional class; the rows 年终结转结余; the rows with a functional
 * code (expenditure); or the row of the same project, found by the names that stand in this row and in its unit's row.
 */
export type RowMatch =
  | { readonly by: 'total' }
  | { readonly by: 'class'; readonly code: string }
  | { readonly by: 'year end' }
  | { readonly by: 'expenditure' }
  | { readonly by: 'project'; readonly unitRow: string };

/** A cell of a form: its first column from 0, how far it spreads, and what it holds. */
export interface FormCell {
  readonly column: number;
  readonly columns?: number;
  readonly rows?: number;
  readonly style: 'label' | 'text' | 'amount';
  readonly text?: string;
  readonly money?: { readonly key: string; readonly select: Selector; readonly link: Link };
}
