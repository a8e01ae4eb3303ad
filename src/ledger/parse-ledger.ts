import type { z } from 'zod';
import { checkLedger } from './check-ledger.ts';
import { checkRest } from './check-rest.ts';
import { completeLedger } from './complete-ledger.ts';
import { error } from './problem.ts';
import type { Problem } from './problem.ts';
import { ledgerSchema } from './schema.ts';
import type { Ledger } from './schema.ts';

/** A ledger that the tables can be made of, with hints; or every problem that it has. */
export type LedgerReading =
  | { readonly ok: true; readonly ledger: Ledger; readonly hints: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads anything as a ledger: its form, and what its parts say of each other. Tells all problems at once; never throws. */
export function parseLedger(raw: unknown): LedgerReading {
  const parsed = ledgerSchema.safeParse(raw, { reportInput: true });
  if (!parsed.success) {
    const { issues } = parsed.error;
    const broken = new Set(issues.map((issue) => issue.path[0]));
    return { ok: false, problems: [...issues.flatMap(problemsOf), ...checkRest(raw, broken)] };
  }
  const completed = completeLedger(parsed.data);
  const problems = [...completed.problems, ...checkLedger(completed.ledger)];
  return problems.some((problem) => problem.severity === 'error')
    ? { ok: false, problems }
    : { ok: true, ledger: completed.ledger, hints: problems };
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const found = issue.input === undefined || issue.input === null ? '' : String(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => error('unknownField', [...path, key]));
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return [error('valueMissing', path)];
      return [
        error(issue.expected === 'number' ? 'notNumber' : issue.expected === 'int' ? 'notWhole' : 'notText', path, {
          found,
        }),
      ];
    case 'invalid_value':
      return found === ''
        ? [error('valueMissing', path)]
        : [error('notAnOption', path, { found, options: issue.values.map(String).join('、') })];
    case 'too_small':
      if (issue.origin === 'array') return [error('listEmpty', path)];
      return [found === '' ? error('valueMissing', path) : error('codeFormat', path, { found })];
    default:
      return [found === '' ? error('valueMissing', path) : error('codeFormat', path, { found })];
  }
}
