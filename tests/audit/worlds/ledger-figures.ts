import type { Finding } from '../../../src/audit/model/finding.ts';
import { ledgerOf } from '../../../src/ledger/read/ledger-of.ts';
import type { Ledger } from '../../../src/ledger/model/schema.ts';
import { SOURCE_NAMES } from '../../../src/facts/sources.ts';
import { placeName } from '../../../src/workbook/model/snapshot.ts';
import { sentenceOf } from '../message-of.ts';
import { errorsOf } from './single-errors.ts';
import { SLIPS } from './slips.ts';
import { live, typed } from './workbooks.ts';

/** What became of wrong amounts in the ledger, the tables calculated from them. */
export interface LedgerScore {
  readonly tried: number;
  /** What is no number: told at its cell. Other numbers: told by the approved total of its source. */
  readonly detected: number;
  readonly missed: readonly string[];
}

/** The ledger with the approved total (批复数) of every source. */
function approved(ledger: Ledger): Ledger {
  const totals = SOURCE_NAMES.map((source) => ({
    source,
    amount: rounded(ledger.entries.reduce((sum, entry) => (entry.source === source ? sum + entry.amount : sum), 0)),
  }));
  return { ...ledger, approved: totals.filter(({ amount }) => amount !== 0) };
}

/** Puts every slip into the amount of every entry (or every `step`th of them), one at a time. */
export function wrongLedgers(right: Ledger, step = 1): LedgerScore {
  const ledger = approved(right);
  const workbook = live(ledger);
  const reading = ledgerOf(workbook);
  if (!reading.ok) throw new Error('the ledger has problems');
  const score = { tried: 0, detected: 0 };
  const missed: string[] = [];
  ledger.entries.forEach((entry, index) => {
    const place = reading.places.get(['entries', index, 'amount'])!;
    SLIPS.forEach(([name, slip], at) => {
      const value = slip(entry.amount);
      if ((index + at) % step !== 0 || value === entry.amount || value === 0) return;
      score.tried++;
      const isNumber = typeof value === 'number';
      const entries = ledger.entries.map((one, other) =>
        other === index && isNumber ? { ...one, amount: value } : one,
      );
      const errors = errorsOf(isNumber ? live({ ...ledger, entries }) : typed(workbook, place, value));
      if (errors.some((error) => isReported(error, isNumber ? entry.source : undefined, placeName(place))))
        score.detected++;
      else missed.push(`${placeName(place)} ${name}: ${errors.map(sentenceOf).join('; ')}`);
    });
  });
  return { ...score, missed };
}

function isReported({ rule, details, cells }: Finding, source: string | undefined, cell: string): boolean {
  if (rule !== 'D5') return false;
  return source
    ? details.problem?.problem.details.source === source
    : cells.some(({ place }) => placeName(place) === cell);
}

const rounded = (amount: number) => Math.round(amount * 1e6) / 1e6;
