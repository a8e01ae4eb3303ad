import { departmentalCodes, governmentalCodes } from '../../src/standards/economic.ts';
import { functionalLeaves } from '../../src/standards/functional.ts';

/** 补充科目 as drawn: the kind of code, and a number that says below which code of the standard it stands. */
export interface DraftSupplement {
  readonly kind: SupplementKind;
  readonly above: number;
}

export const SUPPLEMENT_KINDS = ['functional', 'departmental', 'governmental'] as const;
type SupplementKind = (typeof SUPPLEMENT_KINDS)[number];

/** No code of the standard ends with it. */
const OWN = '87';
const NAMES = { functional: '自设项', departmental: '自设部门款', governmental: '自设政府款' };

/** The codes below which something may be added: sections that have items, classes. */
function aboves(kind: SupplementKind, year: number): string[] {
  if (kind === 'functional') {
    return functionalLeaves(year).flatMap(({ code }) => (code.length === 7 ? [code.slice(0, 5)] : []));
  }
  const codes = kind === 'departmental' ? departmentalCodes : governmentalCodes;
  return codes.flatMap(({ code, level }) => (level === 'class' ? [code] : []));
}

/** 补充科目 of a ledger, each code once. */
export function supplementsOf(drafts: readonly DraftSupplement[], year: number) {
  const found = new Map<string, { kind: SupplementKind; code: string; name: string }>();
  for (const { kind, above } of drafts) {
    const list = aboves(kind, year);
    const code = list[above % list.length]! + OWN;
    found.set(code, { kind, code, name: `${NAMES[kind]}${code}` });
  }
  return [...found.values()];
}
