import { departmentalCodes, governmentalCodes } from '../../standards/economic.ts';
import { functionalCodes } from '../../standards/functional.ts';
import { isMapped } from '../../standards/mapping.ts';
import { nearest } from '../../standards/nearest.ts';
import { type Classification, type CodeKind, hasKnownClass, kindOf, STANDARD } from '../model/classification.ts';
import { error, hint, plausibility, type LedgerPath, type Problem } from '../model/problem.ts';
import type { Ledger } from '../model/schema.ts';

const UNKNOWN = {
  functional: 'unknownFunctional',
  departmental: 'unknownDepartmental',
  governmental: 'unknownGovernmental',
} as const;

/** Whether a code of an entry is known; below a known class it passes once it is named under 补充科目. */
export function checkCode(
  kind: CodeKind,
  code: string,
  path: LedgerPath,
  classification: Classification,
  year: number,
): Problem[] {
  const known = classification.find(kind, code);
  if (!known) {
    const details = { found: code, near: near(kind, code, year) };
    return [error(hasKnownClass(code, year) ? 'unlistedCode' : UNKNOWN[kind], path, details)];
  }
  if (kind === 'functional' && !classification.isLeaf(code)) return [error('notLeafFunctional', path, { found: code })];
  return known.confidence === 'recalled' ? [hint('codeRecalled', path, { found: code, name: known.name })] : [];
}

/**
 * A pair of known codes that the table of 财预〔2017〕98号 does not have, and no published budget either. The table has no 补充科目:
 * there is nothing to compare these with.
 */
export function checkPair(
  departmental: string,
  governmental: string,
  path: LedgerPath,
  classification: Classification,
): Problem[] {
  if (isMapped(departmental, governmental)) return [];
  const isOwn =
    classification.isSupplement('departmental', departmental) ||
    classification.isSupplement('governmental', governmental);
  const details = { departmental, governmental };
  return [isOwn ? hint('pairOfSupplement', path, details) : plausibility('pairUnmapped', path, details)];
}

/** 补充科目 may add to known classes only, each code once. */
export function checkSupplements({ supplements, year }: Ledger): Problem[] {
  return supplements.flatMap(({ code }, index): Problem[] => {
    const path = ['supplements', index, 'code'];
    if (supplements.findIndex((other) => other.code === code) < index) {
      return [error('supplementTwice', path, { found: code })];
    }
    if (!hasKnownClass(code, year)) return [error('supplementOfUnknownClass', path, { found: code })];
    return STANDARD[kindOf(code)!](code, year) ? [hint('supplementNotNeeded', path, { found: code })] : [];
  });
}

/** What stands above the last two digits. */
const sectionOf = (code: string) => code.slice(0, -2);

function near(kind: CodeKind, code: string, year: number): string {
  const all = { functional: functionalCodes(year), departmental: departmentalCodes, governmental: governmentalCodes }[
    kind
  ];
  const candidates = all.filter((entry) => entry.code.length >= Math.min(code.length, 5));
  const siblings = candidates.filter(
    (entry) => entry.code.length === code.length && sectionOf(entry.code) === sectionOf(code),
  );
  // of its own section first; others only where one finger slipped
  return nearest(code, siblings.length > 0 ? siblings : candidates, siblings.length > 0 ? 2 : 1)
    .map((entry) => `${entry.code} ${entry.name}`)
    .join('、');
}
