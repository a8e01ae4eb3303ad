/** What can be wrong with a ledger. Texts are looked up by this code. */
export type ProblemCode =
  | 'sheetMissing'
  | 'headingMissing'
  | 'valueMissing'
  | 'notText'
  | 'notNumber'
  | 'notWhole'
  | 'codeFormat'
  | 'textTooLong'
  | 'notAnOption'
  | 'unknownField'
  | 'listEmpty'
  | 'unknownFunctional'
  | 'notLeafFunctional'
  | 'unknownDepartmental'
  | 'unknownGovernmental'
  | 'governmentalWithoutDepartmental'
  | 'governmentalUnclear'
  | 'unitNotDeclared'
  | 'unitTwice'
  | 'unitOfOtherDepartment'
  | 'projectNotDeclared'
  | 'projectTwice'
  | 'projectWithoutName'
  | 'basicWithoutEconomic'
  | 'basicClassWithoutColumn'
  | 'yearEndWithDetails'
  | 'finerThanFen'
  | 'amountTooLarge'
  | 'entryTwice'
  | 'amountNegative'
  | 'projectWithoutAmount'
  | 'amountPrintsBlank';

/** Where in the ledger: ['entries', 3, 'amount']. */
export type LedgerPath = readonly (string | number)[];

/** One thing that is wrong (error) or worth a look (hint). */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'hint';
  readonly path: LedgerPath;
  /** What the text mentions: the value found, what is allowed, what is near. */
  readonly details: Readonly<Record<string, string>>;
}

export function error(code: ProblemCode, path: LedgerPath, details: Record<string, string> = {}): Problem {
  return { code, severity: 'error', path, details };
}

export function hint(code: ProblemCode, path: LedgerPath, details: Record<string, string> = {}): Problem {
  return { code, severity: 'hint', path, details };
}
