import type { Atom } from '../published.ts';
import type { Column } from './table.ts';

/** rules.md section 0: ten sources of this year, five carried over. */
export const APPROPRIATION = '一般公共预算·财政拨款';
export const PUBLIC_THIS_YEAR = [APPROPRIATION, '一般公共预算·其他'];
export const FUND_THIS_YEAR = '政府性基金预算';
export const STATE_CAPITAL_THIS_YEAR = '国有资本经营预算';
export const ACCOUNT_THIS_YEAR = '财政专户管理资金';
export const UNIT_THIS_YEAR = ['事业收入', '事业单位经营收入', '上级补助收入', '附属单位上缴收入', '其他收入'];

const PUBLIC_CARRIED = '上年结转·一般公共预算';
const FUND_CARRIED = '上年结转·政府性基金预算';
const STATE_CAPITAL_CARRIED = '上年结转·国有资本经营预算';
const ACCOUNT_CARRIED = '上年结转·财政专户管理资金';
const UNIT_CARRIED = '上年结转·单位资金';

export const CARRIED = [PUBLIC_CARRIED, FUND_CARRIED, STATE_CAPITAL_CARRIED, ACCOUNT_CARRIED, UNIT_CARRIED];
export const FISCAL_CARRIED = [PUBLIC_CARRIED, FUND_CARRIED, STATE_CAPITAL_CARRIED];
export const FISCAL_THIS_YEAR = [...PUBLIC_THIS_YEAR, FUND_THIS_YEAR, STATE_CAPITAL_THIS_YEAR];

/** With what is carried over. */
export const PUBLIC = [...PUBLIC_THIS_YEAR, PUBLIC_CARRIED];
export const FUND = [FUND_THIS_YEAR, FUND_CARRIED];
export const STATE_CAPITAL = [STATE_CAPITAL_THIS_YEAR, STATE_CAPITAL_CARRIED];
export const FISCAL = [...PUBLIC, ...FUND, ...STATE_CAPITAL];
export const ACCOUNT = [ACCOUNT_THIS_YEAR, ACCOUNT_CARRIED];
export const UNIT = [...UNIT_THIS_YEAR, UNIT_CARRIED];

export const from =
  (...names: readonly string[]) =>
  ({ entry }: Atom): boolean =>
    names.includes(entry.source);

export const isYearEnd = ({ entry }: Atom): boolean => entry.functional === '年终结转结余';
export const isSpent = (atom: Atom): boolean => !isYearEnd(atom);
export const isBasic = (atom: Atom): boolean => isSpent(atom) && atom.entry.project === '';

/** The columns of this year that tables 2 and 7 share. */
export const thisYear = (above: string): Column[] => [
  { path: `${above}一般公共预算/小计`, holds: from(...PUBLIC_THIS_YEAR) },
  { path: `${above}一般公共预算/其中：财政拨款`, holds: from(APPROPRIATION) },
  { path: `${above}政府性基金预算`, holds: from(FUND_THIS_YEAR) },
  { path: `${above}国有资本经营预算`, holds: from(STATE_CAPITAL_THIS_YEAR) },
  { path: `${above}财政专户管理资金`, holds: from(ACCOUNT_THIS_YEAR) },
  ...UNIT_THIS_YEAR.map((source) => ({ path: above + source, holds: from(source) })),
];

/** The carried-over columns that tables 2 and 7 share. */
export const carriedOver: Column[] = [
  { path: '上年结转结余/小计', holds: from(...CARRIED) },
  ...CARRIED.map((source) => ({ path: `上年结转结余/${source.slice('上年结转·'.length)}`, holds: from(source) })),
];
