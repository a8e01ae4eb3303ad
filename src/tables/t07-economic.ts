import { NO_PAIR } from '../facts/fact.ts';
import { amount, sumOf } from './columns.ts';
import type { Disclosure, PairItem } from './disclosure.ts';
import { economicRows, economicTextColumns } from './economic-rows.ts';
import { basic, expenditure, generalPublic } from '../facts/words.ts';
import { and, where } from '../facts/selector.ts';
import { carriedColumns, otherSources, THIS_YEAR, thisYearColumns } from './t02-income.ts';
import type { Row, Table } from './table.ts';
import { yearTitle } from './titles.ts';

const unclassified: Row = {
  key: 'unclassified',
  texts: { departmental: '未列经济分类' },
  select: where('pair', NO_PAIR),
  spread: { from: 'departmental', to: 'governmentalName' },
};

/** The pairs of table 6 first and in its order, then the others as they first appear. */
function orderedPairs(disclosure: Disclosure): readonly PairItem[] {
  const nameOf = (pair: PairItem) => `${pair.departmental.code} ${pair.governmental.code}`;
  const first = disclosure.pairs(and(generalPublic, basic));
  const known = new Set(first.map(nameOf));
  const all = disclosure.pairs(expenditure);
  return [...first, ...all.filter((pair) => pair.departmental.code !== '' && !known.has(nameOf(pair)))];
}

/** 表7 支出经济分类汇总表: missing in the seed; its layout is inferred (layouts.md 表7) */
export const t07: Table = {
  id: 'T07',
  sheet: '表7 经济分类汇总',
  title: yearTitle('支出经济分类汇总表'),
  select: expenditure,
  confidence: { 行: 0.7, 资金列: 0.45 },
  caption: 'department and unit',
  print: 'many columns',
  body: {
    kind: 'panels',
    panels: [
      {
        columns: [
          ...economicTextColumns('政府预算支出经济分类科目'),
          amount('total', '总计', sumOf(...THIS_YEAR, 'carried')),
          thisYearColumns('一般公共预算'),
          ...otherSources,
          carriedColumns,
        ],
        rows: (disclosure) =>
          economicRows(
            orderedPairs(disclosure),
            disclosure.has(and(expenditure, where('pair', NO_PAIR))) ? [unclassified] : [],
          ),
      },
    ],
  },
  notes: [],
  absence: '安排的支出',
};
