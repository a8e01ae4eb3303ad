import { expenditure, governmentFund } from '../facts/words.ts';
import { functionalExpenditure } from './functional-expenditure.ts';
import { and } from '../facts/selector.ts';
import type { Table } from './table.ts';
import { yearTitle } from './titles.ts';

const select = and(governmentFund, expenditure);

/** 表9 政府性基金预算支出情况表 */
export const t09: Table = {
  id: 'T09',
  sheet: '表9 政府性基金',
  title: yearTitle('政府性基金预算支出情况表'),
  select,
  caption: 'department and unit',
  body: functionalExpenditure(select),
  notes: [],
  absence: '政府性基金安排的支出',
};
