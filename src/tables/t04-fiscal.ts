import type { FunctionalClass } from '../standards/functional-classes.ts';
import { rowsOfClasses } from './class-rows.ts';
import { amount, band, sumOf, text } from './columns.ts';
import { carriedOver, expenditure, fiscalAppropriation, functionalClass, generalPublic } from '../facts/words.ts';
import { governmentFund, governmentMoney, stateCapital, thisYear, yearEnd } from '../facts/words.ts';
import { and, everything } from '../facts/selector.ts';
import type { Selector } from '../facts/selector.ts';
import type { Link, Row, RowMatch, Table, TableId } from './table.ts';
import { yearTitle } from './titles.ts';

const appropriated: readonly [key: string, label: string, select: Selector][] = [
  ['general', '（一）一般公共预算拨款', generalPublic],
  ['fiscalAppropriation', '其中：财政拨款', fiscalAppropriation],
  ['fund', '（二）政府性基金预算拨款', governmentFund],
  ['stateCapital', '（三）国有资本经营预算拨款', stateCapital],
];

const fromIncomeTotal = (column: string): Link => ({ table: 'T02', columns: [column], rows: { by: 'total' } });

const carriedColumn = { general: 'carriedGeneral', fund: 'carriedFund', stateCapital: 'carriedStateCapital' } as const;

const thisYearRows = appropriated.map(([key, label, select]): Row => ({
  key: `income:${key}`,
  texts: { incomeItem: label },
  select: and(select, thisYear),
  links: { income: fromIncomeTotal(key) },
}));

const carriedRows = appropriated
  .filter(([key]) => key !== 'fiscalAppropriation')
  .map(([key, label, select]): Row => ({
    key: `carried:${key}`,
    texts: { incomeItem: label },
    select: and(select, carriedOver),
    links: { income: fromIncomeTotal(carriedColumn[key as keyof typeof carriedColumn]) },
  }));

const addends = (rows: readonly Row[]) =>
  rows.map((row) => row.key).filter((key) => key !== 'income:fiscalAppropriation');

function incomeRows(expenditureCount: number): Row[] {
  const head: Row[] = [
    { key: 'income:thisYear', texts: { incomeItem: '一、本年收入' }, select: thisYear, sumOf: addends(thisYearRows) },
    ...thisYearRows,
    { key: 'income:carried', texts: { incomeItem: '二、上年结转' }, select: carriedOver, sumOf: addends(carriedRows) },
    ...carriedRows,
  ];
  const missing = expenditureCount - head.length - 1;
  return [
    ...head,
    ...Array.from({ length: missing }, (_, index): Row => ({ key: `gap:${index}`, texts: {} })),
    {
      key: 'income:total',
      texts: { incomeItem: '收入合计：' },
      select: everything,
      sumOf: ['income:thisYear', 'income:carried'],
    },
  ];
}

/** Where the figures of a row stand: by budget in tables 5 and 9 for expenditure, in table 2 for the rest. */
function links(
  rows: RowMatch,
  budgets: { general: [TableId, ...string[]]; fund: [TableId, ...string[]] },
): Row['links'] {
  const [generalTable, ...general] = budgets.general;
  const [fundTable, ...fund] = budgets.fund;
  return {
    general: { table: generalTable, columns: general, rows },
    fiscalAppropriation: { table: 'T02', columns: ['fiscalAppropriation'], rows },
    fund: { table: fundTable, columns: fund, rows },
    stateCapital: { table: 'T02', columns: ['stateCapital', 'carriedStateCapital'], rows },
  };
}

function expenditureRows(listed: readonly FunctionalClass[]): Row[] {
  const classes = listed.map(({ code, numeral, table4 }): Row => ({
    key: `class:${code}`,
    texts: { expenditureItem: `（${numeral}）${table4}` },
    select: functionalClass(code),
    links: links({ by: 'class', code }, { general: ['T05', 'total'], fund: ['T09', 'total'] }),
  }));
  return [
    {
      key: 'expenditure:thisYear',
      texts: { expenditureItem: '一、本年支出' },
      select: expenditure,
      sumOf: classes.map((row) => row.key),
    },
    ...classes,
    {
      key: 'expenditure:yearEnd',
      texts: { expenditureItem: '二、年终结转结余' },
      select: yearEnd,
      links: links(
        { by: 'year end' },
        { general: ['T02', 'general', 'carriedGeneral'], fund: ['T02', 'fund', 'carriedFund'] },
      ),
    },
    {
      key: 'total',
      texts: { expenditureItem: '支出合计' },
      select: everything,
      sumOf: ['expenditure:thisYear', 'expenditure:yearEnd'],
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
  select: governmentMoney,
  caption: 'department and unit',
  print: 'one page',
  body: {
    kind: 'panels',
    panels: [
      {
        columns: [band('收入', [text('incomeItem', '项 目', 32, 'left'), amount('income', '金 额', everything, 14)])],
        rows: ({ year }) => incomeRowsOf(year),
      },
      {
        columns: [
          band('支出', [
            text('expenditureItem', '项 目', 36, 'left'),
            amount('total', '合 计', sumOf('general', 'fund', 'stateCapital'), 14),
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
};
