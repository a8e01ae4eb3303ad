import type { Setting } from '../model/setting.ts';
import type { Paragraph } from '../model/text.ts';
import { basicExpenditure, fiscal, fundExpenditure, generalExpenditure } from './budgets.ts';
import { otherMatters } from './other-matters.ts';
import { threePublic } from './three-public.ts';
import { expenditureByNature, incomeBySource, overall } from './totals.ts';

/** 第二部分 部门（单位）预算情况说明: nine sections, in their order. */
export function partTwo(setting: Setting): Paragraph[] {
  return [overall, incomeBySource, expenditureByNature, fiscal, generalExpenditure, basicExpenditure]
    .concat(threePublic, fundExpenditure, otherMatters)
    .flatMap((section) => section(setting));
}
