import type { Located } from '../../ledger/read/ledger-of.ts';
import type { TableId } from '../../tables/model/table.ts';
import type { CellLabel } from './cell-label.ts';

/** One side of a comparison: cells whose sum it is. */
export interface CellSum {
  /** How many cells are added up. */
  readonly count: number;
  /**
   * Up to three cells that make up the sum: all of them, or those that are not zero. Where more than three are not zero it is
   * the first cell alone, and `isAbridged` says so.
   */
  readonly cells: readonly CellLabel[];
  readonly isAbridged?: true;
}

/** What to do about something that is missing or doubtful: in the tables, on the input sheet where it was typed, or by generating again. */
export interface Remedy {
  readonly action: 'add' | 'check' | 'addProjects' | 'generate';
  /** The input sheet on which it is to be done; in the tables themselves where none is named. */
  readonly sheet?: string;
}

/** Why some rules could not be checked, or not in whole. */
export interface UncheckedReason {
  readonly cause: UncheckedCause;
  /** Tables of these rules that are missing, and those that are there. */
  readonly missing: readonly TableId[];
  readonly present: readonly TableId[];
}

/** Sheets of which nothing could be checked, or not all. */
export interface UnreadSheets {
  readonly cause: 'finalAccounts' | 'noHeadings' | 'noMoney' | 'unknownTitle' | 'doubted';
  readonly sheets: readonly string[];
}

/** How many relations were checked of the table on a sheet. */
export interface SheetCount {
  readonly sheet: string;
  readonly count: number;
}

export type UncheckedCause = 'lackingTables' | 'lackingWhole' | 'lackingParts' | 'lackingCodes' | 'lackingLedger';

/** A departmental economic code with the governmental one beside it. */
export interface EconomicPair {
  readonly departmental: string;
  readonly governmental: string;
}

/** A code of the classification with its name. */
export interface CodeAndName {
  readonly code: string;
  readonly name: string;
}

/**
 * What a finding says besides its code, by name: one name means the same in every finding. Amounts are whole numbers in 0.01 of the
 * printed unit; texts are those of the workbook.
 */
export interface DetailTypes {
  // tables and cells
  readonly table: TableId;
  readonly other: TableId;
  readonly tables: readonly TableId[];
  readonly cell: CellLabel;
  readonly cells: readonly CellLabel[];
  readonly left: CellSum;
  readonly right: CellSum;
  readonly part: CellSum;
  readonly whole: CellSum;
  /** A table of another layout: its sheet, and the printed words of a row and a column. */
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  /** Printed words of several rows. */
  readonly rows: readonly string[];
  readonly headings: readonly string[];

  // amounts
  readonly amount: number;
  readonly actual: number;
  readonly expected: number;
  readonly difference: number;
  readonly cost: number;
  readonly total: number;

  // other numbers
  readonly count: number;
  readonly year: number;
  /** In percent. */
  readonly share: number;

  /** What stands in the workbook, where something else should. */
  readonly found: string | number | boolean;
  /** Several such texts. */
  readonly values: readonly string[];
  /** What most others have. */
  readonly usual: string;
  /** What should stand in a text instead: 477.24万元, 88.22%, 2024. */
  readonly should: string;

  // names and codes
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly title: string;
  /** A budget of the government as the tables call it: 政府性基金预算. */
  readonly budget: string;
  /** 行政 or 事业. */
  readonly unitKind: string;
  readonly department: string;
  readonly departments: readonly string[];
  readonly unit: string;
  readonly project: string;
  readonly projects: readonly string[];
  /** The project that the other table lists first. */
  readonly first: string;
  readonly region: string;
  readonly sources: readonly string[];
  readonly functional: readonly string[];
  readonly departmental: readonly string[];
  readonly pair: EconomicPair;
  readonly pairs: readonly EconomicPair[];
  readonly codes: readonly CodeAndName[];
  /** Former names of classes, with their present ones. */
  readonly labels: readonly { readonly found: string; readonly name: string }[];
  /** Kinds of performance indicators as table 12 calls them. */
  readonly indicators: readonly string[];
  /** What is to be printed below an empty table. */
  readonly statement: string;

  readonly remedy: Remedy;
  readonly reasons: readonly UncheckedReason[];
  readonly unread: readonly UnreadSheets[];
  readonly counts: readonly SheetCount[];
  /** A problem of the ledger, with its cell. */
  readonly problem: Located;
}

type DetailName = keyof DetailTypes;

/** Every code of a finding with the details that belong to it. The message of the same name has a placeholder for each. */
export const FINDING_DETAILS = {
  // relations between money cells
  unequal: ['left', 'actual', 'right', 'expected', 'difference'],
  notZero: ['left', 'actual'],
  exceeded: ['part', 'actual', 'whole', 'expected', 'difference'],
  functionDiffers: ['name', 'functional', 'actual', 'departmental', 'expected', 'difference'],
  notInProjects: ['actual', 'expected'],
  appropriationNote: ['actual', 'expected'],
  rankSum: ['sheet', 'row', 'column', 'actual', 'count', 'expected', 'difference'],
  totalSum: ['sheet', 'row', 'column', 'actual', 'count', 'expected', 'difference'],
  columnSum: ['sheet', 'row', 'column', 'actual', 'count', 'expected', 'difference'],
  balanceDiffers: ['sheet', 'actual', 'expected', 'difference'],
  changeDiffers: ['sheet', 'row', 'column', 'actual', 'expected', 'difference'],
  figureDiffers: ['left', 'actual', 'right', 'expected', 'difference'],
  rowDiffers: ['left', 'actual', 'right', 'expected', 'difference'],
  rowMissing: ['left', 'actual', 'sheet'],
  rowsOmitted: ['sheet', 'row', 'column', 'actual', 'expected', 'difference'],
  threePublicExceeded: ['left', 'actual', 'right', 'expected', 'difference'],
  tableEmpty: ['sheet', 'cell', 'amount'],
  codeRepeated: ['sheet', 'code', 'name'],
  parentMissing: ['sheet', 'code', 'found', 'name'],
  detailsMissing: ['sheet', 'row'],
  kindMissing: ['sheet', 'row'],
  totalMissing: ['sheet'],
  sheetsUnread: ['unread'],
  sheetsChecked: ['counts'],
  noDisclosure: [],
  finalAccounts: [],

  // cells that should calculate themselves
  overwritten: ['cell', 'amount'],
  overwrittenByText: ['cell', 'found'],
  emptied: ['cell'],
  otherFormula: ['cell'],
  pasted: ['tables', 'count'],
  pastedStale: ['table', 'count'],
  pastedDiffers: ['cell', 'actual', 'expected', 'difference'],

  // what a money cell holds
  negative: ['cells'],
  errorValues: ['table', 'count', 'values'],
  noNumber: ['cell', 'found'],
  textNumber: ['cell', 'amount'],
  textNumbers: ['table', 'count', 'cells'],
  finerCell: ['cell', 'found', 'amount'],
  finerTable: ['table', 'count'],
  uncalculated: ['table', 'count'],
  hiddenMoney: ['table', 'values', 'count'],

  // codes and names
  codeName: ['tables', 'code', 'found', 'name'],
  codeWithoutName: ['tables', 'code', 'name'],
  codeUnknown: ['tables', 'code', 'name'],
  classUnknown: ['tables', 'code', 'name'],
  codesRecalled: ['tables', 'codes'],
  pairsUnmapped: ['tables', 'pairs'],
  kindsMixed: ['codes'],
  pairOfOtherUnits: ['tables', 'pair', 'unit', 'unitKind'],
  subjectOfOtherBudget: ['tables', 'code', 'name', 'budget'],
  largeShare: ['code', 'name', 'amount', 'total', 'share'],
  classLabels: ['table', 'labels'],

  // empty tables
  notEmpty: ['table', 'found'],
  statementMissing: ['table', 'statement'],
  allZero: ['table', 'statement'],

  // year, department and units
  yearDiffers: ['table', 'found', 'year'],
  yearMissing: ['table', 'year'],
  statedYearDiffers: ['table', 'found', 'year'],
  departmentDiffers: ['table', 'found', 'department'],
  unitName: ['table', 'code', 'found', 'name'],
  unitCode: ['table', 'name', 'found', 'code'],
  projectUnit: ['found'],
  moneyUnitDiffers: ['table', 'found', 'usual'],
  moneyUnitMissing: ['table'],
  storedInYuan: ['table'],
  placeholder: ['table', 'found'],

  // projects and indicators
  projectKind: ['project', 'found'],
  projectName: ['found', 'name'],
  projectsOnlyIn: ['projects', 'table', 'other', 'remedy'],
  projectOrder: ['project', 'first'],
  indicatorsMissing: ['projects', 'indicators', 'remedy'],
  noBenefits: ['count', 'remedy'],
  costDiffers: ['project', 'cost', 'total', 'remedy'],
  projectCodeMissing: ['projects', 'remedy'],
  projectCodeForm: ['project', 'found', 'remedy'],
  projectRegion: ['project', 'found', 'region', 'usual', 'remedy'],
  projectYear: ['project', 'found', 'year', 'remedy'],
  percentSignMissing: ['name', 'found', 'remedy'],
  notPercent: ['name', 'found', 'remedy'],
  wrongDirection: ['name', 'found', 'remedy'],
  aboveHundred: ['name', 'found', 'remedy'],
  valueMissing: ['names', 'remedy'],
  overallGoalsMissing: ['table'],
  overallPartMissing: ['table', 'headings'],

  // what was found of the tables
  noFigures: [],
  tablesUnfilled: ['tables'],
  otherDepartments: ['department', 'departments'],
  notChecked: ['count', 'reasons'],
  tableMissing: ['table', 'title'],
  ownTableMissing: ['table', 'title'],
  headingsUnknown: ['table', 'headings'],
  headingsAbsent: ['table'],
  missingColumn: ['table', 'found'],
  unknownColumn: ['table', 'found'],
  missingRow: ['table', 'rows'],
  unknownRow: ['table', 'found'],
  repeatedRow: ['table', 'found'],
  unreadableCode: ['table', 'found'],
  secondTable: ['table', 'found'],

  // what a text (情况说明) says
  textDiffers: ['name', 'found', 'should'],
  textRounded: ['name', 'found', 'should'],
  textDirection: ['name', 'found', 'should'],
  textDenied: ['name', 'should'],
  textUnmoved: ['name', 'should'],
  reasonMissing: ['name', 'found'],
  reasonNeedless: ['name'],
  textSection: ['name'],
  textPublisher: ['found', 'should'],
  textReason: ['name', 'found', 'should'],
  textShares: ['total', 'name', 'found', 'should'],
  textYear: ['found', 'should'],
  textDepartment: ['found', 'should'],
  textPlaceholder: ['found'],
  textSignless: ['found'],
  textItemsExtra: ['values'],
  textItemsMissing: ['names'],
  textUnrecognised: ['found'],
  textUnknown: ['found'],
  factMissing: ['name'],
  factsMissing: ['count'],

  // the ledger
  ledgerProblem: ['problem'],
  notEntered: ['unit', 'code', 'amount', 'tables'],
  projectNotEntered: ['unit', 'code', 'project', 'amount', 'tables'],
  sourceDiffers: ['sources', 'actual', 'expected', 'difference'],
  itemDiffers: ['code', 'name', 'actual', 'expected', 'difference'],
  ledgerYear: ['year', 'found'],
  ledgerDepartment: ['department', 'found'],
} as const satisfies Readonly<Record<string, readonly DetailName[]>>;

/** What is wrong: names the message of a finding. */
export type FindingCode = keyof typeof FINDING_DETAILS;

/** The details that a finding of this code has. */
export type DetailsOf<Code extends FindingCode> = Pick<DetailTypes, (typeof FINDING_DETAILS)[Code][number]>;

/** The details of any finding. */
export type Details = Partial<DetailTypes>;
