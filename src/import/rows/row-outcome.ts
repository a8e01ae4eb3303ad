/** Why a row was not read. Texts are looked up by this code. */
export const REASON_CODES = [
  'amountMissing',
  'amountUnreadable',
  'notCalculated',
  'amountTooLarge',
  'amountFinerThanFen',
  'amountUnitUnsupported',
  'ofWhichTooLarge',
  'unitMissing',
  'functionalMissing',
  'codeUnreadable',
  'sourceMissing',
  'projectNameMissing',
  'projectNameTwice',
  'kindConflict',
  'aboveHeadings',
  'hiddenRow',
  'notImported',
  'questionOpen',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** What is wrong with a row, and the cell that it is about. */
export interface Rejection {
  readonly reason: ReasonCode;
  readonly column: number;
  /** The cell's text, as it stands. */
  readonly found: string;
}

export const ROW_OUTCOMES = ['read', 'subtotal', 'rejected', 'heading', 'note', 'blank'] as const;
export type RowOutcomeKind = (typeof ROW_OUTCOMES)[number];

/** What became of one row; every row of the grid has exactly one. */
export type RowOutcome =
  /** `entries` are those from `first` on; none where all its amounts are zero. */
  | { readonly row: number; readonly kind: 'read'; readonly first: number; readonly entries: number }
  | ({ readonly row: number; readonly kind: 'rejected' } & Rejection)
  | { readonly row: number; readonly kind: Exclude<RowOutcomeKind, 'read' | 'rejected'> };

/** What was compared or left out and is worth a look. Texts are looked up by this code. */
export const REMARK_CODES = [
  'subtotalDiffers',
  'rowTotalDiffers',
  'sumNotCalculated',
  'projectCodeLost',
  'otherYear',
  'brokenCharacter',
] as const;

export interface Remark {
  readonly code: (typeof REMARK_CODES)[number];
  readonly row: number;
  readonly column: number;
  /** What stands there, and for sums what it should be, in the unit of the ledger. */
  readonly found: string;
  readonly expected: string;
}
