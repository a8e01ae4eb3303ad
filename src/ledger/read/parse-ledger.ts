import { checkLedger } from '../check/check-ledger.ts';
import { checkRest } from '../check/check-rest.ts';
import { completeLedger } from '../model/complete-ledger.ts';
import { formProblems } from './form-problems.ts';
import type { Problem } from '../model/problem.ts';
import { ledgerSchema, type Ledger } from '../model/schema.ts';

/** A ledger that the tables can be made of, with hints; or every problem that it has. */
export type LedgerReading =
  | { readonly ok: true; readonly ledger: Ledger; readonly hints: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads anything as a ledger: its form, and what its parts say of each other. Tells all problems at once; never throws. */
export function parseLedger(raw: unknown): LedgerReading {
  // what is no object lacks everything
  const parts = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? raw : {};
  const parsed = ledgerSchema.safeParse(parts, { reportInput: true });
  if (!parsed.success) {
    const { issues } = parsed.error;
    const broken = new Set(issues.map((issue) => issue.path[0]));
    return { ok: false, problems: [...formProblems(issues), ...checkRest(parts, broken)] };
  }
  const completed = completeLedger(parsed.data);
  const problems = [...completed.problems, ...checkLedger(completed.ledger)];
  return problems.some((problem) => problem.severity === 'error')
    ? { ok: false, problems }
    : { ok: true, ledger: completed.ledger, hints: problems };
}
