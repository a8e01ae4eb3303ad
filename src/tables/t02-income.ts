import { amount, band, sum } from './model/columns.ts';
import { requireColumns } from './model/columns-holding.ts';
import {
  carriedOver,
  fiscalAccount,
  fiscalAppropriation,
  generalPublic,
  governmentFund,
  source,
  stateCapital,
  thisYear,
  unitFunds,
} from '../facts/named-selectors.ts';
import { and, everything, type Selector } from '../facts/selector.ts';
import { functionalBody } from './rows/functional-rows.ts';
import { layoutRule } from './model/table-rules.ts';
import type { Column, Table } from './model/table.ts';
import { OVERALL_TABLE, WHOSE } from './model/title-pattern.ts';
import { yearTitle } from './model/titles.ts';

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
export const carriedColumns = (rule: string): Column =>
  band('上年结转结余', [
    amount(
      'carried',
      '小计',
      sum(rule, 'carriedGeneral', 'carriedFund', 'carriedStateCapital', 'carriedFiscalAccount', 'carriedUnit'),
    ),
    amount('carriedGeneral', '一般公共预算', and(generalPublic, carriedOver)),
    amount('carriedFund', '政府性基金预算', and(governmentFund, carriedOver)),
    amount('carriedStateCapital', '国有资本经营预算', and(stateCapital, carriedOver)),
    amount('carriedFiscalAccount', '财政专户管理资金', and(fiscalAccount, carriedOver)),
    amount('carriedUnit', '单位资金', and(unitFunds, carriedOver)),
  ]);

const amounts: readonly Column[] = [
  amount('total', '总计', sum('T2-1', 'thisYear', 'carried')),
  band('本年收入', [
    amount('thisYear', '小计', sum('T2-1', ...THIS_YEAR)),
    thisYearColumns('一般公共预算'),
    ...otherSources,
  ]),
  carriedColumns('T2-1'),
];

/** The columns of table 2 that together hold some money. Throws where none hold just that. */
export const incomeColumns = (select: Selector): readonly string[] => requireColumns(amounts, select);

/** 表2 部门收入总体情况表: missing in the seed; its layout is inferred (layouts.md 表2) */
export const t02: Table = {
  id: 'T02',
  sheet: '表2 收入总体',
  title: yearTitle('部门收入总体情况表'),
  titled: { ending: `${WHOSE}收入${OVERALL_TABLE}` },
  isRequired: true,
  select: everything,
  confidence: { 资金列: 0.75, 按功能科目列行: 0.6, 其中财政拨款列: 0.6 },
  caption: 'department and unit',
  print: 'many columns',
  paper: 'A3',
  body: functionalBody(amounts, { select: everything, rule: 'T2-2', withYearEnd: true }),
  notes: [],
  absence: '收入',
  gathersFrom: 'ledger',
  rules: [
    layoutRule('T2-1', '表2 各行：总计 = 本年收入小计 + 上年结转结余小计，小计 = 各来源之和'),
    layoutRule('T2-2', '表2 各列：合计行 = 各单位之和，单位行 = 其科目行与年终结转结余行之和'),
  ],
};
