import { functional } from './functional.ts';

/** The three budgets of the government that have subjects of their own. */
export type GovernmentBudget = 'general' | 'fund' | 'stateCapital';

/**
 * Classes (类) of which no section belongs to a budget, in 财政部《政府收支分类科目》 of 2024–2026: no 政府性基金 is spent on
 * 一般公共服务, nothing of 一般公共预算 on 国有资本经营预算支出. Classes of which it is not sure are not listed.
 */
const WITHOUT: Readonly<Record<GovernmentBudget, RegExp>> = {
  general: /^(223|234)/,
  fund: /^(201|202|203|204|209|219|221|223|224|227)/,
  stateCapital: /^(?!208|223|230)/,
};

/** 国有资本经营预算补充社保基金支出: within a section of the general budget. */
const STATE_CAPITAL_ELSEWHERE = /^(20804|230)/;

/**
 * Whether a functional code is one of another budget than its money: certain where no section of its class belongs to that budget,
 * likely where the section itself is known as another's; undefined where nothing speaks against it.
 */
export function budgetMismatch(code: string, money: GovernmentBudget, year: number): 'certain' | 'likely' | undefined {
  if (WITHOUT[money].test(code)) return 'certain';
  const kind = functional(code.slice(0, 5), year)?.budgetKind;
  if (kind === undefined || kind === money) return undefined;
  return money === 'stateCapital' && STATE_CAPITAL_ELSEWHERE.test(code) ? undefined : 'likely';
}
