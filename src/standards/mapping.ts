import { MAPPING_ROWS } from './mapping-data.ts';
import { parseRows, type Confidence } from './rows.ts';

/** 行政单位 (and those managed like them) or 事业单位: they take different government codes for the same departmental code. */
export type UnitKind = 'administrative' | 'institution';

/** A government code that a departmental code may go to. */
export interface MappingCandidate {
  readonly governmental: string;
  readonly confidence: Confidence;
}

/** What is known of a pair of codes. */
export interface Mapping {
  /** The kinds of unit that the official table gives the pair to; none for an exception. */
  readonly kinds: readonly UnitKind[];
  /** `exception`: published budgets have the pair, the official table has not. */
  readonly confidence: Confidence | 'exception';
}

const KINDS = {
  行政: ['administrative'],
  事业: ['institution'],
  通用: ['administrative', 'institution'],
  例外: [],
} as const satisfies Record<string, readonly UnitKind[]>;

const rows = parseRows<[string, string, keyof typeof KINDS, Mapping['confidence']]>(MAPPING_ROWS).map(
  ([departmental, governmental, kinds, confidence]) => ({
    departmental,
    governmental,
    kinds: KINDS[kinds],
    confidence,
  }),
);

const rowsOf = new Map<string, (typeof rows)[number][]>();
for (const row of rows) rowsOf.set(row.departmental, [...(rowsOf.get(row.departmental) ?? []), row]);

/**
 * The government codes (政府预算支出经济分类) that the table of 财预〔2017〕98号 gives to a departmental code for a kind of unit.
 * At present one at most; none for 30107 绩效工资 of an administrative unit, and for unknown codes.
 */
export function governmentalFor(departmental: string, unitKind: UnitKind): readonly MappingCandidate[] {
  return (rowsOf.get(departmental) ?? []).flatMap(({ governmental, kinds, confidence }) =>
    confidence !== 'exception' && kinds.some((kind) => kind === unitKind) ? [{ governmental, confidence }] : [],
  );
}

/** Whether a departmental and a government code belong together by 财预〔2017〕98号, and for whom; undefined if they do not. */
export function isMapped(departmental: string, governmental: string): Mapping | undefined {
  const row = rowsOf.get(departmental)?.find((other) => other.governmental === governmental);
  return row && { kinds: row.kinds, confidence: row.confidence };
}
