import { basic, economicClass, generalPublic } from '../facts/named-selectors.ts';
import { and } from '../facts/selector.ts';
import { OPERATING_CLASSES, PERSONNEL_CLASSES } from '../standards/expenditure-groups.ts';
import { amount, band, sum } from './model/columns.ts';
import { pairsWith } from './model/listed-rows.ts';
import { BY_CLASSIFICATION, layoutRule } from './model/table-rules.ts';
import type { Table } from './model/table.ts';
import { MONEY, TABLE, WHOSE } from './model/title-pattern.ts';
import { yearTitle } from './model/titles.ts';
import { economicBody } from './rows/economic-rows.ts';

const select = and(generalPublic, basic);

/** 表6 一般公共预算基本支出表 */
export const t06: Table = {
  id: 'T06',
  sheet: '表6 基本支出',
  title: yearTitle('一般公共预算基本支出表'),
  titled: {
    ending: `${WHOSE}一般公共${MONEY}基本支出(?:部门预算)?(?:支出)?(?:经济分类)?${TABLE}`,
    unlike: /功能/,
  },
  isRequired: true,
  select,
  caption: 'department and unit',
  body: economicBody(
    '政府预算支出经济分类科目编码',
    [
      band('本年一般公共预算基本支出', [
        amount('total', '合计', sum('T6-1', 'personnel', 'operating'), 16),
        amount('personnel', '人员经费', economicClass(...PERSONNEL_CLASSES), 16),
        amount('operating', '公用经费', economicClass(...OPERATING_CLASSES), 16),
      ]),
    ],
    { pairs: (disclosure) => pairsWith(disclosure, select), rule: 'T6-3' },
  ),
  notes: [],
  absence: '一般公共预算安排的基本支出',
  gathersFrom: 'ledger',
  emptyCellRule: 'T6-2',
  rules: [
    layoutRule('T6-1', '表6 各行：合计 = 人员经费 + 公用经费'),
    {
      id: 'T6-2',
      wording: '表6 301、303 类只填人员经费，302、310 类只填公用经费',
      basis: BY_CLASSIFICATION,
      needs: 'all tables',
      isDoubtfulElsewhere: 'always',
    },
    layoutRule('T6-3', '表6 各列：合计行 = 各行之和'),
  ],
};
