import { amount, band, sumOf } from './columns.ts';
import { economicRows, economicTextColumns } from './economic-rows.ts';
import { basic, economicClass, generalPublic } from '../facts/words.ts';
import { and } from '../facts/selector.ts';
import type { Table } from './table.ts';
import { yearTitle } from './titles.ts';

const select = and(generalPublic, basic);

/** 表6 一般公共预算基本支出表 */
export const t06: Table = {
  id: 'T06',
  sheet: '表6 基本支出',
  title: yearTitle('一般公共预算基本支出表'),
  select,
  caption: 'department and unit',
  body: {
    kind: 'panels',
    panels: [
      {
        columns: [
          ...economicTextColumns('政府预算支出经济分类科目编码'),
          band('本年一般公共预算基本支出', [
            amount('total', '合计', sumOf('personnel', 'operating'), 16),
            amount('personnel', '人员经费', economicClass('301', '303'), 16),
            amount('operating', '公用经费', economicClass('302', '310'), 16),
          ]),
        ],
        rows: (disclosure) => economicRows(disclosure.pairs(select)),
      },
    ],
  },
  notes: [],
  absence: '一般公共预算安排的基本支出',
};
