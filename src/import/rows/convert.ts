import type { Entry, Project } from '../ledger/schema.ts';
import type { LedgerContext } from './context.ts';
import type { Fate, Rejection, Remark, RowFate } from './fate.ts';
import { FATES } from './fate.ts';
import { Details } from './details.ts';
import type { FoundUnit } from './details.ts';
import { layoutOf } from './layout.ts';
import { Inquiry } from './question.ts';
import type { Answers, Question } from './question.ts';
import { fromFen } from './read-amount.ts';
import type { RowKeys } from './row-keys.ts';
import { sumRowOf } from './sum-row.ts';
import { surveyRows } from './survey-rows.ts';
import { isBare, Summaries } from './summaries.ts';
import { Sums } from './sums.ts';
import type { SumRow } from './sums.ts';
import { otherYears } from './other-years.ts';
import { understand } from './understand.ts';
import type { Understanding } from './understand.ts';

/** What a list means for the ledger, and what became of each of its rows. */
export interface Conversion {
  /** In the order of the rows, amounts in the unit of the ledger. Codes are not checked: that is the ledger's business. */
  readonly entries: readonly Entry[];
  readonly projects: readonly Project[];
  /** Units that the entries name. */
  readonly units: readonly FoundUnit[];
  /** One for every row of the grid, in order. */
  readonly fates: readonly RowFate[];
  readonly counts: Readonly<Record<Fate, number>>;
  readonly remarks: readonly Remark[];
  /** Everything that is still to be answered; rows that wait for an answer are rejected as `questionOpen`. */
  readonly questions: readonly Question[];
  /** Everything that was asked, answered or not. */
  readonly asked: readonly Question[];
}

/**
 * Turns an understood list into entries of the ledger. `answers` are added to those that the understanding has. Every row has one
 * fate, and nothing is guessed: what is not certain is asked. Never throws.
 */
export function convert(understood: Understanding, answers: Answers, context: LedgerContext): Conversion {
  const all = { ...understood.answers, ...answers };
  const understanding = Object.keys(answers).length === 0 ? understood : understand(understood.grid, all);
  const { grid, columns, questions, asked } = understanding;
  const inquiry = new Inquiry(all);
  const layout = layoutOf(columns);
  const fates = new Map<number, RowFate>();
  const reject = (row: number, { reason, column, found }: Rejection) =>
    fates.set(row, { row, fate: 'rejected', reason, column, found });

  const survey = surveyRows(understanding, layout, inquiry);
  for (const fate of survey.fates) fates.set(fate.row, fate);
  const sums = survey.sums.map((sum) => sumRowOf(sum, context.units));
  const bare = new Set<SumRow>();
  const details = new Details(layout, inquiry, context, survey.rows);
  const summaries = new Summaries(survey.rows.map(({ keys }) => keys));
  for (const { keys, money } of survey.rows) {
    const { row } = keys;
    const role = roleOf(keys, summaries, inquiry);
    if (typeof role === 'object') reject(row, role);
    else if (role === 'detail') fates.set(row, details.read(keys, money));
    else {
      const sum = sumRowOf({ row, label: '', keys, money }, context.units);
      sums.push(sum);
      if (role === 'bare') bare.add(sum);
    }
  }

  sums.sort((a, b) => a.row - b.row);
  const compared = new Sums(details.parts, sums, layout);
  const print = (fen: number) => String(fromFen(fen, context.amountUnit));
  const remarks: Remark[] = [...otherYears(understanding, context.year), ...details.remarks];
  // Sums are not complete while rows wait for an answer.
  const isComplete = [...fates.values()].every((fate) => fate.fate !== 'rejected' || fate.reason !== 'questionOpen');
  for (const sum of sums) {
    const { row } = sum;
    const differences = compared.differences(sum);
    if (bare.has(sum) && differences.length > 0) {
      reject(row, details.whyNotRead(sum.keys, sum.money));
      continue;
    }
    fates.set(row, { row, fate: 'subtotal' });
    for (const { column, found, expected } of isComplete ? differences : []) {
      remarks.push({ code: 'subtotalDiffers', row, column, found: print(found), expected: print(expected) });
    }
  }
  const inRows = grid.values.map((_, row) => fates.get(row)!);
  return {
    entries: details.entries,
    projects: details.projects,
    units: details.units,
    fates: inRows,
    counts: countOf(inRows),
    remarks: remarks.sort((a, b) => a.row - b.row),
    questions: [...questions, ...inquiry.open],
    asked: [...asked, ...inquiry.asked],
  };
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

function countOf(fates: readonly RowFate[]): Conversion['counts'] {
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>;
  for (const { fate } of fates) counts[fate]++;
  return counts;
}
