import { type Selector, where } from './selector.ts';
import { SOURCES, type Source } from './sources.ts';

/* The field's words for sets of facts: what declarations of tables are made of. */

/** 支出: everything but what is left for next year. */
export const expenditure: Selector = where('nature', 'NB', 'NO', 'NT');
/** 基本支出 */
export const basic = where('nature', 'NB');
/** 项目支出 */
export const projects = where('nature', 'NO', 'NT');
/** 其他运转类 */
export const otherOperating = where('nature', 'NO');
/** 特定目标类 */
export const specificTarget = where('nature', 'NT');
/** 年终结转结余 */
export const yearEnd = where('nature', 'NY');

/** 一般公共预算 (this year's and carried over) */
export const generalPublic = where('fund', 'G1');
/** 政府性基金预算 (this year's and carried over) */
export const governmentFund = where('fund', 'G2');
/** 国有资本经营预算 (this year's and carried over) */
export const stateCapital = where('fund', 'G3');
/** 财政专户管理资金 (this year's and carried over) */
export const fiscalAccount = where('fund', 'G4');
/** 单位资金 (this year's and carried over) */
export const unitFunds = where('fund', 'G5');
/** 政府预算资金: the three budgets of the government */
export const governmentMoney = where('fund', 'G1', 'G2', 'G3');

/** 本年 */
export const thisYear = where('origin', 'OY');
/** 上年结转 */
export const carriedOver = where('origin', 'OC');
/** 其中：财政拨款 (this year's only: rules.md section 0) */
export const fiscalAppropriation = where('source', 'S01');
/** One of the fifteen sources by its key. */
export const source = (key: string) => where('source', key);

/** The sources whose money a selector may select. */
export function sourcesOf(select: Selector): readonly Source[] {
  return SOURCES.filter((one) =>
    select.some(
      ({ source: keys, fund, origin }) =>
        (keys?.includes(one.key) ?? true) &&
        (fund?.includes(one.fund) ?? true) &&
        (origin?.includes(one.origin) ?? true),
    ),
  );
}

/** Departmental economic classes, e.g. 301. */
export const economicClass = (...codes: string[]) => where('economicClass', ...codes.map((code) => `E${code}`));
/** Departmental economic items, e.g. 30231. */
export const economicItem = (...codes: string[]) => where('departmental', ...codes.map((code) => `D${code}`));
/** Functional class, e.g. 201. */
export const functionalClass = (code: string) => where('functionalClass', `C${code}`);
