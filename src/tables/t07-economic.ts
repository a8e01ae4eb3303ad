import { NO_PAIR } from '../facts/fact.ts';
import { amount, sum } from './model/columns.ts';
import type { Disclosure, PairItem } from './model/disclosure.ts';
import { pairsWith } from './model/listed-rows.ts';
import { BY_EQUAL_MONEY, layoutRule } from './model/table-rules.ts';
import { economicBody } from './rows/economic-rows.ts';
import { basic, expenditure, generalPublic } from '../facts/named-selectors.ts';
import { and, where } from '../facts/selector.ts';
import { carriedColumns, otherSources, THIS_YEAR, thisYearColumns } from './t02-income.ts';
import type { Row, Table } from './model/table.ts';
import { yearTitle } from './model/titles.ts';

const unclassified: Row = {
  key: 'unclassified',
  texts: { departmental: '未列经济分类' },
  select: where('pair', NO_PAIR),
  spread: { from: 'departmental', to: 'governmentalName' },
};

/** The pairs of table 6 first and in its order, then the others as they first appear. */
function orderedPairs(disclosure: Disclosure): readonly PairItem[] {
  const nameOf = (pair: PairItem) => `${pair.departmental.code} ${pair.governmental.code}`;
  const first = pairsWith(disclosure, and(generalPublic, basic));
  const known = new Set(first.map(nameOf));
  const all = pairsWith(disclosure, expenditure);
  return [...first, ...all.filter((pair) => pair.departmental.code !== '' && !known.has(nameOf(pair)))];
}

/** 表7 支出经济分类汇总表: missing in the seed; its layout is inferred (layouts.md 表7) */
export const t07: Table = {
  id: 'T07',
  sheet: '表7 经济分类汇总',
  title: yearTitle('支出经济分类汇总表'),
  titled: { ending: '支出经济分类汇总表' },
  isRequired: false,
  select: expenditure,
  confidence: { 行: 0.7, 资金列: 0.45 },
  caption: 'department and unit',
  print: 'many columns',
  paper: 'A3',
  body: economicBody(
    '政府预算支出经济分类科目',
    [
      amount('total', '总计', sum('T7-1', ...THIS_YEAR, 'carried')),
      thisYearColumns('一般公共预算'),
      ...otherSources,
      carriedColumns('T7-1'),
    ],
    {
      pairs: orderedPairs,
      further: ({ isPartlyUnclassified }) => (isPartlyUnclassified ? [unclassified] : []),
      rule: 'T7-2',
    },
  ),
  notes: [],
  absence: '安排的支出',
  gathersFrom: 'ledger',
  rules: [
    layoutRule('T7-1', '表7 各行：总计 = 本年各来源之和 + 上年结转结余小计'),
    layoutRule('T7-2', '表7 各列：合计行 = 各行之和'),
    {
      id: 'X9',
      wording: '表7 各来源合计 = 表2 科目行同来源之和；没有项目时表7 各款 = 表6',
      basis: BY_EQUAL_MONEY,
      between: ['T02', 'T06'],
    },
  ],
  counterparts: [{ rule: 'X9', table: 'T02', rows: 'total' }],
};
