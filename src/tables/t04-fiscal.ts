import type { FunctionalClass } from '../standards/functional-classes.ts';
import { rowsOfClasses } from './rows/class-rows.ts';
import { amount, band, sum, text } from './model/columns.ts';
import {
  carriedOver,
  expenditure,
  fiscalAppropriation,
  functionalClass,
  generalPublic,
  governmentFund,
  governmentMoney,
  stateCapital,
  thisYear,
  yearEnd,
} from '../facts/named-selectors.ts';
import { and, everything, type Selector } from '../facts/selector.ts';
import { BY_EQUAL_MONEY, layoutRule } from './model/table-rules.ts';
import type { Link, Row, RowMatch, Table } from './model/table.ts';
import { OVERALL_TABLE, WHOSE } from './model/title-pattern.ts';
import { incomeColumns } from './t02-income.ts';
import { yearTitle } from './model/titles.ts';

const appropriated: readonly [key: string, label: string, select: Selector][] = [
  ['general', '（一）一般公共预算拨款', generalPublic],
  ['fiscalAppropriation', '其中：财政拨款', fiscalAppropriation],
  ['fund', '（二）政府性基金预算拨款', governmentFund],
  ['stateCapital', '（三）国有资本经营预算拨款', stateCapital],
];

/** The figure of the row of the income of table 2 that holds the same money. */
const fromIncomeTotal = (select: Selector): Link => ({
  rule: 'X17',
  table: 'T02',
  columns: incomeColumns(select),
  rows: { by: 'total' },
});

const thisYearRows = appropriated.map(([key, label, select]): Row => ({
  key: `income:${key}`,
  texts: { incomeItem: label },
  indent: key === 'fiscalAppropriation' ? 3 : 1,
  select: and(select, thisYear),
  links: { income: fromIncomeTotal(and(select, thisYear)) },
}));

const carriedRows = appropriated
  .filter(([key]) => key !== 'fiscalAppropriation')
  .map(([key, label, select]): Row => ({
    key: `carried:${key}`,
    texts: { incomeItem: label },
    indent: 1,
    select: and(select, carriedOver),
    links: { income: fromIncomeTotal(and(select, carriedOver)) },
  }));

const addends = (rows: readonly Row[]) =>
  rows.map((row) => row.key).filter((key) => key !== 'income:fiscalAppropriation');

function incomeRows(expenditureCount: number): Row[] {
  const head: Row[] = [
    {
      key: 'income:thisYear',
      texts: { incomeItem: '一、本年收入' },
      select: thisYear,
      sum: sum('T4-1', ...addends(thisYearRows)),
    },
    ...thisYearRows,
    {
      key: 'income:carried',
      texts: { incomeItem: '二、上年结转' },
      select: carriedOver,
      sum: sum('T4-1', ...addends(carriedRows)),
    },
    ...carriedRows,
  ];
  const missing = expenditureCount - head.length - 1;
  return [
    ...head,
    ...Array.from({ length: missing }, (_, index): Row => ({ key: `gap:${index}`, texts: {} })),
    {
      key: 'income:total',
      texts: { incomeItem: '收入合计：' },
      isTotal: true,
      select: everything,
      sum: sum('T4-1', 'income:thisYear', 'income:carried'),
    },
  ];
}

/** Where the figures of a class stand: by budget in tables 5 and 9, the rest in table 2. */
function linksOfClass(code: string): Row['links'] {
  const rows: RowMatch = { by: 'class', code };
  return {
    general: { rule: 'X4', table: 'T05', columns: ['total'], rows },
    fiscalAppropriation: fromIncome('X18', fiscalAppropriation, rows),
    fund: { rule: 'X5', table: 'T09', columns: ['total'], rows },
    stateCapital: fromIncome('X18', stateCapital, rows),
  };
}

/** What is left for next year stands in table 2 alone. */
function linksOfYearEnd(): Row['links'] {
  const link = (select: Selector) => fromIncome('X19', select, { by: 'year end' });
  return {
    general: link(generalPublic),
    fiscalAppropriation: link(fiscalAppropriation),
    fund: link(governmentFund),
    stateCapital: link(stateCapital),
  };
}

function fromIncome(rule: string, select: Selector, rows: RowMatch): Link {
  return { rule, table: 'T02', columns: incomeColumns(select), rows };
}

function expenditureRows(listed: readonly FunctionalClass[]): Row[] {
  const classes = listed.map(({ code, numeral, table4 }): Row => ({
    key: `class:${code}`,
    texts: { expenditureItem: `（${numeral}）${table4}` },
    indent: 1,
    select: functionalClass(code),
    links: linksOfClass(code),
  }));
  return [
    {
      key: 'expenditure:thisYear',
      texts: { expenditureItem: '一、本年支出' },
      select: expenditure,
      sum: sum('T4-3', ...classes.map((row) => row.key)),
    },
    ...classes,
    {
      key: 'expenditure:yearEnd',
      texts: { expenditureItem: '二、年终结转结余' },
      select: yearEnd,
      links: linksOfYearEnd(),
    },
    {
      key: 'total',
      texts: { expenditureItem: '支出合计' },
      isTotal: true,
      select: everything,
      sum: sum('T4-3', 'expenditure:thisYear', 'expenditure:yearEnd'),
    },
  ];
}

const incomeRowsOf = rowsOfClasses((listed) => incomeRows(expenditureRows(listed).length));
const expenditureRowsOf = rowsOfClasses(expenditureRows);

/** 表4 财政拨款收支总体情况表 */
export const t04: Table = {
  id: 'T04',
  sheet: '表4 财政拨款收支',
  title: yearTitle('财政拨款收支总体情况表'),
  titled: { ending: `${WHOSE}财政拨款(?:预算)?收支${OVERALL_TABLE}` },
  isRequired: true,
  select: governmentMoney,
  caption: 'department and unit',
  print: 'one page',
  body: {
    kind: 'panels',
    rowKind: 'labelled',
    neededColumns: ['incomeItem', 'income', 'expenditureItem'],
    panels: [
      {
        columns: [
          band('收入', [text('incomeItem', '项 目', 32, 'left', 1), amount('income', '金 额', everything, 14)]),
        ],
        rows: ({ year }) => incomeRowsOf(year),
      },
      {
        columns: [
          band('支出', [
            text('expenditureItem', '项 目', 38, 'left', 1),
            amount('total', '合 计', sum('T4-2', 'general', 'fund', 'stateCapital'), 14),
            band('一般公共预算', [
              amount('general', '小 计', generalPublic, 14),
              amount('fiscalAppropriation', '其中：财政拨款', fiscalAppropriation, 16),
            ]),
            amount('fund', '政府性基金', governmentFund, 14),
            amount('stateCapital', '国有资本经营预算', stateCapital, 18),
          ]),
        ],
        rows: ({ year }) => expenditureRowsOf(year),
      },
    ],
  },
  notes: [],
  absence: '财政拨款收支',
  gathersFrom: 'tables',
  rules: [
    layoutRule('T4-1', '表4 收入侧：一、本年收入 =（一）+（二）+（三），二、上年结转同理，收入合计 = 一 + 二'),
    layoutRule('T4-2', '表4 各行：合计 = 一般公共预算小计 + 政府性基金 + 国有资本经营预算'),
    layoutRule('T4-3', '表4 支出侧：一、本年支出 = 各类之和，支出合计 = 一 + 二'),
    layoutRule('T4-4', '表4 收入侧“其中：财政拨款” = 支出合计行“其中：财政拨款”'),
    layoutRule('T4-5', '表4 收入合计 = 支出合计'),
    { id: 'X17', wording: '表4 收入侧各项 = 表2 合计行同来源', basis: BY_EQUAL_MONEY, between: ['T02'] },
    {
      id: 'X18',
      wording: '表4 各类“其中：财政拨款”、国有资本经营 = 表2 同类科目之和',
      basis: BY_EQUAL_MONEY,
      between: ['T02'],
    },
    { id: 'X19', wording: '表4 年终结转结余 = 表2 年终结转结余行', basis: BY_EQUAL_MONEY, between: ['T02'] },
  ],
};
