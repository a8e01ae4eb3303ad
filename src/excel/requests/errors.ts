/** What went wrong in Excel, as far as the accountant can do something about it. */
export type ExcelProblemCode =
  /** A cell is being edited; Enter or Esc ends that. */
  | 'cellEditing'
  /** The sheet or the workbook is protected or read-only. */
  | 'protected'
  /** A sheet is not there (any more). */
  | 'notFound'
  /** A sheet with this name is there already. */
  | 'alreadyExists'
  /** A sheet is hidden and cannot be shown. */
  | 'hidden'
  /** More data than one request may carry, or more than Excel can hold. */
  | 'tooLarge'
  /** A text is longer than a cell can hold. */
  | 'textTooLong'
  /** Merged cells, a table, a pivot table, a filter or an array formula stand in the way. */
  | 'inTheWay'
  /** Another workbook is in front. */
  | 'otherWorkbook'
  /** Excel has no time now; trying again may help. */
  | 'busy'
  /** This Excel cannot do it. */
  | 'unsupported'
  /** Excel does not accept what we asked for: a fault of ours. */
  | 'refused'
  | 'unknown';

/** Excel's own codes (stable, never translated) and what they mean to us; anything else is unknown. */
const MEANING: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cellEditing',
  AccessDenied: 'protected',
  ItemNotFound: 'notFound',
  ItemAlreadyExists: 'alreadyExists',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  MergedRangeConflict: 'inTheWay',
  PivotTableRangeConflict: 'inTheWay',
  FilteredRangeConflict: 'inTheWay',
  InsertDeleteConflict: 'inTheWay',
  NonBlankCellOffSheet: 'inTheWay',
  InactiveWorkbook: 'otherWorkbook',
  InvalidSelection: 'otherWorkbook',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  HostRestartNeeded: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  Timeout: 'busy',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'unsupported',
  FormulaLengthExceedsLimit: 'refused',
  InvalidArgument: 'refused',
  InvalidReference: 'refused',
  InvalidRequest: 'refused',
};

/** Where it went wrong, as far as that is known; `cell` is an A1 address. */
export interface ExcelPlace {
  readonly sheet?: string;
  readonly cell?: string;
}

/** Excel could not do what we asked for. `message` is for developers; `cause` is what Excel said. */
export class ExcelProblem extends Error {
  override name = 'ExcelProblem';

  constructor(
    readonly code: ExcelProblemCode,
    readonly place: ExcelPlace = {},
    options?: ErrorOptions,
  ) {
    super([code, place.sheet, place.cell].filter(Boolean).join(' '), options);
  }
}

/** An error of Office.js as our own, with the sheet that was traced last; every other error stays what it is. */
export function asProblem(error: unknown, place?: ExcelPlace): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const sheet = (error.traceMessages as string[] | undefined)?.at(-1);
  return new ExcelProblem(meaningOf(error), place ?? (sheet ? { sheet } : {}), { cause: error });
}

/** Where it failed tells more than what Excel says: GeneralException and InvalidArgument have many reasons. */
function meaningOf({ code, debugInfo }: OfficeExtension.Error): ExcelProblemCode {
  const isSetting = /^Setting(Collection)?\b/i.test(debugInfo?.errorLocation ?? '');
  if (isSetting && code === 'InvalidArgument') return 'tooLarge';
  // a part of an array formula, or cells of a table
  const isRange = /^Range(Areas)?\.(?!select)/i.test(debugInfo?.errorLocation ?? '');
  if (isRange && code === 'InvalidOperation') return 'inTheWay';
  return MEANING[code] ?? 'unknown';
}
