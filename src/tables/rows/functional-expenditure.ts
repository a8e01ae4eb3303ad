import { basic, economicClass, otherOperating, specificTarget } from '../../facts/named-selectors.ts';
import { and, type Selector } from '../../facts/selector.ts';
import { BASIC_CLASS } from '../../standards/expenditure-groups.ts';
import { amount, band, sum } from '../model/columns.ts';
import { layoutRule } from '../model/table-rules.ts';
import type { Column, PanelBody, TableRule } from '../model/table.ts';
import { functionalBody } from './functional-rows.ts';

/* Tables 3, 5 and 9 have the same columns: expenditure by unit and functional item. */

/** 合计 | 基本支出{小计|人员经费{…}|公用经费{…}} | 项目支出{小计|其他运转类|特定目标类} */
const expenditureColumns = (table: string): readonly Column[] => [
  amount('total', '合计', sum(`${table}-1`, 'basic', 'project')),
  band('基本支出', [
    amount('basic', '小计', sum(`${table}-2`, 'wages', 'individuals', 'goods', 'capital')),
    band('人员经费', [
      amount('wages', '工资福利支出', and(basic, economicClass(BASIC_CLASS.wages))),
      amount('individuals', '对个人和家庭的补助', and(basic, economicClass(BASIC_CLASS.individuals))),
    ]),
    band('公用经费', [
      amount('goods', '商品和服务支出', and(basic, economicClass(BASIC_CLASS.goods))),
      amount('capital', '资本性支出', and(basic, economicClass(BASIC_CLASS.capital))),
    ]),
  ]),
  band('项目支出', [
    amount('project', '小计', sum(`${table}-3`, 'otherOperating', 'specificTarget')),
    amount('otherOperating', '其他运转类', otherOperating),
    amount('specificTarget', '特定目标类', specificTarget),
  ]),
];

/**
 * The body of a table of the facts that are selected; `table` begins the numbers of its rules: T3. `isUnitTyped`: on a blank form
 * the unit is typed too.
 */
export function functionalExpenditure(table: string, select: Selector, isUnitTyped = false): PanelBody {
  return functionalBody(expenditureColumns(table), { select, rule: `${table}-4`, isUnitTyped });
}

/** The rules of its sums. */
export function expenditureRules(table: string): TableRule[] {
  const name = table.replace('T', '表');
  return [
    layoutRule(`${table}-1`, `${name} 各行：合计 = 基本支出小计 + 项目支出小计`),
    layoutRule(`${table}-2`, `${name} 各行：基本支出小计 = 工资福利 + 对个人和家庭的补助 + 商品和服务 + 资本性支出`),
    layoutRule(`${table}-3`, `${name} 各行：项目支出小计 = 其他运转类 + 特定目标类`),
    layoutRule(`${table}-4`, `${name} 各列：合计行 = 各单位之和，单位行 = 其科目行之和`),
  ];
}
