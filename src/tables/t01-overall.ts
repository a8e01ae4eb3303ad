import type { FunctionalClass } from '../standards/functional-classes.ts';
import { rowsOfClasses } from './rows/class-rows.ts';
import { amount, sum, text } from './model/columns.ts';
import {
  carriedOver,
  expenditure,
  fiscalAppropriation,
  functionalClass,
  generalPublic,
  source,
  stateCapital,
  governmentFund,
  thisYear,
  yearEnd,
} from '../facts/named-selectors.ts';
import { and, everything, type Selector } from '../facts/selector.ts';
import { BY_CLASSIFICATION, layoutRule } from './model/table-rules.ts';
import type { Row, Table } from './model/table.ts';
import { OVERALL_TABLE, WHOSE } from './model/title-pattern.ts';
import { incomeColumns } from './t02-income.ts';
import { yearTitle } from './model/titles.ts';

const SELF_EARNED: readonly [key: string, label: string, source: string][] = [
  ['fiscalAccount', '四、财政专户管理资金收入', 'S05'],
  ['operating', '五、事业收入', 'S06'],
  ['business', '六、事业单位经营收入', 'S07'],
  ['superior', '七、上级补助收入', 'S08'],
  ['affiliated', '八、附属单位上缴收入', 'S09'],
  ['other', '九、其他收入', 'S10'],
];

/** A row of 收入: its figure stands in the 合计 row of table 2. */
function income(key: string, label: string, select: Selector): Row {
  return {
    key: `income:${key}`,
    texts: { incomeItem: label },
    select,
    links: { income: { rule: 'X2', table: 'T02', columns: incomeColumns(select), rows: { by: 'total' } } },
  };
}

const incomeRows: readonly Row[] = [
  income('general', '一、一般公共预算', and(generalPublic, thisYear)),
  { ...income('fiscalAppropriation', '其中：财政拨款', fiscalAppropriation), indent: 2 },
  income('fund', '二、政府性基金预算拨款收入', and(governmentFund, thisYear)),
  income('stateCapital', '三、国有资本经营预算拨款收入', and(stateCapital, thisYear)),
  ...SELF_EARNED.map(([key, label, key15]) => income(key, label, source(key15))),
];

const incomeTotals: readonly Row[] = [
  {
    key: 'income:thisYear',
    texts: { incomeItem: '本年收入合计' },
    isTotal: true,
    select: thisYear,
    sum: sum('T1-1', ...incomeRows.map((row) => row.key).filter((key) => key !== 'income:fiscalAppropriation')),
  },
  income('carried', '上年结转结余', carriedOver),
  {
    key: 'income:total',
    texts: { incomeItem: '收入总计' },
    isTotal: true,
    select: everything,
    sum: sum('T1-4', 'income:thisYear', 'income:carried'),
  },
];

function expenditureRows(listed: readonly FunctionalClass[]): Row[] {
  const classes = listed.map(({ code, numeral, table1 }): Row => ({
    key: `class:${code}`,
    texts: { expenditureItem: `${numeral}、${table1}` },
    select: functionalClass(code),
    links: { expenditure: { rule: 'X1', table: 'T03', columns: ['total'], rows: { by: 'class', code } } },
  }));
  return [
    ...classes,
    {
      key: 'expenditure:thisYear',
      texts: { expenditureItem: '本年支出合计' },
      isTotal: true,
      select: expenditure,
      sum: sum('T1-3', ...classes.map((row) => row.key)),
    },
    {
      key: 'expenditure:yearEnd',
      texts: { expenditureItem: '年终结转结余' },
      select: yearEnd,
      links: { expenditure: { rule: 'X2', table: 'T02', columns: ['total'], rows: { by: 'year end' } } },
    },
    {
      key: 'expenditure:total',
      texts: { expenditureItem: '支出总计' },
      isTotal: true,
      select: everything,
      sum: sum('T1-4', 'expenditure:thisYear', 'expenditure:yearEnd'),
    },
  ];
}

/** 收入 has fewer rows than 支出: empty ones fill the gap, so that the totals of both sides stand in the same rows. */
function incomeRowsBeside(listed: readonly FunctionalClass[]): Row[] {
  const missing = expenditureRows(listed).length - incomeRows.length - incomeTotals.length;
  const gap = Array.from({ length: missing }, (_, index): Row => ({ key: `gap:${index}`, texts: {} }));
  return [...incomeRows, ...gap, ...incomeTotals];
}

const incomeRowsOf = rowsOfClasses(incomeRowsBeside);
const expenditureRowsOf = rowsOfClasses(expenditureRows);

/** 表1 部门收支总体情况表 */
export const t01: Table = {
  id: 'T01',
  sheet: '表1 收支总体',
  title: yearTitle('部门收支总体情况表'),
  titled: { ending: `${WHOSE}收支${OVERALL_TABLE}` },
  isRequired: true,
  select: everything,
  caption: 'department and unit',
  print: 'one page',
  body: {
    kind: 'panels',
    rowKind: 'labelled',
    neededColumns: ['incomeItem', 'income', 'expenditureItem', 'expenditure'],
    panels: [
      {
        columns: [bandOf('收入', 'income')],
        rows: ({ year }) => incomeRowsOf(year),
      },
      {
        columns: [bandOf('支出', 'expenditure')],
        rows: ({ year }) => expenditureRowsOf(year),
      },
    ],
  },
  notes: [],
  gathersFrom: 'tables',
  compared: { label: '年终结转结余', select: yearEnd, row: 'expenditure:yearEnd', column: 'expenditure' },
  rules: [
    layoutRule('T1-1', '表1 本年收入合计 = 一至九各项收入之和（“其中：财政拨款”不计）'),
    layoutRule('T1-3', '表1 本年支出合计 = 各类支出之和'),
    layoutRule('T1-4', '表1 收入总计 = 本年收入合计 + 上年结转结余；支出总计 = 本年支出合计 + 年终结转结余'),
    layoutRule('T1-5', '表1 收入总计 = 支出总计'),
    {
      id: 'X1',
      wording: '表1 各类支出 = 表3 同类科目之和；本年支出合计 = 表3 合计',
      basis: BY_CLASSIFICATION,
      between: ['T03'],
    },
  ],
};

function bandOf(label: string, key: string) {
  return {
    kind: 'band',
    label,
    columns: [text(`${key}Item`, '项目', 42, 'left', 1), amount(key, '金额', everything, 22)],
  } as const;
}
