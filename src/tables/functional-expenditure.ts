import { amount, band, sumOf } from './columns.ts';
import { basic, economicClass, otherOperating, specificTarget } from '../facts/words.ts';
import { functionalRows, functionalTextColumns } from './functional-rows.ts';
import { and } from '../facts/selector.ts';
import type { Selector } from '../facts/selector.ts';
import type { Column, PanelBody } from './table.ts';

/** 合计 | 基本支出{小计|人员经费{…}|公用经费{…}} | 项目支出{小计|其他运转类|特定目标类} */
const expenditureColumns: readonly Column[] = [
  amount('total', '合计', sumOf('basic', 'project')),
  band('基本支出', [
    amount('basic', '小计', sumOf('wages', 'individuals', 'goods', 'capital')),
    band('人员经费', [
      amount('wages', '工资福利支出', and(basic, economicClass('301'))),
      amount('individuals', '对个人和家庭的补助', and(basic, economicClass('303'))),
    ]),
    band('公用经费', [
      amount('goods', '商品和服务支出', and(basic, economicClass('302'))),
      amount('capital', '资本性支出', and(basic, economicClass('310'))),
    ]),
  ]),
  band('项目支出', [
    amount('project', '小计', sumOf('otherOperating', 'specificTarget')),
    amount('otherOperating', '其他运转类', otherOperating),
    amount('specificTarget', '特定目标类', specificTarget),
  ]),
];

/** The body that tables 3, 5 and 9 share: expenditure by unit and functional item. */
export function functionalExpenditure(select: Selector): PanelBody {
  return {
    kind: 'panels',
    panels: [
      {
        columns: [...functionalTextColumns, ...expenditureColumns],
        rows: (disclosure) => functionalRows(disclosure, select),
      },
    ],
  };
}
