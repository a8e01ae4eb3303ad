import { departmentalCodes, governmentalCodes } from '../standards/economic.ts';
import { functionalCodes } from '../standards/functional.ts';
import { isMapped } from '../standards/mapping.ts';
import { nearest } from '../standards/nearest.ts';
import type { Classification, CodeKind } from './classification.ts';
import { hasKnownClass, kindOf, STANDARD } from './classification.ts';
import { error, hint, plausibility } from './problem.ts';
import type { LedgerPath, Problem } from './problem.ts';
import type { Ledger } from './schema.ts';

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

/** A pair that the table of 财预〔2017〕98号 does not have, and no published budget either. */
export function checkPair(departmental: string, governmental: string, path: LedgerPath): Problem[] {
  if (governmental === '' || isMapped(departmental, governmental)) return [];
  return [plausibility('pairUnmapped', path, { departmental, governmental })];
}

/** 补充科目 may add to known classes only. */
export function checkSupplements({ supplements, year }: Ledger): Problem[] {
  return supplements.flatMap(({ code }, index): Problem[] => {
    const path = ['supplements', index, 'code'];
    if (!hasKnownClass(code, year)) return [error('supplementOfUnknownClass', path, { found: code })];
    return STANDARD[kindOf(code)!](code, year) ? [hint('supplementNotNeeded', path, { found: code })] : [];
  });
}

function near(kind: CodeKind, code: string, year: number): string {
  const all = { functional: functionalCodes(year), departmental: departmentalCodes, governmental: governmentalCodes }[
    kind
  ];
  const candidates = all.filter((entry) => entry.code.length >= Math.min(code.length, 5));
  return nearest(code, candidates)
    .map((entry) => `${entry.code} ${entry.name}`)
    .join('、');
}
