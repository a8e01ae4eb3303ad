import type { GovernmentBudget } from '../standards/subject-budget.ts';

/** A source of funds (资金来源) as the ledger names it. */
export interface Source {
  /** Key that formulas compare: begins with a letter, so that Excel never reads it as a number. */
  readonly key: string;
  readonly name: string;
  readonly fund: Fund;
  readonly origin: Origin;
}

/** Kind of money: 一般公共预算, 政府性基金, 国有资本经营, 财政专户管理资金, 单位资金. */
export type Fund = 'G1' | 'G2' | 'G3' | 'G4' | 'G5';

/** The budget of the government that a fund is; the others are none. */
export const BUDGET_OF_FUND: Readonly<Partial<Record<Fund, GovernmentBudget>>> = {
  G1: 'general',
  G2: 'fund',
  G3: 'stateCapital',
};

/** OY: this year's (本年); OC: carried over from last year (上年结转). */
export type Origin = 'OY' | 'OC';

/** The fifteen sources: ten of this year, five carried over (rules.md section 0). */
export const SOURCES: readonly Source[] = [
  { key: 'S01', name: '一般公共预算·财政拨款', fund: 'G1', origin: 'OY' },
  { key: 'S02', name: '一般公共预算·其他', fund: 'G1', origin: 'OY' },
  { key: 'S03', name: '政府性基金预算', fund: 'G2', origin: 'OY' },
  { key: 'S04', name: '国有资本经营预算', fund: 'G3', origin: 'OY' },
  { key: 'S05', name: '财政专户管理资金', fund: 'G4', origin: 'OY' },
  { key: 'S06', name: '事业收入', fund: 'G5', origin: 'OY' },
  { key: 'S07', name: '事业单位经营收入', fund: 'G5', origin: 'OY' },
  { key: 'S08', name: '上级补助收入', fund: 'G5', origin: 'OY' },
  { key: 'S09', name: '附属单位上缴收入', fund: 'G5', origin: 'OY' },
  { key: 'S10', name: '其他收入', fund: 'G5', origin: 'OY' },
  { key: 'S11', name: '上年结转·一般公共预算', fund: 'G1', origin: 'OC' },
  { key: 'S12', name: '上年结转·政府性基金预算', fund: 'G2', origin: 'OC' },
  { key: 'S13', name: '上年结转·国有资本经营预算', fund: 'G3', origin: 'OC' },
  { key: 'S14', name: '上年结转·财政专户管理资金', fund: 'G4', origin: 'OC' },
  { key: 'S15', name: '上年结转·单位资金', fund: 'G5', origin: 'OC' },
];

export const SOURCE_NAMES = SOURCES.map((source) => source.name);

/** The source with this name; undefined where there is none. */
export function sourceNamed(name: string): Source | undefined {
  return SOURCES.find((source) => source.name === name);
}
