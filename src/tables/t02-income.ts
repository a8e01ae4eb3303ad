import { amount, band, sumOf } from './columns.ts';
import { carriedOver, fiscalAccount, fiscalAppropriation, generalPublic, governmentFund } from '../facts/words.ts';
import { source, stateCapital, thisYear, unitFunds } from '../facts/words.ts';
import { functionalRows, functionalTextColumns } from './functional-rows.ts';
import { and, everything } from '../facts/selector.ts';
import type { Column, Table } from './table.ts';
import { yearTitle } from './titles.ts';

/** 其中：财政拨款 is a part of 小计, not a further addend. */
export const thisYearColumns = (label: string): Column =>
  band(label, [
    amount('general', '小计', and(generalPublic, thisYear)),
    amount('fiscalAppropriation', '其中：财政拨款', fiscalAppropriation),
  ]);

/** This year's money besides 一般公共预算, by source. */
export const otherSources: readonly Column[] = [
  amount('fund', '政府性基金预算', and(governmentFund, thisYear)),
  amount('stateCapital', '国有资本经营预算', and(stateCapital, thisYear)),
  amount('fiscalAccount', '财政专户管理资金', source('S05')),
  amount('operating', '事业收入', source('S06')),
  amount('business', '事业单位经营收入', source('S07')),
  amount('superior', '上级补助收入', source('S08')),
  amount('affiliated', '附属单位上缴收入', source('S09')),
  amount('other', '其他收入', source('S10')),
];

/** Keys of this year's addends: 一般公共预算 and the other sources. */
export const THIS_YEAR = ['general', ...otherSources.map((column) => ('key' in column ? column.key : ''))];

/** 上年结转结余{小计|一般公共预算|政府性基金预算|国有资本经营预算|财政专户管理资金|单位资金} */
export const carriedColumns: Column = band('上年结转结余', [
  amount(
    'carried',
    '小计',
    sumOf('carriedGeneral', 'carriedFund', 'carriedStateCapital', 'carriedFiscalAccount', 'carriedUnit'),
  ),
  amount('carriedGeneral', '一般公共预算', and(generalPublic, carriedOver)),
  amount('carriedFund', '政府性基金预算', and(governmentFund, carriedOver)),
  amount('carriedStateCapital', '国有资本经营预算', and(stateCapital, carriedOver)),
  amount('carriedFiscalAccount', '财政专户管理资金', and(fiscalAccount, carriedOver)),
  amount('carriedUnit', '单位资金', and(unitFunds, carriedOver)),
]);

/** 表2 部门收入总体情况表: missing in the seed; its layout is inferred (layouts.md 表2) */
export const t02: Table = {
  id: 'T02',
  sheet: '表2 收入总体',
  title: yearTitle('部门收入总体情况表'),
  select: everything,
  confidence: { 资金列: 0.75, 按功能科目列行: 0.6, 其中财政拨款列: 0.6 },
  caption: 'department and unit',
  print: 'many columns',
  body: {
    kind: 'panels',
    panels: [
      {
        columns: [
          ...functionalTextColumns,
          amount('total', '总计', sumOf('thisYear', 'carried')),
          band('本年收入', [
            amount('thisYear', '小计', sumOf(...THIS_YEAR)),
            thisYearColumns('一般公共预算'),
            ...otherSources,
          ]),
          carriedColumns,
        ],
        rows: (disclosure) => functionalRows(disclosure, everything, true),
      },
    ],
  },
  notes: [],
};
