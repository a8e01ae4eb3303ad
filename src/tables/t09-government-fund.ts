import { expenditure, governmentFund } from '../facts/named-selectors.ts';
import { and } from '../facts/selector.ts';
import { expenditureRules, functionalExpenditure } from './rows/functional-expenditure.ts';
import type { Table } from './model/table.ts';
import { MONEY, TABLE, WHOSE } from './model/title-pattern.ts';
import { yearTitle } from './model/titles.ts';

const select = and(governmentFund, expenditure);

/** 表9 政府性基金预算支出情况表 */
export const t09: Table = {
  id: 'T09',
  sheet: '表9 政府性基金',
  title: yearTitle('政府性基金预算支出情况表'),
  titled: { ending: `${WHOSE}政府性基金${MONEY}(?:支出|收支)(?:功能分类)?${TABLE}` },
  isRequired: true,
  select,
  caption: 'department and unit',
  print: 'many columns',
  // few departments have government funds: a blank form leaves the unit to be typed, or the table stays empty
  body: functionalExpenditure('T9', select, true),
  notes: [],
  absence: '政府性基金安排的支出',
  gathersFrom: 'ledger',
  rules: expenditureRules('T9'),
  counterparts: [
    { rule: 'X5', table: 'T02', rows: 'item', isNamedFirst: true },
    { rule: 'X11', table: 'T10', rows: 'unit' },
  ],
};
