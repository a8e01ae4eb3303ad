import type { MoneyProblem } from '../../money/money-reading.ts';

/** What can be wrong with a ledger. Texts are looked up by this code. */
export type ProblemCode =
  | 'ledgerMissing'
  | 'sheetMissing'
  | 'headingMissing'
  | 'valueMissing'
  | 'notCalculated'
  | 'notText'
  | 'notNumber'
  | 'notWhole'
  | 'codeFormat'
  | 'textTooLong'
  | 'notAnOption'
  | 'unknownField'
  | 'listEmpty'
  | 'unlistedCode'
  | 'codeRecalled'
  | 'pairUnmapped'
  | 'pairOfSupplement'
  | 'pairOfOtherUnits'
  | 'subjectOfOtherBudget'
  | 'supplementOfUnknownClass'
  | 'supplementTwice'
  | 'supplementNotNeeded'
  | 'approvedDiffers'
  | 'scopeNotDeclared'
  | 'unknownFunctional'
  | 'notLeafFunctional'
  | 'unknownDepartmental'
  | 'unknownGovernmental'
  | 'governmentalWithoutDepartmental'
  | 'governmentalUnclear'
  | 'unitNotDeclared'
  | 'unitTwice'
  | 'unitNameTwice'
  | 'unitOfOtherDepartment'
  | 'projectNotDeclared'
  | 'projectTwice'
  | 'nameReserved'
  | 'projectNamesAlike'
  | 'projectCodedAsUnit'
  | 'projectWithoutName'
  | 'basicWithoutEconomic'
  | 'basicClassWithoutColumn'
  | 'yearEndWithDetails'
  | 'finerThanFen'
  | 'finerThanPublished'
  | 'amountTooLarge'
  | 'entryTwice'
  | 'amountVast'
  | 'amountNegative'
  | 'projectWithoutAmount'
  | 'amountPrintsBlank';

/** Where in the ledger: ['entries', 3, 'amount']. */
export type LedgerPath = readonly (string | number)[];

/** 错误 stops everything, 核实 asks for a second look, 提示 only tells. */
export type Severity = 'error' | 'plausibility' | 'hint';

/** One thing that is wrong or worth a look. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
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

export function plausibility(code: ProblemCode, path: LedgerPath, details: Record<string, string> = {}): Problem {
  return { code, severity: 'plausibility', path, details };
}

/** An amount that cannot be read. */
export function amountProblem(problem: MoneyProblem, path: LedgerPath, amount: number): Problem {
  const code = problem === 'finerThanFen' ? 'finerThanFen' : 'amountTooLarge';
  return error(code, path, { found: String(amount) });
}
