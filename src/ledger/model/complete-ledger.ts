import { YEAR_END } from '../../facts/fact.ts';
import { governmentalFor } from '../../standards/mapping.ts';
import { Classification } from './classification.ts';
import { error, type Problem } from './problem.ts';
import type { Entry, Ledger, Unit } from './schema.ts';
import { UNIT_KIND } from './unit-kind.ts';

/** Fills in the governmental economic code where it follows from the departmental one and the kind of unit (财预〔2017〕98号). */
export function completeLedger(ledger: Ledger): { ledger: Ledger; problems: Problem[] } {
  const problems: Problem[] = [];
  const classification = new Classification(ledger);
  const units = new Map(ledger.units.map((unit) => [unit.code, unit]));
  const entries = ledger.entries.map((entry, index): Entry => {
    const unit = units.get(entry.unit);
    const isYearEnd = entry.functional === YEAR_END;
    const known = classification.find('departmental', entry.departmental);
    if (isYearEnd || entry.governmental !== '' || !known || !unit) return entry;
    const candidates = governmentalCodes(entry.departmental, unit);
    if (candidates.length === 1) return { ...entry, governmental: candidates[0]! };
    problems.push(
      error('governmentalUnclear', ['entries', index, 'governmental'], {
        departmental: entry.departmental,
        kind: unit.kind,
        candidates: candidates.join('、'),
      }),
    );
    return entry;
  });
  return { ledger: { ...ledger, entries }, problems };
}

function governmentalCodes(code: string, unit: Unit): string[] {
  return [...new Set(governmentalFor(code, UNIT_KIND[unit.kind]).map((candidate) => candidate.governmental))];
}
