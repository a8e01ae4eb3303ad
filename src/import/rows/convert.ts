import type { Entry, Project } from '../../ledger/model/schema.ts';
import type { LedgerContext } from './context.ts';
import { readAmount } from '../../ledger/model/facts.ts';
import { cellName } from '../../workbook/model/address.ts';
import { accountForMoney, type MoneyAccount } from './money-account.ts';
import { type RowOutcomeKind, type Rejection, type Remark, type RowOutcome, ROW_OUTCOMES } from './row-outcome.ts';
import { Details, problemOf, type FoundUnit } from './details.ts';
import { Inquiry, type Answers, type Question } from '../columns/question.ts';
import { fromFen } from '../columns/read-amount.ts';
import type { RowKeys } from './row-keys.ts';
import { sumRowOf } from './sum-row.ts';
import { surveyRows, type SurveyedRow } from './survey-rows.ts';
import { isBare, Summaries } from './summaries.ts';
import { Sums, type SumRow } from './sums.ts';
import { brokenCharacters } from './broken-characters.ts';
import { otherYears } from './other-years.ts';
import { readStructure, type ListStructure } from '../columns/read-structure.ts';

/** What a list means for the ledger, and what became of each of its rows. */
export interface Conversion {
  /** In the order of the rows, amounts in the unit of the ledger. Codes are not checked: that is the ledger's business. */
  readonly entries: readonly Entry[];
  readonly projects: readonly Project[];
  /** Units that the entries name. */
  readonly units: readonly FoundUnit[];
  /** One for every row of the grid, in order. */
  readonly outcomes: readonly RowOutcome[];
  readonly counts: Readonly<Record<RowOutcomeKind, number>>;
  /** What became of the money in the list. */
  readonly money: MoneyAccount;
  readonly remarks: readonly Remark[];
  /** Everything that is still to be answered; rows that wait for an answer are rejected as `questionOpen`. */
  readonly questions: readonly Question[];
  /** Everything that was asked, answered or not. */
  readonly asked: readonly Question[];
}

/**
 * Turns an understood list into entries of the ledger. `answers` are added to those that the understanding has. Every row has one
 * outcome, and nothing is guessed: what is not certain is asked. Never throws.
 */
export function convert(understood: ListStructure, answers: Answers, context: LedgerContext): Conversion {
  const all = { ...understood.answers, ...answers };
  const structure = Object.keys(answers).length === 0 ? understood : readStructure(understood.grid, all);
  const inquiry = new Inquiry(all);
  const survey = surveyRows(structure, inquiry);
  const details = new Details(survey.layouts, inquiry, context, survey.rows);
  const outcomes = new Map<number, RowOutcome>(survey.outcomes.map((outcome) => [outcome.row, outcome]));
  const sums = survey.sums.map((sum) => sumRowOf(sum, context.units));
  const bare = new Map<SumRow, SurveyedRow>();
  const summaries = new Summaries(survey.rows.map(({ keys }) => keys));
  for (const surveyed of survey.rows) {
    const { row } = surveyed.keys;
    const role = roleOf(surveyed.keys, summaries, inquiry);
    if (typeof role === 'object') outcomes.set(row, { row, kind: 'rejected', ...role });
    else if (role === 'detail') outcomes.set(row, details.read(surveyed));
    else {
      const sum = sumRowOf({ row, label: '', ...surveyed }, context.units);
      sums.push(sum);
      if (role === 'bare') bare.set(sum, surveyed);
    }
  }

  sums.sort((a, b) => a.row - b.row);
  const compared = compareSums(sums, bare, new Sums(details.parts, sums, survey.layouts), outcomes, context);
  const remarks = [
    ...otherYears(structure, context.year),
    ...brokenCharacters(structure.grid),
    ...details.remarks,
    ...compared,
  ];
  const inRows = structure.grid.values.map((_, row) => outcomes.get(row)!);
  const amounts = new Map([...survey.hidden, ...survey.rows.map(({ keys, money }) => [keys.row, money] as const)]);
  const read = details.entries.reduce((sum, { amount }) => sum + fenOf(amount, context), 0);
  return {
    entries: details.entries,
    projects: details.projects,
    units: details.units,
    outcomes: inRows,
    counts: countOf(inRows),
    money: accountForMoney(structure, inRows, amounts, read),
    remarks: remarks.sort((a, b) => a.row - b.row),
    questions: [...structure.questions, ...inquiry.open],
    asked: [...structure.asked, ...inquiry.asked],
  };
}

/** Settles what became of the sums, and says where they differ from the rows that they cover. */
function compareSums(
  sums: readonly SumRow[],
  bare: ReadonlyMap<SumRow, SurveyedRow>,
  compared: Sums,
  outcomes: Map<number, RowOutcome>,
  { amountUnit }: LedgerContext,
): Remark[] {
  const print = (fen: number) => String(fromFen(fen, amountUnit));
  // Sums are not complete while rows wait for an answer.
  const isComplete = [...outcomes.values()].every(
    (outcome) => outcome.kind !== 'rejected' || outcome.reason !== 'questionOpen',
  );
  return sums.flatMap((sum): Remark[] => {
    const { row } = sum;
    const differences = compared.differences(sum);
    const surveyed = bare.get(sum);
    if (surveyed && (differences.length > 0 || surveyed.money.problems.length > 0)) {
      outcomes.set(row, { row, kind: 'rejected', ...problemOf(surveyed)! });
      return [];
    }
    outcomes.set(row, { row, kind: 'subtotal' });
    const pending = sum.money.pending.map((column): Remark => {
      return { code: 'sumNotCalculated', row, column, found: cellName(row, column), expected: '' };
    });
    if (!isComplete) return pending;
    return [
      ...pending,
      ...differences.map(({ column, found, expected }): Remark => {
        return { code: 'subtotalDiffers', row, column, found: print(found), expected: print(expected) };
      }),
    ];
  });
}

/** What an entry has, in 分. */
function fenOf(amount: Entry['amount'], { amountUnit }: LedgerContext): number {
  const reading = readAmount(amount, amountUnit);
  return reading.ok ? reading.value : 0;
}

/** What a row with amounts is; or why that is not known. */
function roleOf(keys: RowKeys, summaries: Summaries, inquiry: Inquiry): 'detail' | 'sum' | 'bare' | Rejection {
  const waits = keys.problems.find((problem) => problem.reason === 'questionOpen');
  if (waits) return waits;
  if (isBare(keys)) return 'bare';
  if (summaries.isClass(keys)) return 'sum';
  if (!summaries.maySum(keys)) return 'detail';
  const choices = ['subtotal', 'detail'];
  const answer = inquiry.ask({ code: 'summaryRows', subject: '', choices, row: keys.row });
  if (answer === undefined) return { reason: 'questionOpen', column: 0, found: '' };
  return answer === 'subtotal' ? 'sum' : 'detail';
}

function countOf(outcomes: readonly RowOutcome[]): Conversion['counts'] {
  const counts = Object.fromEntries(ROW_OUTCOMES.map((kind) => [kind, 0])) as Record<RowOutcomeKind, number>;
  for (const { kind } of outcomes) counts[kind]++;
  return counts;
}
